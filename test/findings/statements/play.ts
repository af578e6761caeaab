import { loadModels } from '../../../src/cli/model.ts'
import { type Reading, read } from '../../../src/english/index.ts'
import { find } from '../../../src/findings/index.ts'
import type { Article, Span, Statement } from '../../../src/terms/index.ts'
import { articleOf } from '../../english/reader.ts'

const models = loadModels()

export type Play = { readonly article: Article; readonly reading: Reading; readonly statements: readonly Statement[] }

/** Reads a text that is all body, as if published on `date`. */
export function play(text: string, date: string | null = null): Play {
  return playArticle(articleOf(text, date))
}

export function playArticle(article: Article): Play {
  const reading = read(article, models.english)
  return { article, reading, statements: find(reading, models.findings).statements }
}

/** `speaker | cue | pieces`, verbatim pieces in “marks”. */
export function told({ article, statements }: Play): string[] {
  const words = (span: Span | null | undefined): string => (span ? article.text.slice(span.start, span.end) : '-')
  return statements.map(({ speaker, cue, content }) =>
    [
      words(speaker?.span),
      words(cue),
      content.map((piece) => (piece.verbatim ? `“${words(piece)}”` : words(piece))).join(' / '),
    ].join(' | '),
  )
}

/** The name of the actor that speaks in each statement. */
export const speakersOf = ({ reading, statements }: Play): (string | null)[] =>
  statements.map(({ speaker }) => reading.actors.find(({ id }) => id === speaker?.actor)?.name ?? null)

export const aboutOf = ({ reading, statements }: Play): string[][] =>
  statements.map(({ about }) => about.map((id) => reading.actors.find((actor) => actor.id === id)?.name ?? '?'))
