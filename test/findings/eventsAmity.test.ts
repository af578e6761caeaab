import { describe, expect, test } from 'vitest'
import { eventsIn, told } from './eventsFinding.ts'

// Gifts, visits, exercises and releases in the many words that news has for them. Rows as in events.test.ts; people are invented.

const CASES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'what is given': [
    [
      'Togo transferred forty armoured personnel carriers to the National Guard of Benin.',
      'AID - Togo > National Guard of Benin',
    ],
    ['Forty field guns were handed to the army of Benin by Togo on Monday.', 'AID - Togo > army of Benin'],
    ['Togo on Monday presented Benin with a 30-metre patrol boat.', 'AID - Togo > Benin'],
    ['Togo gave away 40 old trucks to Benin.', 'AID - Togo > Benin'],
    ['Benin took delivery of 120 generators from Togo on Monday.', 'AID - Togo > Benin'],
    ['A Togolese convoy of forty lorries delivered flour and tents to Benin on Saturday.', 'AID - Togo > Benin'],
    ['Togo lent Benin 90 firefighters.', 'AID - Togo > Benin'],
    ['Togo delivered to Benin 300 tents.', 'AID - Togo > Benin'],
    ['The novel presented Togo with a riddle.', ''],
    ['The museum donated a weekend to the restoration of its clocks.', ''],
  ],
  'who is given up': [
    ['Kenya gave up Juma Okello to Uganda.', 'COOPERATE - Kenya > Uganda'],
    ['The banker Juma Okello was handed over to Uganda by Kenya.', 'COOPERATE - Kenya > Uganda'],
    ['Kenya surrendered the banker Juma Okello to Uganda on Friday.', 'COOPERATE - Kenya > Uganda'],
    ['Juma Okello gave up smoking in Uganda.', ''],
  ],
  'who comes to see whom': [
    [
      'Foreign Minister Juma Okello called on President Ana Petrova in Sofia on Monday.',
      'CONSULT visit Juma Okello > Ana Petrova',
    ],
    [
      'Foreign Minister Juma Okello called on President Ana Petrova to free the sailors.',
      'REQUEST yield Juma Okello > Ana Petrova',
    ],
    [
      'Ugandan President Ana Petro welcomed Kenyan minister Juma Okello in the capital yesterday.',
      'CONSULT visit Juma Okello > Ana Petro',
    ],
    ["Ugandan President Ana Petro welcomed Kenya's promise in Kampala.", 'SUPPORT - Ana Petro > Kenya'],
    [
      'Kenyan Trade Minister Juma Okello and Ugandan Trade Minister Ana Petro spoke for 50 minutes on Monday.',
      'CONSULT - Juma Okello + Ana Petro',
    ],
    ['The fisheries ministers of Iceland and Norway met in Bergen on Monday.', 'CONSULT - Iceland + Norway'],
    ['The foreign ministers of Chad, Niger and Mali signed an accord on Monday.', 'SUPPORT - Chad + Niger + Mali'],
  ],
  'who trains together': [
    [
      'Kenya and Uganda have been holding manoeuvres on Lake Victoria since Wednesday.',
      'COOPERATE - Kenya + Uganda (ongoing)',
    ],
    ['Kenya and Uganda opened a naval exercise on Lake Victoria.', 'COOPERATE - Kenya + Uganda'],
    ['Estonia held naval exercises off its coast on Monday.', 'MOBILIZE troops Estonia'],
  ],
  'what is given up': [
    ["Kenya's doctors on Thursday called off a five-week strike.", 'CONCEDE - *'],
    ['Teachers in Kenya went back to work on Monday.', 'CONCEDE - *'],
    ['The minister returned to work after an operation on Monday.', ''],
    ['Togo let go of 50 prisoners.', 'RETREAT release Togo > *'],
    ['The Kenyan police let Juma Okello go without a charge.', 'RETREAT release Kenyan police > Juma Okello'],
    ['General Juma Okello commands the 4th Brigade of Kenya.', ''],
  ],
  'names and signatures': [
    [
      "Chad's Juma Okello and Niger's Ana Petro put their names to the accord on Monday.",
      'SUPPORT - Juma Okello + Ana Petro',
    ],
    [
      'The agreement was signed in Nairobi by Juma Okello for Kenya and by Ana Petro for Uganda.',
      'SUPPORT - Juma Okello + Ana Petro',
    ],
    ['Peru has given Ecuador recognition.', 'SUPPORT - Peru > Ecuador'],
  ],
  'who stands between two sides': [
    [
      'Peru expelled the ambassador of Chile on Monday. Brazilian President Ana Lopes offered to host talks.',
      'AGREE - Ana Lopes > Peru+Chile; SANCTION expel Peru > Chile',
    ],
    [
      'Chad accused Niger of theft on Monday. Ghana, which chairs the bloc, urged both neighbours to talk.',
      'ACCUSE allege Chad > Niger; REQUEST meet Ghana > Chad+Niger',
    ],
    [
      'Chad accused Niger of theft on Monday. Togo urged restraint.',
      'ACCUSE allege Chad > Niger; REQUEST yield Togo > Chad+Niger',
    ],
  ],
  'what is done at the wish of another': [
    ["Kenya sent troops to Chad at Niger's request.", 'MOBILIZE troops Kenya > Chad; REQUEST - Niger > Kenya'],
    [
      'The ministers of Iceland and Norway met in Bergen on Monday at the invitation of Denmark.',
      'AGREE - Denmark > Iceland+Norway; CONSULT - Iceland + Norway',
    ],
    ['The bus stops at the request of passengers.', ''],
    ['The trainer was moved to another stable at his own request.', ''],
  ],
  'what is told without a doer': [
    [
      'Police in Kenya arrested the editor Juma Okello on Monday. He was freed without charge a day later.',
      'COERCE arrest Police in Kenya > Juma Okello; RETREAT release Police in Kenya > Juma Okello',
    ],
    [
      'Chad accused Niger of theft. The deal was reached in Accra.',
      'ACCUSE allege Chad > Niger; SUPPORT - Chad + Niger',
    ],
    ['The pact was signed in 1990.', ''],
  ],
  'what is still to come': [
    ['Chad will, in return, send Niger 300 tents.', 'AGREE - Chad > Niger (planned)'],
    ['Chad is to hand over three patrol boats to Niger in 2030.', 'AGREE - Chad > Niger (planned)'],
    ["Chad is due to host Niger's president in May.", "AGREE - Chad > Niger's president (planned)"],
  ],
  'who is chosen and who gives in': [
    [
      'Foreign Minister Omar Hadi conveyed the gratitude of Chad to Niger for the tents.',
      'SUPPORT - Omar Hadi > Niger',
    ],
    ['Chad gave in to Niger on the cattle tax.', 'CONCEDE - Chad > Niger'],
    ['The knee gave way in the second half.', ''],
    ['The couple chose Paris.', ''],
  ],
}

describe.each(Object.entries(CASES))('%s', (_, rows) => {
  test.each(rows)('%s', (text, expected) => {
    expect(eventsIn(text)).toBe(expected)
  })
})

test('a day after the report is none of an act that is done', () => {
  const { findings } = told('Chad thanked Niger for the vote on 4 December 2026.')
  expect(findings.events.map(({ type, date }) => [type, date])).toEqual([['SUPPORT', null]])
})

test('an office that nobody is said to hold is the untitled person just named, if there is one alone', () => {
  const speakerOf = (text: string): string => {
    const { findings, nameOf } = told(text)
    return findings.statements.map(({ speaker }) => (speaker?.actor ? nameOf(speaker.actor) : '')).at(-1) ?? ''
  }
  const lead = 'Elsbeth Ottema on Monday asked the council of Chad for help.'
  expect(speakerOf(`${lead} "The wells are dry," the envoy said.`)).toBe('Elsbeth Ottema')
  expect(speakerOf(`${lead} "The wells are dry," the judge said.`)).not.toBe('Elsbeth Ottema')
})
