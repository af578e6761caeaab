import type { Draft } from './draft.ts'
import type { Seen } from './salience.ts'
import type { Scene } from './scene.ts'

/** Two actors named together: `Lithuania and Denmark`, `Budrys and Sybiha`. */
export type Pair = {
  readonly drafts: readonly [Draft, Draft]
  readonly at: number
  readonly sentence: number
  readonly subject: boolean
}

/** The pair a reference makes with the one before it, where `and` alone, or `and` with a title, stands between. */
export function pairBefore({ words }: Scene, seen: readonly Seen[], reference: Seen): Pair | null {
  const before = [...seen.slice(-3)]
    .reverse()
    .find(({ last, draft }) => last <= reference.first && draft.kind === reference.draft.kind)
  if (!before || before.draft === reference.draft || before.sentence !== reference.sentence) return null
  if (words[before.last]?.fold !== 'and' || reference.first - before.last > 6) return null
  for (let at = before.last + 1; at < reference.first; at++)
    if (/^(?:VERB|AUX|PRON)$/.test(words[at]?.tag ?? '')) return null
  return {
    drafts: [before.draft, reference.draft],
    at: reference.first,
    sentence: reference.sentence,
    subject: reference.subject,
  }
}
