import { describe, expect, test } from 'vitest'
import { unlessNotYet } from '../../notYet.ts'
import { titlesOf } from './cast.ts'

/** Text, then every title read of it. */
const TITLES: readonly (readonly [text: string, ...titles: string[]])[] = [
  // Before the name.
  ['Lithuanian Foreign Minister Rasa Vaitkute left.', 'Rasa Vaitkute: foreign minister of Lithuania'],
  ["Kenya's president Daniel Otieno left.", 'Daniel Otieno: president of Kenya'],
  ['US Secretary of State Nolan Greaves left.', 'Nolan Greaves: secretary of state of United States'],
  ['US Ambassador to Germany Ada Crane left.', 'Ada Crane: ambassador to Germany of United States'],
  ['Former Peruvian President Ana Cruz left.', 'Ana Cruz: president of Peru (former)'],
  ['Ex-president Ana Cruz of Peru left.', 'Ana Cruz: president of Peru (former)'],
  ['Acting Danish Defence Minister Ole Friis left.', 'Ole Friis: defence minister of Denmark (acting)'],
  ['Togolese president-elect Issa Kere left.', 'Issa Kere: president of Togo (designate)'],
  ['EU foreign policy chief Marta Kaln left.', 'Marta Kaln: foreign policy chief of European Union'],
  [
    'AU trade and industry commissioner Ama Sarpei left.',
    'Ama Sarpei: trade and industry commissioner of African Union',
  ],
  ['Nordic Investment Bank president Ola Berg left.', 'Ola Berg: president of Nordic Investment Bank'],
  ['NATO Secretary-General Ivo Marek left.', 'Ivo Marek: secretary general of NATO'],
  [
    'Presidents Ama Sarpei of Ghana and Issa Kere of Togo met.',
    'Ama Sarpei: president of Ghana',
    'Issa Kere: president of Togo',
  ],
  [
    'Estonian Foreign Minister Liisa Tamm and Defence Minister Juhan Kask met.',
    'Liisa Tamm: foreign minister of Estonia',
    'Juhan Kask: defence minister of Estonia',
  ],
  [
    'Ukrainian Deputy Prime Minister for European Integration and Justice Minister Olena Hrytsenko left.',
    'Olena Hrytsenko: deputy prime minister for European integration of Ukraine',
    'Olena Hrytsenko: justice minister of Ukraine',
  ],
  [
    'AU chairperson President Ama Sarpei of Ghana left.',
    'Ama Sarpei: chairperson of African Union',
    'Ama Sarpei: president of Ghana',
  ],
  ['German government spokesman Jens Ohlau left.', 'Jens Ohlau: government spokesman of Germany'],
  ['Chinese foreign ministry spokeswoman Lin Meiyu left.', 'Lin Meiyu: spokeswoman of Chinese foreign ministry'],
  [
    "German Chancellor Ute Brandt's spokesperson, Jens Ohlau, left.",
    'Ute Brandt: chancellor of Germany',
    'Jens Ohlau: spokesperson of Ute Brandt',
  ],
  ['British Labour Minister Ann Poe left.', 'Ann Poe: labour minister of United Kingdom'],
  ['Kenyan Energy Minister Grace Wambui left.', 'Grace Wambui: energy minister of Kenya'],
  ['Israeli Minister of Foreign Affairs Dan Sela left.', 'Dan Sela: minister of foreign affairs of Israel'],
  ['Rep. Lou Dray left.', 'Lou Dray: representative of United States'],
  ['Ohio Gov. Lou Dray left.', 'Lou Dray: governor of -'],
  ['Orvel Group chief executive Tove Lind left.', 'Tove Lind: chief executive of Orvel Group'],
  // After the name.
  ['Ivo Marek, secretary general of NATO, left.', 'Ivo Marek: secretary general of NATO'],
  ['Rasa Vaitkute, the Lithuanian foreign minister, left.', 'Rasa Vaitkute: foreign minister of Lithuania'],
  ['Ana Cruz, a former president of Peru, left.', 'Ana Cruz: president of Peru (former)'],
  ['Ole Friis, 61, the mayor of Aarhus, left.', 'Ole Friis: mayor of Aarhus of Aarhus'],
  [
    'Tove Lind, director of the Institute for Tidal Studies, left.',
    'Tove Lind: director of Institute for Tidal Studies',
  ],
  ['Dan Sela, special envoy for Yemen, left.', 'Dan Sela: special envoy for Yemen of -'],
  ['Ole Friis (the head of the Nordic Council) left.', 'Ole Friis: head of Nordic Council'],
  // A title and a comma before the name.
  ["Orvel Air's director, Hamid Reyes, left.", 'Hamid Reyes: director of Orvel Air'],
  ['The head of Orvel Air, Hamid Reyes, left.', 'Hamid Reyes: head of Orvel Air'],
  // Verbs of being.
  ['Rasa Vaitkute is the foreign minister of Lithuania.', 'Rasa Vaitkute: foreign minister of Lithuania'],
  [
    'Rasa Vaitkute has served as foreign minister of Lithuania for a year.',
    'Rasa Vaitkute: foreign minister of Lithuania',
  ],
  ['Nolan Greaves, who is now the head of Orvel Group, left.', 'Nolan Greaves: head of Orvel Group'],
  ['Ana Cruz was president of Peru.', 'Ana Cruz: president of Peru (former)'],
  [
    'Ana Cruz is a judge who has been chair of the Nordic Council.',
    'Ana Cruz: judge of -',
    'Ana Cruz: chair of Nordic Council',
  ],
  ['The head of the Nordic Council is Ole Friis.', 'Ole Friis: head of Nordic Council'],
  [
    'The Syrian army — whose commander-in-chief is President Karim Haddad — left.',
    'Karim Haddad: commander-in-chief of Syrian army',
    'Karim Haddad: president of Syria',
  ],
  // Counterparts.
  [
    'Estonian Foreign Minister Liisa Tamm and her Latvian counterpart, Ilze Ozola, met.',
    'Liisa Tamm: foreign minister of Estonia',
    'Ilze Ozola: foreign minister of Latvia',
  ],
  // The state is at hand.
  ['Lithuania will pay, Foreign Minister Rasa Vaitkute said.', 'Rasa Vaitkute: foreign minister of Lithuania'],
  ['Foreign Secretary Ann Poe left.', 'Ann Poe: foreign secretary of United Kingdom'],
  [
    'The European Commission’s executive vice-president for clean transition, Marta Rivas, left.',
    'Marta Rivas: executive vice president for clean transition of European Commission',
  ],
  [
    'Polish President Adam Nowak and his Lithuanian and Latvian counterparts, Gintas Rimkus and Edgars Ozols, met.',
    'Adam Nowak: president of Poland',
    'Gintas Rimkus: president of Lithuania',
    'Edgars Ozols: president of Latvia',
  ],
  [
    'Estonian, Latvian and Lithuanian prime ministers Kaja Lepp, Edgars Ozols and Ona Rimkute met.',
    'Kaja Lepp: prime minister of Estonia',
    'Edgars Ozols: prime minister of Latvia',
    'Ona Rimkute: prime minister of Lithuania',
  ],
  ['UN Special Envoy for Yemen Hans Berg left.', 'Hans Berg: special envoy for Yemen of United Nations'],
  ['Outgoing Dutch Prime Minister Jan de Wit left.', 'Jan de Wit: prime minister of Netherlands'],
  ['Turkish main opposition party leader Ali Demir spoke.', 'Ali Demir: opposition party leader of Turkey'],
  [
    'Chairwoman of the Foreign Affairs Committee of the Bundestag Ute Brandt left.',
    'Ute Brandt: chairwoman of Foreign Affairs Committee of the Bundestag',
  ],
  ['Vatican Secretary of State Cardinal Paolo Rossi left.', 'Paolo Rossi: secretary of state of Holy See'],
  ['Ambassador of Japan to Kenya Ken Okano left.', 'Ken Okano: ambassador to Kenya of Japan'],
  ['Fuad Basri, spokesman for the Indonesian military, said so.', 'Fuad Basri: spokesman of Indonesian military'],
  ['In a statement, Malaysia’s Prime Minister, Nazim Rahman said so.', 'Nazim Rahman: prime minister of Malaysia'],
  [
    'Tove Lind, chief economist and treasurer at the Orvel Foundation, said so.',
    'Tove Lind: chief economist of Orvel Foundation',
    'Tove Lind: treasurer of Orvel Foundation',
  ],
]

describe('titles beside persons', () => {
  test.each(TITLES)('%s', (text, ...titles) => {
    unlessNotYet(text, () => expect(titlesOf(text)).toEqual(titles))
  })
})

const NONE: readonly string[] = [
  'Stephen King left.',
  'The president left.',
  'Rasa Vaitkute met the president.',
  'Rasa Vaitkute is not the foreign minister of Lithuania.',
  'Rasa Vaitkute wants to be president of Lithuania.',
  'Rasa Vaitkute told the foreign minister to wait.',
  'Mr. Oduya left.',
  'General Kofi Mensah left.',
  'Her brother, Kofi Mensah, left.',
  'The historian Kofi Mensah left.',
  'Kofi Mensah, a lawyer, left.',
  'Kofi Mensah wrote to the mayor.',
  'According to the minister, Kofi Mensah left early.',
  'Kofi Mensah said the ambassador, once asked, refused.',
  'Dean Kofman left.',
  'A better president is Ana Cruz.',
  'During Prime Minister’s Questions, Kofi Mensah left.',
  'Vietnam veteran Kofi Mensah left.',
]

describe('no title of an office', () => {
  test.each(NONE)('%s', (text) => {
    expect(titlesOf(text)).toEqual([])
  })
})
