import { describe, expect, test } from 'vitest'
import { read } from '../../src/english/read.ts'
import { articleOf, testModel } from './reader.ts'

const model = testModel()

/** Each chunk with its head: `the foreign minister/minister`. */
const chunks = (text: string): string[] => {
  const reading = read(articleOf(text), model)
  return reading.chunks.map((chunk) => `${text.slice(chunk.start, chunk.end)}/${reading.tokens[chunk.head]?.text}`)
}

describe('base noun phrases', () => {
  test.each<[string, string[]]>([
    ['The Norlandic foreign minister met her.', ['The Norlandic foreign minister/minister', 'her/her']],
    ["Veridia's ambassador left.", ["Veridia's ambassador/ambassador"]],
    ['He gave $2.5 million.', ['He/He', '$2.5 million/million']],
    ['Fighters of the [SDF] left.', ['Fighters/Fighters', 'the [SDF]/SDF']],
    ['The expelled envoys left.', ['The expelled envoys/envoys']],
    [
      "The ministers' aides and 1,200 wounded soldiers left.",
      ["The ministers' aides/aides", '1,200 wounded soldiers/soldiers'],
    ],
    ['She told reporters Monday that it was late.', ['She/She', 'reporters/reporters', 'Monday/Monday', 'it/it']],
    ['The talks were late.', ['The talks/talks']],
    ['There was no plan.', ['no plan/plan']],
  ])('%s', (text, expected) => {
    expect(chunks(text)).toEqual(expected)
  })
})
