import { describe, expect, test } from 'vitest'
import { heardKindOf, heardNames } from '../../../src/english/actors/heardKinds.ts'
import type { Name } from '../../../src/english/actors/name.ts'
import type { Word } from '../../../src/english/actors/words.ts'
import type { Heard } from '../../../src/english/index.ts'
import { model } from './cast.ts'

// Each word is a token; of a word written Vamer/place the reader takes the name for a place.
const setOf = (text: string) => {
  const parts = text.split(' ').map((part) => part.split('/'))
  const words = parts.map(([one = ''], at) => ({
    text: one,
    fold: one.toLowerCase(),
    first: at,
    last: at + 1,
    gap: ' ',
    tag: /ed$/.test(one) ? 'VERB' : 'PROPN',
  })) as unknown as Word[]
  const heard = { words: parts.map(([, kind]) => ({ kind: kind ?? null, name: kind ? 1 : 0 })) } as unknown as Heard
  return { words, heard }
}
const nameAt = (words: readonly Word[], first: number, last: number, more: Partial<Name> = {}): Name => ({
  start: first,
  end: last,
  first,
  last,
  kind: 'person',
  text: words
    .slice(first, last)
    .map(({ text }) => text)
    .join(' '),
  entry: null,
  country: null,
  title: null,
  ...more,
})

describe('what the reader takes names for', () => {
  test.each([
    ['Vamer/place', 'place'],
    ['Vamer/place Vamer/place Vamer/person', 'place'],
    ['Vamer/place Vamer/person', null],
    ['Vamer', null],
    ['Vamer Vamer Vamer/person', null],
    ['Vamer/event', null],
  ])('%s: %s', (text, kind) => {
    const { words, heard } = setOf(text)
    expect(
      heardKindOf(
        heard,
        words,
        words.map((_, at) => nameAt(words, at, at + 1)),
      ),
    ).toBe(kind)
  })

  test.each([
    ['Tell Vamer/place in', 'place'],
    ['Tell Vamer/person in', 'person'],
    // One alone that does something stays what it looks like.
    ['Tell Vamer/place voted', 'person'],
    ['Tell Vamer/organization in', 'person'],
    // A usual given name tells more.
    ['Angela Vamer/place in', 'person'],
  ])('%s is a %s', (text, kind) => {
    const { words, heard } = setOf(text)
    const told = heardNames(heard, words, [nameAt(words, 0, 2)], model.gazetteer)
    expect(told.map((name) => name.kind)).toEqual([kind])
  })
})
