import { describe, expect, test } from 'vitest'
import { laidOut } from '../../../src/cli/conllu/laidOut.ts'
import { passagesOf } from '../../../src/cli/conllu/passages.ts'
import { printed } from '../../../src/cli/conllu/printed.ts'
import { type ConlluSentence, sentencesIn } from '../../../src/cli/conllu/sentences.ts'

async function* each<T>(values: readonly T[]): AsyncGenerator<T> {
  yield* values
}
const all = async <T>(values: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = []
  for await (const value of values) found.push(value)
  return found
}
const row = (id: string, form: string, more = '_'): string =>
  [id, form, '_', '_', 'X', '_', '_', '_', '_', more].join('\t')
const sentences = (lines: readonly string[]): Promise<ConlluSentence[]> => all(sentencesIn(each(lines), 'a.conllu'))
const words = (laid: { text: string; words: readonly (readonly { start: number; end: number }[])[] }): string[][] =>
  laid.words.map((own) => own.map(({ start, end }) => laid.text.slice(start, end)))

describe('sentencesIn', () => {
  test('tells words, ranges and words that are not written apart, and keeps comments', async () => {
    const [first, second, ...none] = await sentences([
      '# text = Do',
      row('1-2', "don't"),
      row('1', 'do'),
      row('2.1', '0'),
      '',
      '',
      '# end',
    ])
    expect(first?.rows.map(({ kind }) => kind)).toEqual(['range', 'word', 'empty'])
    expect(first?.comments).toEqual(['# text = Do'])
    expect(second).toEqual({ comments: ['# end'], rows: [] })
    expect(none).toEqual([])
  })

  test.each(['1\tonly', row('one', 'a'), row('1', '')])('names the line of %j', async (line) => {
    await expect(sentences([row('1', 'a'), line])).rejects.toMatchObject({
      code: 'BAD_CONLLU',
      message: expect.stringContaining('line 2'),
    })
  })
})

describe('laidOut', () => {
  test('follows the text that is given', async () => {
    const laid = laidOut(await sentences(['# text = He  left  .', row('1', 'He'), row('2', 'left'), row('3', '.')]))
    expect(laid.text).toBe('He  left  .')
    expect(words(laid)).toEqual([['He', 'left', '.']])
  })

  test('goes by SpaceAfter where the text is another, and cuts what is written as one', async () => {
    const laid = laidOut(
      await sentences([
        '# text = Other words',
        row('1-2', "can't", 'SpaceAfter=No'),
        row('1', 'ca'),
        row('2', "n't"),
        row('3', '.'),
        '',
        '# newpar',
        row('1', 'So'),
      ]),
    )
    expect(laid.text).toBe("can't.\n\nSo")
    expect(words(laid)).toEqual([['ca', "n't", '.'], ['So']])
  })

  test('gives words that are not in their range some of its letters, in order', async () => {
    const laid = laidOut(await sentences([row('1-2', 'dunno'), row('1', 'do'), row('2', 'know'), row('3', 'it')]))
    const spans = laid.words.flat()
    expect(laid.text).toBe('dunno it')
    expect(spans.every(({ start, end }, at) => start < end && start >= (spans[at - 1]?.start ?? 0))).toBe(true)
    expect(spans.at(-1)).toEqual({ start: 6, end: 8 })
  })
})

describe('passagesOf', () => {
  const one = (comment: string, rows = 1): ConlluSentence => ({
    comments: [comment],
    rows: Array.from({ length: rows }, (_, at) => ({ kind: 'word', columns: row(String(at + 1), 'a').split('\t') })),
  })
  const sizes = async (list: readonly ConlluSentence[]): Promise<number[]> =>
    (await all(passagesOf(each(list)))).map(({ length }) => length)

  test('keeps a document together, by its mark or by its name', async () => {
    expect(await sizes([one('# newdoc'), one('# sent_id = b-1'), one('# newdoc id = c')])).toEqual([2, 1])
    expect(await sizes([one('# sent_id = a-1'), one('# sent_id = a-2'), one('# sent_id = b-0001')])).toEqual([2, 1])
  })

  test('holds no more than a long document’s part', async () => {
    expect(await sizes([one('# a', 3000), one('# b', 3000), one('# c', 900)])).toEqual([1, 2])
  })
})

test('printed fills in what was told and leaves the rest', async () => {
  const [sentence] = await sentences([
    '# id',
    row('1-2', 'dont'),
    row('1', 'do', 'Note=1'),
    row('1.1', 'x'),
    row('2', 'nt'),
  ])
  const told = {
    tag: 'AUX',
    features: { VerbForm: 'Fin', Mood: 'Ind' },
    lemma: 'do',
    head: 2,
    relation: 'aux',
  } as const
  expect(sentence && printed(sentence, [told, { ...told, features: {} }]).split('\n')).toEqual([
    '# id',
    row('1-2', 'dont'),
    '1\tdo\tdo\tAUX\tX\tMood=Ind|VerbForm=Fin\t2\taux\t_\tNote=1',
    row('1.1', 'x'),
    '2\tnt\tdo\tAUX\tX\t_\t2\taux\t_\t_',
    '',
    '',
  ])
})
