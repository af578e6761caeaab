import { describe, expect, test } from 'vitest'
import { eventsIn, told } from './eventsFinding.ts'

/** Acts told by words that the lexicon has no entry for. */
const HEARD: readonly (readonly [string, string])[] = [
  [
    'Kenya and Ethiopia pooled their radar pictures of the lake throughout the rainy season this year.',
    'COOPERATE - Kenya + Ethiopia',
  ],
  [
    'Chile and Peru jointly run the tide station that their engineers built in Arica two years ago.',
    'COOPERATE - Chile + Peru',
  ],
  [
    'Sweden extended a hand to Norway with a loan of two fire-fighting aircraft during the August blaze.',
    'AID - Sweden > Norway',
  ],
  [
    'Hundreds of farmers poured manure in front of the ministry of agriculture of Belgium on Friday.',
    'PROTEST demo * > ministry',
  ],
]

/** What makes an act no fact, or another one, is the rules' business whatever the coder hears. */
const TOLD_OTHERWISE: readonly (readonly [string, string])[] = [
  [
    'Kenya and Ethiopia will pool their radar pictures of the lake throughout the rainy season next year.',
    'AGREE - Kenya + Ethiopia (planned)',
  ],
  ['Kenya and Ethiopia did not pool their radar pictures of the lake throughout the rainy season this year.', ''],
  ["The talks in the old customs house of the port were attended by Paul Reinsalu, Estonia's ambassador to Kenya.", ''],
  ['If Kenya and Ethiopia pooled their radar pictures of the lake, the smugglers would have to find another way.', ''],
  ['"Kenya and Ethiopia pooled their radar pictures of the lake this year," the guide in the museum explained.', ''],
]

/** What the lexicon takes for an act and the coder does not. */
const VETOED: readonly (readonly [string, string])[] = [
  [
    'A cold front from Canada hit the United States on Friday with snow as far south as Georgia.',
    'ASSAULT - Canada > United States',
  ],
  [
    'In his novel Peru declares war on Chile over a stolen llama, and nobody notices until the harvest.',
    'ASSAULT - Peru > Chile (ongoing)',
  ],
  [
    'The play in which Sweden invades Norway had its first night in a barn near Trondheim on Saturday.',
    'ASSAULT - Sweden > Norway',
  ],
]

describe('the trained coder beside the lexicon', () => {
  test.each(HEARD)('%s is heard', (sentence, expected) => {
    expect(eventsIn(sentence, null)).toBe('')
    expect(eventsIn(sentence)).toBe(expected)
  })

  test.each(TOLD_OTHERWISE)('%s', (sentence, expected) => {
    expect(eventsIn(sentence)).toBe(expected)
  })

  test.each(VETOED)('%s is no act', (sentence, lexicon) => {
    expect(eventsIn(sentence, null)).toBe(lexicon)
    expect(eventsIn(sentence)).toBe('')
  })

  test('plain short sentences are the lexicon\u2019s alone', () => {
    expect(eventsIn('Togo downgraded ties with Benin on Monday.')).toBe('SANCTION discontinue Togo > Benin')
    expect(eventsIn('Kenya and Ethiopia pooled their radar pictures.')).toBe('')
  })

  test('an event that was heard says so, and how sure the coder is', () => {
    const { findings } = told(HEARD[0]?.[0] ?? '')
    const [event] = findings.events
    expect(event?.evidence.foundBy).toBe('events/coder')
    expect(event?.evidence.confidence).toBeGreaterThan(0.65)
    expect(event?.evidence.confidence).toBeLessThanOrEqual(1)
  })

  test('an act that a rule tells is not told again by the coder', () => {
    const { findings } = told(
      'Estonia sided with Latvia in the quarrel over the herring quota at the meeting on Monday.',
    )
    expect(findings.events.map(({ evidence }) => evidence.foundBy)).toEqual(['events/verb'])
  })
})

test('an event by a rule names the entry of the lexicon', () => {
  const entries = told('Kenya recalled its ambassador to Chad. Chad imposed a ban on Kenyan beef.').findings.events.map(
    ({ evidence }) => evidence.entry,
  )
  expect(entries).toContain('recall')
  expect(entries.every((entry) => typeof entry === 'string' && entry !== '')).toBe(true)
})
