import { describe, expect, test } from 'vitest'
import { readText } from './cast.ts'

// Two persons of one article who bear one surname: whose it is where it stands alone.

/** Text, and whose each place is where the surname stands alone: the full name, `-` where nothing decides, a title for one never named in full. */
const BOUND: readonly (readonly [text: string, surname: string, ...whose: string[]])[] = [
  // The only one told of so far.
  ['Ivo Holm closed the port. Holm gave no reason.\n\nAda Holm sells eels in Lima.', 'Holm', 'Ivo Holm'],
  // The only one of the paragraph.
  [
    'Ivo Holm closed the port.\n\nAda Holm sells eels. Holm laughed.\n\nIvo Holm slept. Holm snored.',
    'Holm',
    'Ada Holm',
    'Ivo Holm',
  ],
  // Both told of: nobody's.
  ['Ivo Holm met Ada Holm. Holm laughed.', 'Holm', '-'],
  // Both told of, but one has been called so throughout.
  [
    'Ivo Holm closed the port. Holm gave no reason. Holm left.\n\nHis wife, Ada Holm, was in Lima.\n\nHolm flew there.',
    'Holm',
    'Ivo Holm',
    'Ivo Holm',
    'Ivo Holm',
  ],
  // The main figure of a report, with a namesake in passing.
  [
    'Ivo Holm wants the port. Holm swims there.\n\nIt was closed under Ada Holm.\n\nHolm rows.\n\nHolm sings.\n\nHolm naps.',
    'Holm',
    'Ivo Holm',
    'Ivo Holm',
    'Ivo Holm',
    'Ivo Holm',
  ],
  // In a headline, before either.
  ['Holm flies to Lima\n\nIvo Holm met Ada Holm.', 'Holm', '-'],
  // Forms of address and their gender.
  ['Peter Holm met Anna Holm. Mrs Holm laughed.', 'Holm', 'Anna Holm'],
  ['Peter Holm met Anna Holm. Mr. Holm laughed.', 'Holm', 'Peter Holm'],
  // What stands beside the name.
  [
    'The energy minister, Ivo Holm, met the boxer Ada Holm. Holm the boxer laughed. Energy Minister Holm did not.',
    'Holm',
    'Ada Holm',
    'Ivo Holm',
  ],
  [
    'The energy minister, Ivo Holm, met the defence minister, Ada Holm. “We agree,” Holm of energy said. Holm of defence nodded.',
    'Holm',
    'Ivo Holm',
    'Ada Holm',
  ],
  [
    'Ivo Holm met his daughter Ada Holm. The elder Holm laughed. Holm the younger slept.',
    'Holm',
    'Ivo Holm',
    'Ada Holm',
  ],
  ['Ada Holm came with her father, Ivo Holm. Holm the elder laughed.', 'Holm', 'Ivo Holm'],
  ['Peter Holm met Anna Holm. Holm the father laughed.', 'Holm', 'Peter Holm'],
  // One who is named in full later in the sentence is another.
  ['Ivo Holm of Tartu won the race.\n\n“She rows faster,” Holm said of Ada Holm.', 'Holm', 'Ivo Holm'],
  // A given name set off after the surname.
  [
    'The defence minister, Ivo Holm, slept. The ministry of trade is led by another Holm, Ada, and she did not.',
    'Holm',
    'Ada Holm',
  ],
  ['Two of them flew. Holm, Peter, sold eels; Holm, Anna, taught law.', 'Holm', 'Peter Holm', 'Anna Holm'],
  // One is never named in full.
  [
    'Ada Holm heads the institute.\n\nThe Danish foreign minister, Holm, comes on Friday, and Holm of the Institute waits.',
    'Holm',
    'Holm',
    'Ada Holm',
  ],
  ['Ada Holm is no kin to the admiral of that name, though Holm, who had sailed, sent flowers.', 'Holm', '-'],
  // Double surnames.
  ['Petra Soto Lind met Ana Soto. Soto laughed.', 'Soto', '-'],
  ['Petra Soto Lind closed the port. Soto gave no reason.\n\nAna Soto sells eels.', 'Soto', 'Petra Soto Lind'],
  // A nickname is no second bearer.
  ['Peter "Pike" Holm slept. Pike Holm snored.\n\nHolm woke.', 'Holm', 'Peter Holm', 'Peter Holm', 'Peter Holm'],
  // No namesake at all: what stands beside the name may be anything.
  ['Ivo Holm, the energy minister, came. Holm, a former boxer, laughed.', 'Holm', 'Ivo Holm'],
  ['Ivo Holm came. They told Holm the minister would wait. Holm laughed.', 'Holm', 'Ivo Holm', 'Ivo Holm'],
  ['Ivo Holm came. Mrs Sand asked Holm of Tartu. Holm laughed.', 'Holm', 'Ivo Holm', 'Ivo Holm'],
]

describe('a surname of two', () => {
  test.each(BOUND)('%s', (text, surname, ...whose) => {
    expect(aloneIn(text, surname)).toEqual(whose)
  })

  /** Whose each place is where the surname has no given name before it. */
  function aloneIn(text: string, surname: string): string[] {
    const { actors, mentions, article } = readText(text)
    const given = /(?:Ivo|Ada|Peter|Anna|Petra|Ana) $/
    return [...article.text.matchAll(new RegExp(surname, 'g'))]
      .map(({ index }) => index)
      .filter((at) => !given.test(article.text.slice(0, at)))
      .map((at) => {
        const told = mentions.find(({ span, form }) => form === 'name' && span.start <= at && at < span.end)
        return actors.find(({ id }) => id === told?.actor)?.name ?? '-'
      })
  }

  test('brothers are a group', () => {
    const { actors } = readText('Both ships belong to the Holm brothers. Ivo Holm laughed.')
    expect(actors.map(({ kind, name }) => `${name}/${kind}`)).toEqual(['Holm brothers/group', 'Ivo Holm/person'])
  })

  test('Mrs is she', () => {
    const { mentions, article, actors } = readText('Ivo Sand met Mrs Holm. She laughed.')
    const she = mentions.find(({ span }) => span.start === article.text.indexOf('She'))
    expect(actors.find(({ id }) => id === she?.actor)?.name).toBe('Holm')
  })
})
