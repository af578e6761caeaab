import type { Draft } from './draft.ts'
import { foldWords } from './fold.ts'
import type { TitleHit } from './name.ts'
import type { Office } from './office.ts'
import { officeLeft } from './officeLeft.ts'
import { officeRight } from './officeRight.ts'
import { follows, type Scene } from './scene.ts'
import { joined } from './words.ts'

/** All titles of an article with what modifies them, in order, before anybody is known to hold them.
 * Matches `the Lithuanian foreign minister`; not the surname in `Stephen King`. */
export function officesOf(scene: Scene): Office[] {
  const { words, hits, startsAt, gazetteer } = scene
  const offices: Office[] = []
  let done = 0
  for (const hit of [...hits.titles.values()].sort((a, b) => a.first - b.first)) {
    if (hit.first < done || hit.entry.sort === 'honorific') continue
    if (startsAt.has(hit.first) || inName(scene, hit.first)) continue
    const next = hits.titles.get(hit.last)
    const modifies =
      next &&
      follows(scene, hit.last) &&
      hit.last - hit.first === 1 &&
      gazetteer.portfolios.has(words[hit.first]?.fold ?? '')
    if (modifies || deputyOf(scene, hit)) continue
    const left = officeLeft(scene, hit)
    const named = startsAt.get(hit.last)
    const right =
      named?.draft.kind === 'person' && follows(scene, hit.last) ? null : officeRight(scene, hit, left.owner !== null)
    const first = Math.max(left.first, done)
    const last = right?.last ?? hit.last
    const [a, z] = [words[first], words[last - 1]]
    if (!a || !z) continue
    const owner: Draft | null = left.owner ?? right?.owner ?? null
    const title = [...left.modifiers, hit.entry.full, ...(right?.fields ?? [])].join(' ')
    offices.push({
      start: a.start,
      end: z.end,
      first,
      last,
      head: hit.first,
      entry: hit.entry,
      title,
      words: foldWords(title),
      determiner: left.determiner,
      tenure: /-(?:elect|designate)$/.test(words[hit.last - 1]?.fold ?? '')
        ? 'designate'
        : /^(?:ex|former)-/.test(words[hit.first]?.fold ?? '')
          ? 'former'
          : (right?.tenure ?? (isOnce(words, first) ? 'former' : left.tenure)),
      owner,
      ownerWord: left.ownerWord ?? right?.ownerWord ?? null,
      placed: (left.country ?? right?.country ?? null) !== null,
      place: left.place,
      country: left.country ?? right?.country ?? hit.entry.country,
      holders: [],
      each: [],
      copula: false,
      ownerBeside: left.owner,
    })
    done = last
  }
  return offices
}

/** `Ana Cruz, once mayor of Lima`. */
const isOnce = (words: Scene['words'], first: number): boolean =>
  /^(?:once|formerly|previously)$/.test(words[first - 1]?.fold ?? '') &&
  words[first - 1]?.gap === ' ' &&
  /^(?:, | \(| [–—-] )$/.test(words[first - 2]?.gap ?? '')

/** `Deputy` in `Deputy agriculture minister`: it modifies the title that comes after its field. */
function deputyOf({ words, hits, gazetteer }: Scene, hit: TitleHit): boolean {
  if (!/^(?:deputy|vice|assistant)$/.test(hit.entry.title) || hit.last - hit.first !== 1) return false
  for (let at = hit.last; at < hit.last + 4 && joined(words[at - 1]) && !words[at - 1]?.possessive; at++) {
    if (hits.titles.get(at)?.entry.sort === 'office' && at > hit.last) return true
    if (!gazetteer.portfolios.has(words[at]?.fold ?? '')) return false
  }
  return false
}

/** Whether a word is inside a name. */
function inName({ startsAt }: Scene, at: number): boolean {
  for (let first = at; first > at - 6; first--) {
    const reference = startsAt.get(first)
    if (reference) return reference.last > at
  }
  return false
}
