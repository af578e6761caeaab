import { describe, expect, test } from 'vitest'
import { mentionsOf, readText } from './cast.ts'

/** Text, a name, and every place that speaks of who bears it. */
const MENTIONS: readonly (readonly [text: string, name: string, ...mentions: string[]])[] = [
  // Later names.
  ['Rasa Vaitkute came. Vaitkute left.', 'Rasa Vaitkute', 'Rasa Vaitkute', 'Vaitkute'],
  ['Vaitkute came. Rasa Vaitkute left.', 'Rasa Vaitkute', 'Vaitkute', 'Rasa Vaitkute'],
  ['Mao Lin came. Mao left.', 'Mao Lin', 'Mao Lin', 'Mao'],
  ['Enrique Peña Duarte came. Peña Duarte left.', 'Enrique Peña Duarte', 'Enrique Peña Duarte', 'Peña Duarte'],
  ['Donald J. Carver came. Donald Carver left.', 'Donald J. Carver', 'Donald J. Carver', 'Donald Carver'],
  ['Orvel Air flew. Orvel landed.', 'Orvel Air', 'Orvel Air', 'Orvel'],
  ['The Lake Wardens’ League (LWL) met. LWL left.', 'LWL', 'Lake Wardens’ League', 'LWL', 'LWL'],
  ['The Harbour Defence Forces (HDF) met. HDF left.', 'HDF', 'Harbour Defence Forces', 'HDF', 'HDF'],
  // He and she.
  ['Rasa Vaitkute came. She left.', 'Rasa Vaitkute', 'Rasa Vaitkute', 'She'],
  ['Angela Brandt met Karl Weiss. He left.', 'Karl Weiss', 'Karl Weiss', 'He'],
  ['Angela Brandt met Karl Weiss. She left.', 'Angela Brandt', 'Angela Brandt', 'She'],
  ['Karl Weiss said he would go.', 'Karl Weiss', 'Karl Weiss', 'he'],
  ['Karl Weiss praised Otto Kern. Weiss told him to go.', 'Otto Kern', 'Otto Kern', 'him'],
  ['Karl Weiss thanked his hosts.', 'Karl Weiss', 'Karl Weiss', 'his'],
  // It and its.
  ['Estonia said it would pay.', 'Estonia', 'Estonia', 'it'],
  ['NATO moved its ships.', 'NATO', 'NATO', 'its'],
  ['The Orvel Group lost money. It closed.', 'Orvel Group', 'Orvel Group', 'It'],
  ['Peru, which borders Chile, recalled its envoy.', 'Peru', 'Peru', 'its'],
  // They.
  ['Angry protesters came. They left.', 'Angry protesters', 'Angry protesters', 'They'],
  ['Latvia and Estonia met. They agreed.', 'Latvia', 'Latvia', 'They'],
  ['Latvia and Estonia met. They agreed.', 'Estonia', 'Estonia', 'They'],
  // Titles without the name.
  [
    'Lithuanian Foreign Minister Rasa Vaitkute came. The minister left.',
    'Rasa Vaitkute',
    'Rasa Vaitkute',
    'The minister',
  ],
  [
    'Foreign Minister Rasa Vaitkute came. The Lithuanian foreign minister left.',
    'Rasa Vaitkute',
    'Rasa Vaitkute',
    'The Lithuanian foreign minister',
  ],
  [
    "Lithuanian Foreign Minister Rasa Vaitkute came. Lithuania's top diplomat left.",
    'Rasa Vaitkute',
    'Rasa Vaitkute',
    "Lithuania's top diplomat",
  ],
  [
    'President Issa Kere of Togo and President Ama Sarpei of Ghana met. The two presidents agreed.',
    'Issa Kere',
    'Issa Kere',
    'The two presidents',
  ],
  [
    'President Issa Kere of Togo and President Ama Sarpei of Ghana met. The two presidents agreed.',
    'Ama Sarpei',
    'Ama Sarpei',
    'The two presidents',
  ],
  [
    'Energy Minister Ola Berg met Justice Minister Ida Holm. The justice minister left.',
    'Ida Holm',
    'Ida Holm',
    'The justice minister',
  ],
  [
    'The AU trade commissioner, Ama Sarpei, came. The commissioner left.',
    'Ama Sarpei',
    'Ama Sarpei',
    'The commissioner',
  ],
  // Nouns for states and bodies.
  ['Estonia paid. The country is small.', 'Estonia', 'Estonia', 'The country'],
  ['Estonia met Kenya. The Baltic country paid.', 'Estonia', 'Estonia', 'The Baltic country'],
  ['Ghana met Estonia. The West African nation paid.', 'Ghana', 'Ghana', 'The West African nation'],
  ['Estonia and Latvia met. Both countries paid.', 'Latvia', 'Latvia', 'Both countries'],
  ['Estonia and Latvia met. The two sides agreed.', 'Estonia', 'Estonia', 'The two sides'],
  ['NATO met. The alliance agreed.', 'NATO', 'NATO', 'The alliance'],
  ['The EU met. The bloc agreed.', 'EU', 'EU', 'The bloc'],
  ['Iranian airline Orvel Air was banned. The airline protested.', 'Orvel Air', 'Orvel Air', 'The airline'],
  [
    'The Lithuanian Foreign Ministry spoke. The ministry denied it.',
    'Lithuanian Foreign Ministry',
    'Lithuanian Foreign Ministry',
    'The ministry',
  ],
  ['China sent jets. Taiwan protested. China claims the island.', 'Taiwan', 'Taiwan', 'the island'],
  [
    'Georgian Foreign Minister Nana Beridze came. “It is late,” said the Georgian.',
    'Nana Beridze',
    'Nana Beridze',
    'Georgian',
  ],
  ['Paris and Berlin agreed.', 'Germany', 'Berlin'],
  ['The EU spoke. Brussels fined the firm.', 'EU', 'EU', 'Brussels'],
  // Groups.
  ['German officials came. The officials left.', 'German officials', 'German officials', 'officials'],
]

