import type { Token } from '../reading.ts'
import type { Reference } from './draft.ts'
import type { Scene } from './scene.ts'

const ON = /^(on|against|over)$/

/** Places to which something is done or where somebody is a guest, as mentions of the state they lie in: "bombed [Mosul]", "an attack on the [Gaza Strip]", "arrived in [Riga]".
 * Not "met in Mosul", where the place does nothing and suffers nothing. They give the state no further name. */
export function struckPlaces(scene: Scene, references: readonly Reference[]): Reference[] {
  const { hits, words, parsed } = scene
  const found: Reference[] = []
  for (const [first, { last, entry }] of hits.names) {
    const [a, z] = [words[first], words[last - 1]]
    if (!a || !z || entry.country === null || !/^(place|capital)$/.test(entry.sense) || entry.sort === 'adjective')
      continue
    if (references.some(({ start, end }) => start < z.end && a.start < end)) continue
    const known = references.some(({ draft }) => draft.kind === 'state' && draft.country === entry.country)
    const tells = (at: number): boolean => suffers(parsed.tokens, at) || (known && isVisited(parsed.tokens, at))
    if (!tells(z.last - 1) && !tells(a.first)) continue
    found.push({ draft: scene.stateOf(entry.country), start: a.start, end: z.end, first, last, form: 'name' })
  }
  return found
}

/** Whether a word is the object of a deed, or stands behind "on" or "against"; also as part of such a noun phrase, "the [Ghouta] region". */
function suffers(tokens: readonly Token[], at: number): boolean {
  const own = tokens[at]
  const above = tokens[own?.head ?? -1]
  if (!own || !above) return false
  const relation = own.relation.replace(/:.*/, '')
  if (/^(compound|flat)$/.test(relation) && own.head !== at && Math.abs(own.head - at) < 4)
    return suffers(tokens, own.head)
  if (relation === 'obj') return above.tag === 'VERB' && DEED.test(above.lemma)
  if (relation !== 'obl' && relation !== 'nmod') return false
  for (let index = at - 1; index >= 0 && index > at - 6; index--) {
    const token = tokens[index]
    if (token?.tag === 'ADP')
      return ON.test(token.lower)
        ? DEEDS.test(above.lemma)
        : token.lower === 'of' && above.tag === 'NOUN' && suffers(tokens, own.head)
  }
  return false
}

const DEED =
  /^(attack|bomb|shell|strike|hit|storm|raid|pound|bombard|target|invade|occupy|annex|besiege|blockade|capture|seize|retake|recapture|destroy|assault|sanction|overrun|encircle|liberate|ambush)$/
const DEEDS =
  /^(attack|assault|offensive|strike|airstrike|raid|bombardment|bombing|shelling|siege|blockade|war|invasion|sanction|embargo|operation|launch|impose|carry|march|advance|fire|crackdown|missile|rocket|incursion)$/

/** Whether a word is where somebody goes, in a state that the article names besides: "flew to [Riga]", "is due in [Riga]", "a visit to [Riga]". */
function isVisited(tokens: readonly Token[], at: number): boolean {
  const own = tokens[at]
  const above = tokens[own?.head ?? -1]
  const before = tokens[at - 1]
  if (!own || !above || before?.tag !== 'ADP') return false
  if (before.lower === 'in' && tokens[at - 2]?.lower === 'due') return true
  if (/^(in|to|for)$/.test(before.lower) && /^(VERB|ADJ|AUX)$/.test(above.tag)) return GOING.test(above.lemma)
  return before.lower === 'to' && /^(visit|trip)$/.test(above.lemma)
}

const GOING = /^(arrive|fly|travel|due|head|land)$/
