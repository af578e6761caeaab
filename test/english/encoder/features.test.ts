import { describe, expect, test } from 'vitest'
import { quoteStates } from '../../../src/english/encoder/quoteStates.ts'
import { shapeOf } from '../../../src/english/encoder/shape.ts'

describe('the shape of a unit', () => {
  test.each([
    [0, ['ferry', 'ñandú', '日', 'ª']],
    [1, ['Ferry', 'Éva', 'Iii']],
    [2, ['NATO', 'ΑΒ']],
    [3, ['I', 'É', '𝐀']],
    [4, ['McBride', 'iPad', 'USAid', 'ǅA']],
    [5, ['7', '1999', '٣', '²', '①']],
    [6, ['4th', 'B52', 'G7']],
    [7, ['.', '$', '“', '😀', '\u0301']],
  ])('%i: %j', (shape, units) => {
    expect(units.map(shapeOf)).toEqual(units.map(() => shape))
  })
})

describe('quotation marks', () => {
  const states = (text: string) => {
    const paragraphs = text.split(' ¶ ').map((paragraph) => paragraph.split(' '))
    return [
      ...quoteStates(
        paragraphs.flat(),
        paragraphs.flatMap((units, at) => units.map(() => at)),
      ),
    ].join('')
  }
  test.each([
    ['he said “ no ” twice', '002130'],
    ['" no " and " yes "', '2130213'],
    ['« non » and „ nein ”', '2130213'],
    // never closed: its paragraph's end closes it
    ['“ it goes on ¶ “ and on ” he said', '2444' + '2113' + '00'],
    // a mark within marks is a word like any other
    ['“ one „ two ” three', '211130'],
    ['closed ” before it opened', '03000'],
    ['no marks', '00'],
  ])('%j', (text, expected) => {
    expect(states(text)).toBe(expected)
  })
})