describe('mentions', () => {
  test.each(MENTIONS)('%s → %s', (text, name, ...mentions) => {
    expect(mentionsOf(readText(text), name)).toEqual(mentions)
  })
})

/** Text, a name, and what must not be taken for who bears it. */
const NOT: readonly (readonly [text: string, name: string, mention: string])[] = [
  ['Angela Brandt came. He left.', 'Angela Brandt', 'He'],
  ['Estonia paid. It is clear that it rained.', 'Estonia', 'It'],
  ['Estonia paid. Another country did not.', 'Estonia', 'Another country'],
  ['Estonia met Kenya. The African country paid.', 'Estonia', 'The African country'],
  ['NATO met. The airline agreed.', 'NATO', 'The airline'],
  [
    'Energy Minister Ola Berg met Justice Minister Ida Holm. The energy minister left.',
    'Ida Holm',
    'The energy minister',
  ],
  [
    'Lithuanian Foreign Minister Rasa Vaitkute came. The Latvian foreign minister left.',
    'Rasa Vaitkute',
    'The Latvian foreign minister',
  ],
  ['Former mayor Ola Berg spoke. The mayor left.', 'Ola Berg', 'The mayor'],
  ['Karl Weiss told him to go.', 'Karl Weiss', 'him'],
  ['Karl Weiss came. They left.', 'Karl Weiss', 'They'],
  ['The Orvel Group closed. Mr. Orvel left.', 'Orvel Group', 'Orvel'],
  ['Kenya blamed the country.', 'Kenya', 'the country'],
  ['China claims the island.', 'China', 'the island'],
  ['Georgian Foreign Minister Nana Beridze came. The Georgian wine was red.', 'Nana Beridze', 'Georgian'],
  ['Ankara’s envoy left Baghdad for Cairo.', 'Egypt', 'Cairo'],
  ['They met in Paris and Berlin.', 'Germany', 'Berlin'],
  ['Estonia paid. The neighbouring country did not.', 'Estonia', 'The neighbouring country'],
]

describe('what is somebody else', () => {
  test.each(NOT)('%s ≠ %s', (text, name, mention) => {
    expect(mentionsOf(readText(text), name)).not.toContain(mention)
  })
})

/** Text, and the whole noun phrase that must be among the phrases. */
const PHRASES: readonly (readonly [text: string, phrase: string])[] = [
  ['US Secretary of State Nolan Greaves left.', 'US Secretary of State Nolan Greaves'],
  ['The former US Secretary of State Nolan Greaves left.', 'The former US Secretary of State Nolan Greaves'],
  [
    "German Chancellor Ute Brandt's spokesperson, Jens Ohlau, left.",
    "German Chancellor Ute Brandt's spokesperson, Jens Ohlau",
  ],
  ['Ivo Marek, secretary general of NATO, left.', 'Ivo Marek, secretary general of NATO'],
  ['President Issa Kere of Togo left.', 'President Issa Kere of Togo'],
  ['AU chairperson President Ama Sarpei of Ghana left.', 'AU chairperson President Ama Sarpei of Ghana'],
  ['The International Monetary Fund warned.', 'The International Monetary Fund'],
  ['Mr. Oduya left.', 'Mr. Oduya'],
  ['The Kurdish-led Harbour Defence Forces left.', 'The Kurdish-led Harbour Defence Forces'],
]

describe('phrases', () => {
  test.each(PHRASES)('%s', (text, phrase) => {
    const reading = readText(text)
    expect(reading.phrases.map(({ start, end }) => text.slice(start, end))).toContain(phrase)
  })
})
