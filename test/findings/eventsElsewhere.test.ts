import { describe, expect, test } from 'vitest'
import { eventsIn, told } from './eventsFinding.ts'

// Acts whose doer, victim or words stand elsewhere than a plain clause has them. Events as in events.test.ts; people, units and ships are invented.

describe('who does what a passive says, without "by"', () => {
  test.each<[string, string]>([
    ['Three Estonian guards were killed in Latvian shelling on Wednesday.', 'ASSAULT - Latvia > *'],
    [
      'The Togolese ambassador was called in on the instruction of the Ghanaian foreign minister.',
      'ACCUSE disapprove Ghanaian foreign minister > Togolese ambassador',
    ],
    ['Three Estonian guards were killed in a fire on Wednesday.', ''],
  ])('%s', (sentence, expected) => {
    expect(eventsIn(sentence)).toBe(expected)
  })
})

describe('words of an act that stand apart', () => {
  test.each<[string, string]>([
    [
      'Latvia has declared the Estonian consul in Oru, Rustam Bobo, persona non grata.',
      'SANCTION expel Latvia > Rustam Bobo',
    ],
    ['Ghana sent the Togolese naval attache home on Thursday.', 'SANCTION expel Ghana > Togo'],
    ['Iran vowed to retaliate against Israel on Monday.', 'THREATEN - Iran > Israel'],
    ['Kenya proposed to mediate between Chad and Niger.', 'AGREE - Kenya > Chad+Niger'],
  ])('%s', (sentence, expected) => {
    expect(eventsIn(sentence)).toBe(expected)
  })
})

describe('attacks that somebody claims', () => {
  test.each<[string, string]>([
    [
      'The Islamic Front of Borno has claimed the attack on a barracks in Nigeria.',
      'ASSAULT - Islamic Front of Borno > Nigeria',
    ],
    ['The army claimed victory over the rebels in Chad.', ''],
  ])('%s', (sentence, expected) => {
    expect(eventsIn(sentence)).toBe(expected)
  })

  test('whom it hit is told before', () => {
    const text =
      'A rocket struck an oil terminal near Basra in Iraq on Monday, killing two Iraqi guards. The attack was claimed by the Brigades of the Marsh.'
    const { findings, nameOf } = told(text)
    const claim = findings.events.find(({ evidence }) => evidence.foundBy === 'events/claimed')
    expect(claim?.sources.map(nameOf)).toEqual(['Brigades of the Marsh'])
    expect(claim?.date?.from.iso).toBe('2026-03-09')
  })
})

describe('what trees misread', () => {
  test.each<[string, string]>([
    [
      'Prime Minister of Kyrgyzstan Aigul Sata and President of Tajikistan Mirzo Sharif had a telephone conversation on Friday.',
      'CONSULT phone Aigul Sata + Mirzo Sharif',
    ],
    [
      'Iraqi security forces arrested at least forty suspected members of the Brigades of the Marsh on Monday in villages south of Qurna.',
      'COERCE arrest Iraqi security forces > *',
    ],
    ['Armenian and Azerbaijani troops exchanged fire for an hour.', 'ASSAULT firearms Armenia + Azerbaijan'],
  ])('%s', (sentence, expected) => {
    expect(eventsIn(sentence)).toBe(expected)
  })
})
