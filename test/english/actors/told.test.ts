import { describe, expect, test } from 'vitest'
import { type EnglishModel, type Reading, read } from '../../../src/english/index.ts'
import { stubHead } from '../coreference/stubHead.ts'
import { articleOf } from '../reader.ts'
import { model } from './cast.ts'

// Who may be meant is told by rules and who is by the head; here a head made of a few weights stands for the trained one.
const NEAREST = { 'gender-against': -40, 'number-against': -40, apart: -30, nobody: -27 }
const withHead = (weights: Readonly<Record<string, number>>): EnglishModel => ({
  ...model,
  reader: { ...model.reader, coreference: stubHead(weights) },
})
const withoutHead = (): EnglishModel => {
  const { coreference: _, ...reader } = model.reader
  return { ...model, reader }
}
const NEAREST_HEAD = withHead(NEAREST)

/** Whom the pronouns of a text mean: `it Estonia, they Latvia + Estonia`. */
function pronounsOf(text: string, by: EnglishModel): string {
  const reading: Reading = read(articleOf(text), by)
  const told = new Map<number, string>()
  for (const { actor, span, form } of reading.mentions) {
    if (form !== 'pronoun') continue
    const name = reading.actors.find(({ id }) => id === actor)?.name ?? '-'
    const known = told.get(span.start)
    told.set(span.start, known ? `${known} + ${name}` : `${text.slice(span.start, span.end).toLowerCase()} ${name}`)
  }
  return [...told.values()].join(', ')
}

/** A text and whom its pronouns mean where the nearest is meant that may be. */
const TEXTS: readonly (readonly [text: string, pronouns: string])[] = [
  ['Rasa Vaitkute met Karl Weiss. He left.', 'he Karl Weiss'],
  ['Rasa Vaitkute met Karl Weiss. She left.', 'she Rasa Vaitkute'],
  ['Estonia thanked Rasa Vaitkute. It paid.', 'it Estonia'],
  // Things stand between.
  ['Estonia signed a treaty. It was long.', ''],
  ['Estonia bought two ferries. They sank.', ''],
  ['Estonia raised the tax. Nobody wanted it.', ''],
  // A pronoun goes on with what the one before it meant.
  ['Rasa Vaitkute came. She sat. She left.', 'she Rasa Vaitkute, she Rasa Vaitkute'],
  // Two together.
  ['Latvia and Estonia met. They agreed.', 'they Latvia + Estonia'],
  // Who says it speaks of another.
  ['Karl Weiss met Otto Kern. “He is late,” Weiss said.', 'he Otto Kern'],
  // Who does it does it to another.
  ['Otto Kern came. Karl Weiss thanked him.', 'him Otto Kern'],
  // Nobody fits.
  ['Angela Brandt came. He left.', ''],
  ['It is clear that it rained.', ''],
]

describe('whom a pronoun means', () => {
  test.each(TEXTS)('%s', (text, pronouns) => {
    expect(pronounsOf(text, NEAREST_HEAD)).toBe(pronouns)
  })
  test('is nobody where the head says so', () => {
    expect(pronounsOf('Estonia came. It left.', withHead({ nobody: 20 }))).toBe('')
    expect(pronounsOf('Estonia came. It left.', withHead({ nobody: -20 }))).toBe('it Estonia')
  })
  test('is told by rules where there is no head', () => {
    expect(pronounsOf('Rasa Vaitkute met Karl Weiss. She left. He stayed.', withoutHead())).toBe(
      'she Rasa Vaitkute, he Karl Weiss',
    )
  })
  test('is told alike in one long text and in parts of it', () => {
    const part = 'Otto Kern came. Karl Weiss thanked him.\n\n'
    expect(pronounsOf(part.repeat(30), NEAREST_HEAD)).toBe(Array(30).fill('him Otto Kern').join(', '))
  })
})

describe('whom a noun means', () => {
  const nominalsOf = (text: string, by: EnglishModel): string[] => {
    const { mentions, actors } = read(articleOf(text), by)
    return mentions
      .filter(({ form }) => form === 'nominal')
      .map(({ actor, span }) => `${text.slice(span.start, span.end)} = ${actors.find(({ id }) => id === actor)?.name}`)
  }
  test('is the one that the head likes best of those of whom the title was told', () => {
    const text =
      'Energy Minister Ola Berg came. Justice Minister Ida Holm left. Kenya sent Otto Kern. The minister spoke.'
    expect(nominalsOf(text, NEAREST_HEAD)).toEqual(['The minister = Ida Holm'])
    expect(nominalsOf(text, withHead({ 'away-3': 9 }))).toEqual(['The minister = Ola Berg'])
  })
  test('is none of another sort', () => {
    expect(nominalsOf('NATO met. Kenya paid. The alliance agreed.', NEAREST_HEAD)).toEqual(['The alliance = NATO'])
    expect(nominalsOf('NATO met. The airline agreed.', NEAREST_HEAD)).not.toContain('The airline = NATO')
  })
})
