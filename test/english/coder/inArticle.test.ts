import { expect, test } from 'vitest'
import { loadCoder } from '../../../src/cli/loadCoder.ts'
import { judge, read, surest } from '../../../src/english/index.ts'
import { articleOf, testModel } from '../reader.ts'

const coder = loadCoder()
const TEXT = `RIGA — Latvia's prime minister met her Kenyan counterpart in Nairobi on Tuesday. The two had not spoken for a year.

Chad condemned the raid by Togo, and Togo's police arrested three opposition activists in Lomé the next morning.`

const spansOf = (name: string) => {
  const start = TEXT.indexOf(name)
  return [{ start, end: start + name.length }]
}

/** Two parties in one sentence may do different things to each other, or nothing at all. */
test.each([
  ["Latvia's prime minister", 'her Kenyan counterpart', 'CONSULT'],
  ['Chad', 'Togo', 'ACCUSE'],
  ["Togo's police", 'three opposition activists', 'COERCE'],
])('in an article, %s and %s: %s', (source, target, type) => {
  const { states, sentences } = read(articleOf(TEXT), testModel())
  const at = TEXT.indexOf(source)
  const sentence = sentences.find(({ start, end }) => start <= at && at < end)
  if (!sentence) throw new Error(`no sentence has ${source}`)
  const [told] = judge([{ states, sentence, source: spansOf(source), target: spansOf(target) }], coder)
  expect(told && surest(told.types)?.[0]).toBe(type)
})
