import { describe, expect, test } from 'vitest'
import { castOf } from './cast.ts'

// Full names alike in one article: whether they are one person's.

const persons = (text: string): string[] =>
  castOf(text)
    .filter((actor) => actor.includes('/person/'))
    .map((actor) => actor.split('/')[0] ?? '')

describe('full names that are alike', () => {
  test.each<[string, string[]]>([
    // nobody is named in full twice in one sentence
    ['Minister Ivo Sand met Ivo Sand Holm, a merchant.', ['Ivo Sand', 'Ivo Sand Holm']],
    ['Minister Ivo Sand received Judge Ivo V. Sand on Monday.', ['Ivo Sand', 'Ivo V. Sand']],
    ['Ivo Sand spoke. Ivo V. Sand, the minister, is 61.', ['Ivo V. Sand']],
    // middle names of which none can be the other's
    [
      'Sergei Ivanovich Oru slept. Sergei Pavlovich Oru rowed. S. P. Oru sang.',
      ['Sergei Ivanovich Oru', 'Sergei Pavlovich Oru'],
    ],
    ['Sergei Pavlovich Oru rowed. S. P. Oru sang.', ['Sergei Pavlovich Oru']],
    // two letters are no initial
    ['Li Wei closed the port. Lee Wei sells eels.', ['Li Wei', 'Lee Wei']],
  ])('%s', (text, expected) => {
    expect(persons(text)).toEqual(expected)
  })
})
