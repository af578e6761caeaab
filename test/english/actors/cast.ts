import { type EnglishModel, type Reading, read } from '../../../src/english/index.ts'
import type { Actor } from '../../../src/terms/index.ts'
import { articleOf, testModel } from '../reader.ts'

/** One model a test file: loading it costs more than reading. */
export const model: EnglishModel = testModel()

export const readText = (text: string, date: string | null = '2026-03-10', place: string | null = null): Reading => {
  const article = articleOf(text, date)
  return read({ ...article, dateline: { ...article.dateline, place } }, model)
}

/** Actors as `name/kind/country`, in order. */
export const castOf = (text: string, place: string | null = null): string[] =>
  readText(text, null, place).actors.map(({ name, kind, country }) => `${name}/${kind}/${country ?? '-'}`)

export const actorNamed = (reading: Reading, name: string): Actor | undefined =>
  reading.actors.find((actor) => actor.name === name || actor.aliases.includes(name))

/** The words of every mention of an actor, in order. */
export const mentionsOf = (reading: Reading, name: string): string[] => {
  const actor = actorNamed(reading, name)
  return reading.mentions
    .filter((mention) => mention.actor === actor?.id)
    .map(({ span }) => reading.article.text.slice(span.start, span.end))
}

/** Titles as `holder: title of body (tenure)`. */
export const titlesOf = (text: string): string[] => {
  const reading = readText(text)
  const nameOf = (id: string | null) => reading.actors.find((actor) => actor.id === id)?.name ?? '-'
  return reading.titles.map(
    ({ holder, title, of, tenure }) =>
      `${nameOf(holder)}: ${title} of ${nameOf(of)}${tenure === 'current' ? '' : ` (${tenure})`}`,
  )
}
