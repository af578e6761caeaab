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
    [
      'More than 2,000 envoys and at least 10 guards left.',
      ['More than 2,000 envoys/envoys', 'at least 10 guards/guards'],
    ],
    ['It lasted around 2019.', ['It/It', '2019/2019']],
    ['They live with increased levels of fear.', ['They/They', 'increased levels/levels', 'fear/fear']],
    ['They won by banning imports.', ['They/They', 'imports/imports']],
    [
      'The U.S.-backed force left the Home Office today.',
      ['The U.S.-backed force/force', 'the Home Office/Office', 'today/today'],
    ],
    ["The world's most wanted man left last year.", ["The world's most wanted man/man", 'last year/year']],
    ['He closed the port last Monday.', ['He/He', 'the port/port', 'last Monday/Monday']],
    ['The wounded left.', ['The wounded/wounded']],
    ['Political and military leaders met.', ['Political and military leaders/leaders']],
    ['The “so-called” envoy of the “Port Pact” left.', ['The “so-called” envoy/envoy', 'the “Port Pact”/Pact']],
    ['His own plan was theirs.', ['His own plan/plan', 'theirs/theirs']],
    ['It is no longer late.', ['It/It']],
    ['She told him that ministers left.', ['She/She', 'him/him', 'ministers/ministers']],
    ['Taiwan’s representative office closed.', ['Taiwan’s representative office/office']],
    ['Tamm met Kask, Rebane and others.', ['Tamm/Tamm', 'Kask/Kask', 'Rebane/Rebane', 'others/others']],
    ['This was all they had.', ['This/This', 'all/all', 'they/they']],
  ])('%s', (text, expected) => {
    expect(chunks(text)).toEqual(expected)
  })
})
