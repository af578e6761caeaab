import { describe, expect, test } from 'vitest'
import { unigram } from '../../../src/english/encoder/unigram.ts'
import { wordPieces } from '../../../src/english/encoder/wordPieces.ts'

const special = { first: 1, last: 2, padding: 3, unknown: 0 }

describe('word pieces', () => {
  const file = ['[UNK]', '[CLS]', '[SEP]', '[PAD]', 'harbour', '##master', '##s', 'h', '##a', 'cafe', 'é', ''].join(
    '\n',
  )
  const { pieces } = wordPieces(file, special)
  test.each([
    ['harbour', [4]],
    ['Harbourmasters', [4, 5, 6]],
    // the longest piece first, and no way back from there
    ['ha', [7, 8]],
    ['harb', [0]],
    ['Café', [9]],
    ['cafe\u0301', [9]],
    ['\u0301', [0]],
    ['', [0]],
    [`h${'a'.repeat(30)}`, [7, ...Array(11).fill(8)]],
    [`h${'a'.repeat(100)}`, [0]],
  ])('%s', (unit, expected) => {
    expect(pieces(unit, true)).toEqual(expected)
  })
})

describe('a unigram vocabulary', () => {
  const rows = [
    '<unk>\t0',
    '<s>\t0',
    '</s>\t0',
    '<pad>\t0',
    '▁port\t-3',
    'port\t-4',
    '▁\t-2',
    's\t-2',
    '▁ports\t-7',
    'p\t-1',
    '<s>ome\t-1',
  ]
  const { pieces } = unigram(`${rows.join('\n')}\n`, special)
  test.each([
    // two likely pieces beat one unlikely one
    ['ports', true, [4, 7]],
    ['ports', false, [5, 7]],
    ['port', true, [4]],
    ['sz', false, [7, 0]],
    ['😀', true, [6, 0]],
    // full-width letters are letters
    ['ｐｏｒｔ', true, [4]],
    // what opens a window is no piece of a word
    ['<s>', false, [0, 7, 0]],
  ])('%s after a space: %s', (unit, spaced, expected) => {
    expect(pieces(unit, spaced)).toEqual(expected)
  })
})
