import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { read } from '../../../src/english/index.ts'
import { type Actor, actorId } from '../../../src/terms/index.ts'
import { articleOf } from '../reader.ts'
import { actorNamed, castOf, mentionsOf, model, readText } from './cast.ts'

describe('what the words leave to the article', () => {
  test.each([
    ['The army entered the town.', 'NAIROBI', 'Kenyan army/organization/KEN'],
    ['The army entered the town.', 'Machala', 'Ecuadorian army/organization/ECU'],
    ['Foreign Minister Rasa Vaitkute left.', 'Vilnius', 'Rasa Vaitkute/person/LTU'],
    ['Foreign Minister Rasa Vaitkute left.', null, 'Rasa Vaitkute/person/-'],
    ['Kenyan police came. The police left.', null, 'Kenyan police/organization/KEN'],
    ['Peru moved. Its parliament voted.', null, 'Peruvian parliament/organization/PER'],
    ['RDV reported a flood.', null, 'RDV/organization/-'],
    ['Rudava said she would go.', null, 'Rudava/person/-'],
    ['Angela said no.', null, 'Angela/person/-'],
  ])('%s (%s) → %s', (text, place, actor) => {
    expect(castOf(text, place)).toContain(actor)
  })

  test.each([
    ['The Rudava flooded.', /Rudava/],
    ['An army of fans came.', /army/],
    ['The government refused.', /state/],
    ['Grand Bargain failed.', /person|organization/],
  ])('%s leaves nobody', (text, actor) => {
    expect(castOf(text).filter((one) => actor.test(one))).toEqual([])
  })
})

describe('actors known already', () => {
  const known = (names: readonly [string, string | null][]) => ({
    actors: names.map(
      ([name, country], index): Actor => ({ id: actorId(`k${index}`), kind: 'person', name, aliases: [name], country }),
    ),
  })
  const cast = (text: string, names: readonly [string, string | null][]) =>
    read(articleOf(text), model, known(names)).actors.map(({ name, country }) => `${name}/${country ?? '-'}`)

  test('give a surname its full name and country', () => {
    expect(cast('Vaitkute left early.', [['Rasa Vaitkutė', 'LTU']])).toEqual(['Rasa Vaitkutė/LTU'])
  })
  test('give a full name its country', () => {
    expect(cast('Rasa Vaitkute left early.', [['Rasa Vaitkutė', 'LTU']])).toEqual(['Rasa Vaitkute/LTU'])
  })
  test('are not used where two bear the surname', () => {
    expect(
      cast('Mr. Tamm left.', [
        ['Liisa Tamm', 'EST'],
        ['Juhan Tamm', 'EST'],
      ]),
    ).toEqual(['Tamm/-'])
  })
  test('do not overrule a full name of the article', () => {
    expect(cast('Ona Vaitkute left. Vaitkute came back.', [['Rasa Vaitkutė', 'LTU']])).toEqual(['Ona Vaitkute/-'])
  })
})

describe('a reading holds together', () => {
  const WORDS =
    'the Estonian foreign minister , Liisa Tamm said that her Kenyan counterpart and President Issa Kere of Togo . “ He ” ( EU ) ’s NATO it they both countries officials government U.S.-led Ltd. in Kyiv — was appointed as ambassador to \n'.split(
      ' ',
    )
  test('whatever the words', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }), (words) => {
        const reading = readText(words.join(' '))
        const { text } = reading.article
        const ids = new Set(reading.actors.map(({ id }) => id))
        for (const { actor, span } of reading.mentions) {
          expect(ids.has(actor)).toBe(true)
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(text.length)
          expect(text.slice(span.start, span.end)).toMatch(/^\S(?:.*\S)?$/s)
        }
        const starts = reading.mentions.map(({ span }) => span.start)
        expect(starts).toEqual([...starts].sort((a, b) => a - b))
        for (const { start, end, mention } of reading.phrases) {
          const inner = reading.mentions[mention]?.span
          expect(inner !== undefined && start <= inner.start && inner.end <= end).toBe(true)
        }
        for (const { holder, of } of reading.titles) expect(ids.has(holder) && (of === null || ids.has(of))).toBe(true)
        for (const { name, id } of reading.actors) {
          expect(name).not.toBe('')
          expect(id).toMatch(/^a\d+$/)
        }
      }),
      { numRuns: 300, seed: 7 },
    )
  })

  test('the same words give the same reading', () => {
    const text =
      'Estonian Foreign Minister Liisa Tamm met her Kenyan counterpart. She left. Officials said it was late.'
    expect(JSON.stringify(readText(text))).toBe(JSON.stringify(readText(text)))
  })

  test('a long article is read as its parts are', () => {
    const one = 'Estonian Foreign Minister Liisa Tamm met Kenyan officials. She said the minister had left.\n\n'
    const reading = readText(one.repeat(200))
    expect(mentionsOf(reading, 'Liisa Tamm')).toHaveLength(600)
    expect(actorNamed(reading, 'Estonia')?.country).toBe('EST')
  })
})
