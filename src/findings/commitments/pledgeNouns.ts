import type { ActorId, Commitment } from '../../terms/index.ts'
import type { Draft, Finder } from '../steps.ts'
import { actorsAt, isInfinitive, ownersAt, prepositionOf, reachOf, tokensOf, unique } from '../tree/index.ts'
import { within } from './contentSpan.ts'
import { commitmentOf } from './details.ts'
import { isHostile, isProspect } from './guards.ts'
import { type Scene, scenesOf } from './scene.ts'

/** "Norway's pledge of 40 million kroner", "Belgium's promise that it would reopen its embassy", "an offer by Chad to send tents".
 * Not "the pledge", "a promise of spring" nor "demanded a commitment to reform". */
export const pledgeNouns: Finder<Commitment> = {
  name: 'commitments/pledgeNoun',
  find: (context) =>
    scenesOf(context).flatMap((scene) => tokensOf(scene).flatMap((token) => pledgeOf(scene, token) ?? [])),
}

function pledgeOf(scene: Scene, token: number): Draft<Commitment> | null {
  const { tree, tokens, words, layout } = scene
  const noun = tokens[token]
  const owners = ownersAt(scene, token)
  if (!noun || !(noun.tag === 'NOUN' || (noun.tag === 'VERB' && owners.length > 0))) return null
  if (
    !(words.nouns.get(noun.lemma) ?? []).some(
      ({ as, words: entry }) => entry.length === 1 && (as === 'pledge' || as === 'offer'),
    )
  )
    return null
  if (layout.inQuote(token)) return null
  const by = giversOf(scene, token, owners)
  if (by.length === 0) return null
  const act = tree
    .among(token, 'acl', 'ccomp', 'xcomp', 'advcl')
    .find((word) => word > token && (isInfinitive(scene, word) || isFutureAct(scene, word)))
  if (act !== undefined) {
    if (isHostile(scene, act) || isProspect(scene, act)) return null
    const starts = tree
      .among(act, 'nsubj', 'aux')
      .filter((word) => word < act)
      .map((word) => reachOf(scene, word).first)
    const first = isInfinitive(scene, act) ? act : Math.min(act, ...starts)
    const draft = commitmentOf(scene, by, within(scene, token, first, act), [act])
    const ready = /^(willingness|readiness)$/.test(noun.lemma)
    return ready && draft.to.length === 0 && draft.amount === null ? null : draft
  }
  const tail = tree
    .among(token, 'nmod', 'acl')
    .find((word) => word > token && /^(of|to)$/.test(prepositionOf(scene, word) ?? markOf(scene, word)))
  const first =
    tail === undefined ? (layout.chunkAt(token)?.first ?? token) : Math.max(token + 1, reachOf(scene, tail).first + 1)
  const draft = commitmentOf(
    scene,
    by,
    within(scene, token, first, tail ?? token),
    tail === undefined ? [token] : [token, tail],
  )
  const gerund = tail !== undefined && /ing$/.test(tokens[tail]?.lower ?? '') && tokens[tail]?.tag === 'VERB'
  const deed = tail !== undefined && DEED.test(tokens[tail]?.lemma ?? '') && prepositionOf(scene, tail) === 'of'
  return draft.amount !== null || gerund || deed ? draft : null
}

/** What is promised by its name alone: "an offer of mediation". */
const DEED =
  /^(mediation|help|aid|assistance|support|asylum|shelter|protection|amnesty|compensation|talk|election|reform|cooperation)$/

const markOf = ({ tree, tokens }: Scene, word: number): string => tokens[tree.among(word, 'mark')[0] ?? -1]?.lower ?? ''

const isFutureAct = ({ tree, tokens }: Scene, act: number): boolean =>
  tree.among(act, 'aux').some((aux) => /^(will|would|shall|'ll|'d)$/.test(tokens[aux]?.lower ?? ''))

/** Whose word it is: the owner, a name before the noun, or who stands behind "by" and "from". */
function giversOf(scene: Scene, token: number, owners: readonly number[]): ActorId[] {
  const { tree, layout } = scene
  const owned = owners.flatMap((noun) => actorsAt(scene, noun))
  if (owned.length > 0) return unique(owned)
  const pronouns = owners.flatMap((noun) =>
    layout
      .mentionsAt(noun)
      .slice(0, 1)
      .map(({ actor }) => actor),
  )
  if (pronouns.length > 0) return unique(pronouns)
  const behind = tree.among(token, 'nmod').filter((noun) => /^(by|from)$/.test(prepositionOf(scene, noun) ?? ''))
  const told = behind.flatMap((noun) => actorsAt(scene, noun))
  if (told.length > 0) return unique(told)
  const before = tree.among(token, 'amod', 'compound').flatMap((word) =>
    layout
      .mentionsAt(word)
      .slice(0, 1)
      .map(({ actor }) => actor),
  )
  return unique(before.filter((actor) => layout.kindOf(actor) !== 'person'))
}
