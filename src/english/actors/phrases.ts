import type { NounPhrase } from '../reading.ts'
import type { Reference } from './draft.ts'
import type { Office } from './office.ts'
import { follows, type Scene } from './scene.ts'

/** The noun phrase around each mention: `the US Secretary of State Ada Brandt`, `Rasa Vaitkutė, a former judge`, `President Issa Kere of Togo`. */
export function phrasesOf(scene: Scene, references: readonly Reference[], offices: readonly Office[]): NounPhrase[] {
  const { words, startsAt } = scene
  const before = new Map<number, Office>()
  const after = new Map<number, Office>()
  for (const office of offices) {
    if (office.holders.length === 0 || office.copula) continue
    before.set(office.last, office)
    after.set(office.first, office)
  }
  const phrases = references.map((reference, mention): NounPhrase => {
    let { first, last } = reference
    const person = reference.draft.kind === 'person' && reference.form === 'name'
    for (
      let title = person ? before.get(first) : undefined;
      title?.holders.includes(reference.draft);
      title = before.get(first)
    ) {
      first = startOf(scene, title.first)
      const owner = title.owner?.kind === 'person' ? before.get(first) : undefined
      if (owner && title.owner && owner.holders.includes(title.owner)) first = owner.first
      if (title.first === first && before.get(first) === title) break
    }
    first = determined(scene, first)
    if (person) {
      const of =
        words[last]?.fold === 'of' && follows(scene, last) && !words[last - 1]?.possessive
          ? startsAt.get(last + 1)
          : undefined
      if (of && follows(scene, last + 1) && of.draft.kind !== 'person') last = of.last
      const apposed = after.get(last)
      if (apposed?.holders.includes(reference.draft) && /^, $/.test(words[last - 1]?.gap ?? '')) last = apposed.last
    }
    return {
      start: words[first]?.start ?? reference.start,
      end: Math.max(words[last - 1]?.end ?? 0, reference.end),
      mention,
    }
  })
  return phrases.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Where a title's owner begins, with the owner's own titles: `German Chancellor Ute Brandt's spokesman`. */
const startOf = ({ startsAt }: Scene, first: number): number => startsAt.get(first)?.first ?? first

/** Where the noun phrase begins: with the title, adjectives and article right before. */
function determined({ words, hits }: Scene, first: number): number {
  const glued = (at: number): boolean =>
    words[at - 1]?.gap === ' ' && words[at - 1]?.sentence === words[first]?.sentence
  const titled = [first - 1, first - 2].find((at) => glued(first) && hits.titles.get(at)?.last === first)
  let at = titled ?? first
  while (glued(at) && words[at - 1]?.tag === 'ADJ') at--
  return glued(at) && /^(?:the|a|an)$/.test(words[at - 1]?.fold ?? '') ? at - 1 : at
}
