import { describe, expect, test } from 'vitest'
import { read } from '../../src/english/read.ts'
import type { VerbGroup } from '../../src/english/reading.ts'
import { unlessNotYet } from '../notYet.ts'
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
    ['They would have been told.', ['would have been told | tell finite would perfect passive']],
    ['He may not have known.', ['may not have known | know finite may perfect not']],
    ['She never agreed.', ['never agreed | agree finite past not']],
    [
      'They are quietly planning to leave.',
      ['are quietly planning | plan finite present progressive', 'to leave | leave infinitive'],
    ],
    [
      'He wants to meet, greet and thank them.',
      [
        'wants | want finite present',
        'to meet | meet infinitive',
        'greet | greet infinitive',
        'thank | thank infinitive',
      ],
    ],
    [
      'They have met and signed the deal.',
      ['have met | meet finite present perfect', 'signed | sign finite present perfect'],
    ],
    ['They helped Norland build a port.', ['helped | help finite past', 'build | build infinitive']],
    [
      'It was announced by the council, which met there.',
      ['was announced | announce finite past passive', 'met | meet finite past'],
    ],
    ['Asked why, he left.', ['Asked | ask participle passive', 'left | leave finite past']],
    [
      'She’s been told it’s expected.',
      ['’s been told | tell finite present perfect passive', '’s expected | expect finite present passive'],
    ],
    [
      'He said he’d leave and he’d met them.',
      ['said | say finite past', '’d leave | leave finite would', '’d met | meet finite past perfect'],
    ],
    ['They got arrested.', ['got arrested | arrest finite past passive']],
    ['It will take over the port.', ['will take over | take over finite future will']],
    ['They met over lunch.', ['met | meet finite past']],
    ['The talks were held on Monday.', ['were held | hold finite past passive']],
    ['He put the plan aside.', ['put | put finite past']],
    [
      'Having been expelled, she left.',
      ['Having been expelled | expel gerund perfect passive', 'left | leave finite past'],
    ],
    ['The talks have had no result.', ['have had | have finite present perfect']],
    ['Why did they not come?', ['not come | come finite past not']],
    [
      'Had they known, they would have come.',
      ['known | know finite past perfect', 'would have come | come finite would perfect'],
    ],
    ['China, which sees it, responded.', ['sees | see finite present', 'responded | respond finite past']],
    ['The envoy arrested in Norland left.', ['arrested | arrest participle passive', 'left | leave finite past']],
    [
      'They met to stop using it and update the port.',
      ['met | meet finite past', 'to stop | stop infinitive', 'using | use gerund', 'update | update infinitive'],
    ],
    [
      'Photos released of the scene showed damaged boats.',
      ['released | release participle passive', 'showed | show finite past'],
    ],
    ['The pact, known as the Port Pact, failed.', ['known | know participle passive', 'failed | fail finite past']],
    ['It broke every time her aides changed the plan.', ['broke | break finite past', 'changed | change finite past']],
    ['Someone mailed me.', ['mailed | mail finite past']],
    ['They sent the plan approved in May.', ['sent | send finite past', 'approved | approve participle passive']],
    ['According to the ministry, it failed.', ['failed | fail finite past']],
  ])('%s', (text, expected) => {
    unlessNotYet(text, () => expect(groups(text)).toEqual(expected))
  })
})
