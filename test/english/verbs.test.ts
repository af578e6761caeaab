import { describe, expect, test } from 'vitest'
import { read } from '../../src/english/read.ts'
import type { VerbGroup } from '../../src/english/reading.ts'
import { articleOf, testModel } from './reader.ts'

const model = testModel()

/** A group in one line: words | lemma form tense marks. */
const line = (text: string, verb: VerbGroup): string =>
  [
    `${text.slice(verb.start, verb.end)} | ${verb.lemma} ${verb.form}`,
    verb.tense,
    verb.modal,
    verb.perfect && 'perfect',
    verb.progressive && 'progressive',
    verb.passive && 'passive',
    verb.negated && 'not',
  ]
    .filter(Boolean)
    .join(' ')

const groups = (text: string): string[] => read(articleOf(text), model).verbs.map((verb) => line(text, verb))

describe('verb groups', () => {
  test.each<[string, string[]]>([
    ['The envoy has not been expelled.', ['has not been expelled | expel finite present perfect passive not']],
    ['They will have met by then.', ['will have met | meet finite future will perfect']],
    ['She is expected to meet him.', ['is expected | expect finite present passive', 'to meet | meet infinitive']],
    ['He did not say why.', ['did not say | say finite past not']],
    ['It would’ve been met.', ['would’ve been met | meet finite would perfect passive']],
    ['The plan is being implemented.', ['is being implemented | implement finite present progressive passive']],
    ['Has the ministry not been told?', ['not been told | tell finite present perfect passive not']],
    ['Did the council say no?', ['say | say finite past']],
    ['They cannot carry out the plan.', ['cannot carry out | carry out finite can not']],
    ['Veridia pulled out of the talks.', ['pulled out | pull out finite past']],
    ['The talks were called off.', ['were called off | call off finite past passive']],
    ['She decided not to attend.', ['decided | decide finite past', 'not to attend | attend infinitive not']],
    [
      'He was arrested and deported.',
      ['was arrested | arrest finite past passive', 'deported | deport finite past passive'],
    ],
    ['The deal is no longer valid.', ['is no longer | be finite present not']],
    [
      'The minister responded by recalling its envoy.',
      ['responded | respond finite past', 'recalling | recall gerund'],
    ],
    ['Diplomats expelled by Norland left.', ['expelled | expel participle passive', 'left | leave finite past']],
    ['The expelled envoys left.', ['left | leave finite past']],
    ['According to the ministry, it failed.', ['failed | fail finite past']],
  ])('%s', (text, expected) => {
    expect(groups(text)).toEqual(expected)
  })
})
