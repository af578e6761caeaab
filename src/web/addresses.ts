import type { EvidenceRow } from '../views/index.ts'

/** An address with what is asked in it; what is empty is left out. @example withAsked('/said', { by: 'Tamberg', to: '' }) //=> '/said?by=Tamberg' */
export function withAsked(path: string, asked: Readonly<Record<string, string | null | undefined>>): string {
  const given = Object.entries(asked).filter((pair): pair is [string, string] => (pair[1] ?? '') !== '')
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`
}

/** The page of an actor. @example actorAddress('FIN') //=> '/actors/FIN' */
export const actorAddress = (id: string): string => `/actors/${encodeURIComponent(id)}`

/** Where a line's words stand in their article; without a line the article at that place. */
export const articleAddress = ({ article, start }: Pick<EvidenceRow, 'article' | 'start'>, line?: string): string =>
  `${withAsked(`/articles/${encodeURIComponent(article)}`, { line })}#s${start}`

/** What a line is called on a page it stands on. @example lineAnchor('0123') //=> 'l-0123' */
export const lineAnchor = (line: string): string => `l-${line}`
