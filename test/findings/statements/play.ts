import { loadModels } from '../../../src/cli/model.ts'
import { settled } from '../../../src/english/attribution/settled.ts'
import { type Attribution, type Reading, read } from '../../../src/english/index.ts'
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
  return { article, reading, statements: find(reading, models.findings, models.coder).statements }
}

/** Reads a text in which nothing was heard, so that rules alone speak. */
export const playUnheard = (text: string): Play => playAttributions(text, [])

/** Reads a text as if this had been heard of it: {S speaker}, {C cue} and {T content} are marked in it, by one number where there are several:
 * `{S1 Tamm} {C1 said} {T1 that the port would close}.` */
export function playHeard(marked: string, confidence = 0.9): Play {
  const heard = new Map<string, { source: Span | null; cue: Span | null; content: Span[] }>()
  let text = ''
  for (const [, role = '', number = '', words = '', plain = ''] of marked.matchAll(
    /\{([SCT])(\d?) ([^}]*)\}|([^{]+)/g,
  )) {
    const span = { start: text.length, end: text.length + words.length }
    text += words + plain
    const one = heard.get(number) ?? { source: null, cue: null, content: [] }
    if (role === 'S') one.source = span
    if (role === 'C') one.cue = span
    if (role === 'T') one.content.push(span)
    if (role) heard.set(number, one)
  }
  const attributions = [...heard.values()].flatMap(({ source, cue, content }) =>
    cue ? [settled(text, { source, cue, content, confidence })] : [],
  )
  return playAttributions(text, attributions)
}

function playAttributions(text: string, attributions: readonly Attribution[]): Play {
  const article = articleOf(text)
  const reading = { ...read(article, models.english), attributions }
  return { article, reading, statements: find(reading, models.findings, models.coder).statements }
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
