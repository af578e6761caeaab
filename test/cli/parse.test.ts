import { describe, expect, test } from 'vitest'
import { play } from './play.ts'

const blank = (forms: string): string =>
  forms
    .split(' ')
    .map((form, at) => [at + 1, form, '_', '_', '_', '_', '_', '_', '_', '_'].join('\t'))
    .join('\n')
const column = (conllu: string, at: number): string[] =>
  conllu
    .split('\n')
    .filter((line) => /^\d+\t/.test(line))
    .map((line) => line.split('\t')[at] ?? '')

describe('attache parse --conllu', () => {
  test('fills in words that are cut already and keeps their order', async () => {
    const { status, out, err } = await play(['parse', '--conllu'], {
      stdin: `# one\n${blank('The envoys left Riga .')}\n\n# two\n${blank('She stayed .')}\n`,
    })
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(column(out, 1)).toEqual(['The', 'envoys', 'left', 'Riga', '.', 'She', 'stayed', '.'])
    expect(column(out, 3)).toEqual(['DET', 'NOUN', 'VERB', 'PROPN', 'PUNCT', 'PRON', 'VERB', 'PUNCT'])
    expect(column(out, 2).slice(0, 4)).toEqual(['the', 'envoy', 'leave', 'Riga'])
    expect(column(out, 6)).toEqual(['2', '3', '0', '3', '3', '2', '0', '2'])
    expect(column(out, 7).slice(0, 5)).toEqual(['det', 'nsubj', 'root', 'obj', 'punct'])
    expect(out).toMatch(/^# one\n1\tThe[\s\S]*\n\n# two\n[\s\S]*\n\n$/)
  })

  test('says which line is no CoNLL-U', async () => {
    const { status, err } = await play(['parse', '--conllu'], { stdin: 'The envoys left.\n' })
    expect(status).toBe(1)
    expect(err).toContain('standard input, line 1: not a line of CoNLL-U')
    expect(err).toContain('[BAD_CONLLU]')
  })

  test('names a file that is not there', async () => {
    expect(await play(['parse', '--conllu', 'nowhere.conllu'])).toMatchObject({
      status: 1,
      err: expect.stringContaining('[NOT_FOUND]'),
    })
  })
})

test('attache parse of a report gives its own words back, which --conllu leaves as they are', async () => {
  const file = 'examples/northern-wire/tamberg-nairobi.txt'
  const { status, out } = await play(['parse', file])
  expect(status).toBe(0)
  expect(out).toMatch(new RegExp(`^# newdoc id = ${file}\\n# newpar\\n# sent_id = ${file}-1\\n# text = `))
  const texts = [...out.matchAll(/^# text = (.*)$/gm)].map((match) => match[1])
  const rebuilt = out
    .split('\n\n')
    .filter((block) => block.trim() !== '')
    .map((block) =>
      block
        .split('\n')
        .filter((line) => /^\d/.test(line))
        .map((line) => line.split('\t'))
        .map((cells) => `${cells[1]}${cells[9] === 'SpaceAfter=No' ? '' : ' '}`)
        .join('')
        .trim(),
    )
  expect(rebuilt).toEqual(texts)
  const again = await play(['parse', '--conllu'], { stdin: out })
  expect(column(again.out, 1)).toEqual(column(out, 1))
})
