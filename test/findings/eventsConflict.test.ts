import { describe, expect, test } from 'vitest'
import { eventsIn } from './eventsFinding.ts'

// Classes of material and verbal conflict. Events as in events.test.ts; people, ships and places of the sentences are invented or stand for nobody.

describe('a thing that is struck or taken is its state', () => {
  test.each<[string, string]>([
    [
      'The Latvian coast guard detained the Estonian trawler Kirsten Brae on Monday.',
      'COERCE seize Latvian coast guard > Estonia',
    ],
    ['Iran seized a Greek tanker, the Alexia Star, in the strait.', 'COERCE seize Iran > Greece'],
    ['Chad hit a school in Niamey on Friday.', 'ASSAULT destroy Chad > Niger'],
    ['Chadian jets struck a bakery near Niamey.', 'ASSAULT - Chad > Niger'],
    ['A Chadian air strike destroyed a bakery in Niamey.', 'ASSAULT destroy Chad > Niger'],
    ['A storm destroyed a bakery in Niamey.', ''],
  ])('%s', (sentence, expected) => {
    expect(eventsIn(sentence)).toBe(expected)
  })
})
