import { describe, expect, test } from 'vitest'
import { type EventCoder, judge, sentenceStates, surest } from '../../../src/english/coder/index.ts'
import { listen, type Tensor } from '../../../src/english/encoder/index.ts'
import { tokenize } from '../../../src/english/tokenize.ts'
import { numbersOf, stubReader } from '../encoder/stubReader.ts'

/** A coder that sees a threat where the source is marked first, a visit elsewhere, and keeps what it was fed. */
function stubCoder(fed: Record<string, Tensor>[] = []): EventCoder {
  return {
    graph: {
      run: (feeds) => {
        fed.push(feeds)
        const [rows = 0, wide = 0] = feeds.marks?.dims ?? []
        const marks = numbersOf(feeds.marks)
        const first = (row: number) => marks.slice(row * wide, (row + 1) * wide).find((mark) => mark > 0) ?? 0
        const scores = (each: (row: number) => readonly number[]) => {
          const data = Array.from({ length: rows }, (_, row) => each(row))
          return { data: Float32Array.from(data.flat()), dims: [rows, data[0]?.length ?? 0] }
        }
        return {
          cells: scores((row) => (first(row) === 1 ? [3, 0, 0] : [0, 3, 0])),
          kinds: scores(() => [0, 2, 1]),
          statuses: scores(() => [1, 0]),
        }
      },
    },
    cells: [
      ['THREATEN', 'COERCE'],
      ['CONSULT', 'CONSULT'],
      ['NONE', 'NONE'],
    ],
    kinds: [
      ['THREATEN', ''],
      ['THREATEN', 'arrest'],
      ['CONSULT', 'visit'],
    ],
    statuses: ['occurred', 'planned'],
  }
}

const texts = ['Chad spoke to Togo.', 'Togo, far away, heard of nothing that Chad did.', 'Togo?']
const place = (text: string, name: string) => {
  const start = text.indexOf(name)
  return start < 0 ? [] : [{ start, end: start + name.length }]
}
const askedOf = (text: string, states: ReturnType<typeof sentenceStates>[number], at = 0) => ({
  states,
  sentence: { start: at, end: at + text.length },
  source: place(text, 'Chad').map(({ start, end }) => ({ start: start + at, end: end + at })),
  target: place(text, 'Togo').map(({ start, end }) => ({ start: start + at, end: end + at })),
})

describe('judge', () => {
  test('answers in the order asked, though sentences of like length go together', () => {
    const states = sentenceStates(texts, stubReader(40))
    const told = judge(
      texts.map((text, at) => askedOf(text, states[at] as (typeof states)[number])),
      stubCoder(),
    )
    expect(told.map(({ types }) => surest(types)?.[0])).toEqual(['THREATEN', 'CONSULT', 'CONSULT'])
    expect(told.map(({ table }) => surest(table)?.[0])).toEqual(['COERCE', 'CONSULT', 'CONSULT'])
    for (const { types, statuses, modes } of told) {
      expect([...types.values()].reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 6)
      expect(surest(statuses)?.[0]).toBe('occurred')
      expect(surest(modes.get('THREATEN') ?? new Map())?.[0]).toBe('arrest')
    }
  })

  test('feeds every piece with the mark of its party, the edges with none', () => {
    const fed: Record<string, Tensor>[] = []
    const text = texts[0] ?? ''
    judge([askedOf(text, sentenceStates([text], stubReader(40))[0] as never)], stubCoder(fed))
    expect(numbersOf(fed[0]?.marks)).toEqual([0, 1, 0, 0, 2, 0, 0])
    expect(numbersOf(fed[0]?.present)).toEqual([1, 1, 1, 1, 1, 1, 1])
    expect(fed[0]?.states?.dims).toEqual([1, 7, 2])
  })

  test('words that tell the act are marked too, where they are known', () => {
    const fed: Record<string, Tensor>[] = []
    const text = texts[0] ?? ''
    const asked = askedOf(text, sentenceStates([text], stubReader(40))[0] as never)
    judge([{ ...asked, act: place(text, 'spoke to Togo') }], stubCoder(fed))
    expect(numbersOf(fed[0]?.marks)).toEqual([0, 1, 4, 4, 6, 0, 0])
  })

  test('a sentence of an article is judged on the states of its window, between the edges of that', () => {
    const fed: Record<string, Tensor>[] = []
    const text = `Nothing else. ${texts[0]} More came.`
    const { states } = listen(text, [{ start: 0, end: text.length }], tokenize(text), stubReader(40))
    const [told] = judge(
      [askedOf(texts[0] ?? '', states, 14)].map((asked) => ({ ...asked })),
      stubCoder(fed),
    )
    expect(told && surest(told.types)?.[0]).toBe('THREATEN')
    // the stub's states are the lengths of words; 101 and 102 open and close the window
    expect(numbersOf(fed[0]?.states).filter((_, at) => at % 2 === 0)).toEqual([101, 4, 5, 2, 4, 1, 102])
  })

  test('no sentence, no run', () => {
    expect(judge([], stubCoder())).toEqual([])
  })
})

test.each([
  ['a sentence longer than the window is cut', 'word '.repeat(100), 40],
  ['a sentence of marks alone', '...', 5],
])('%s', (_, text, rows) => {
  const [states] = sentenceStates([text], stubReader(40))
  expect((states?.windows[0]?.states.length ?? 0) / 2).toBe(rows)
})
