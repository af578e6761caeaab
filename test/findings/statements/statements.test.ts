import { describe, expect, test } from 'vitest'
import { directCases } from './directCases.ts'
import { indirectCases } from './indirectCases.ts'
import { missed, overheard } from './missed.ts'
import { mixedCases } from './mixedCases.ts'
import { negatives } from './negatives.ts'
import { play, playUnheard, told } from './play.ts'
import { runOnCases } from './runOnCases.ts'

const quotations = [...directCases, ...runOnCases]

describe('a quotation with its speaker beside it is found where nothing was heard', () => {
  test.each(quotations)('%s', (text, expected) => {
    expect(told(playUnheard(text))).toEqual(expected)
  })
})

describe('nobody says anything where nothing was heard', () => {
  test.each(negatives)('%s', (text) => {
    expect(told(playUnheard(text))).toEqual([])
  })
})

const quoted = (lines: readonly string[]) => lines.flatMap((line) => line.match(/“[^”]*”/g) ?? [])

describe('and no word of it is lost where the trained reader hears', () => {
  test.each(quotations)('%s', (text, expected) => {
    expect(quoted(told(play(text)))).toEqual(quoted(expected))
  })
})

const heard = [...mixedCases, ...indirectCases]

describe('heard', () => {
  test.each(heard.filter(([text]) => !missed.has(text)))('%s', (text, expected) => {
    expect(told(play(text))).toEqual(expected)
  })

  // a row that passes leaves the list
  test.fails.each(heard.filter(([text]) => missed.has(text)))('not yet: %s', (text, expected) => {
    expect(told(play(text))).toEqual(expected)
  })
})

describe('nobody says anything', () => {
  test.each(negatives.filter((text) => !overheard.has(text)))('%s', (text) => {
    expect(told(play(text))).toEqual([])
  })

  test.fails.each(negatives.filter((text) => overheard.has(text)))('not yet: %s', (text) => {
    expect(told(play(text))).toEqual([])
  })
})

test('what the lists of misses name is in the tables', () => {
  const rows = new Set(heard.map(([text]) => text))
  expect([...missed].filter((text) => !rows.has(text))).toEqual([])
  expect([...overheard].filter((text) => !negatives.includes(text))).toEqual([])
})

test('nothing between quotation marks is a statement of its own', () => {
  expect(told(playUnheard('“Kask said that the pier, according to Pihl, would fall,” Tamm said.'))).toEqual([
    'Tamm | said | “Kask said that the pier, according to Pihl, would fall,”',
  ])
})
