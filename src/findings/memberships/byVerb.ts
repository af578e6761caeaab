import type { ActorId, Membership, MembershipAs } from '../../terms/index.ts'
import { wordsAfter } from '../events/index.ts'
import type { Draft, Finder } from '../steps.ts'
import {
  actorsAt,
  doersAt,
  isAsserted,
  isFuture,
  isInfinitive,
  isPassive,
  isRelative,
  prepositionOf,
  subjectsOf,
  tokensOf,
  unique,
} from '../tree/index.ts'
import type { MembershipWords } from './lexicon.ts'
import { bodiesAt, bodiesOf, bodyOfRelative, fits, membershipOf, type Scene, scenesOf, spanOf } from './scene.ts'

/** "Chad joined the union", "the fund was launched by Niger", "a programme implemented by Chad and Niger".
 * Not "Chad may join the union" nor "Omar joined the chorus". */
export const byVerb: Finder<Membership> = {
  name: 'memberships/verb',
  find: (context) =>
    scenesOf(context).flatMap((scene) =>
      tokensOf(scene).flatMap((token) => [...atVerb(scene, token), ...jointly(scene, token)]),
    ),
}

function atVerb(scene: Scene, token: number): Draft<Membership>[] {
  const { layout, tree } = scene
  const found = verbEntryAt(scene, token, scene.words.verbs)
  if (!found || layout.inQuote(token)) return []
  const { entry, end } = found
  const node = tree.relation(token) === 'cop' ? tree.above(token) : token
  if (!isTold(scene, node, entry)) return []
  const passive = isPassive(scene, token) && !found.asBe
  const nouns = passive ? subjectsOf(scene, token) : objectsOf(scene, node, token, end)
  const bodies = passive
    ? bodiesOf(scene, token)
    : nouns.flatMap((noun) => {
        const relative = isRelative(scene, noun) ? bodyOfRelative(scene, node, noun) : null
        return relative ? [relative] : bodiesAt(scene, noun)
      })
  const about = nouns[0] ?? token
  const doing = found.asBe && isPassive(scene, node) ? actorsOf(scene, node) : doersAt(scene, found.asBe ? node : token)
  const doers = unique([...doing, ...foundedWith(scene, node, entry)].map((doer) => signatory(scene, doer, entry)))
  return unique(bodies).flatMap((body) =>
    doers
      .filter((doer) => doer !== body && fits(scene, doer, entry.as) && !isParliament(scene, doer, entry))
      .map((doer) => membershipOf(scene, doer, body, entry.as, spanOf(scene, token, about, passive ? end : end - 1))),
  )
}

const JOINTLY: ReadonlyMap<string, MembershipAs> = new Map([
  ['led', 'leader'],
  ['chaired', 'leader'],
  ['headed', 'leader'],
  ['founded', 'founder'],
  ['hosted', 'host'],
])

/** "hosted by Chad and [co-led] by Niger": the tagger takes it for a noun. */
function jointly(scene: Scene, token: number): Draft<Membership>[] {
  const { tree, tokens } = scene
  const [, done = ''] = /^co-?([a-z]+)$/.exec(tokens[token]?.lower ?? '') ?? []
  const as = JOINTLY.get(done)
  if (!as || tree.relation(token) !== 'conj' || tokens[tree.above(token)]?.tag === 'VERB') return []
  let verb = tree.above(token)
  while (verb >= 0 && tokens[verb]?.tag !== 'VERB') verb = tree.above(verb)
  const by = [...tree.among(token, 'nmod', 'obl'), ...tree.among(verb, 'obl')].filter(
    (noun) => noun > token && prepositionOf(scene, noun) === 'by',
  )
  const [body] = verb < 0 ? [] : bodiesOf(scene, verb)
  if (!body) return []
  return by
    .flatMap((noun) => actorsAt(scene, noun))
    .filter((actor) => actor !== body)
    .map((actor) => membershipOf(scene, actor, body, as, spanOf(scene, token, ...by)))
}

/** The words of an entry that begin at a verb, and the token after them; `asBe` where they begin with its "be". */
export function verbEntryAt<Entry extends { readonly words: readonly string[]; readonly as: string }>(
  scene: Scene,
  token: number,
  verbs: ReadonlyMap<string, readonly Entry[]>,
): { entry: Entry; end: number; asBe: boolean } | null {
  const { tokens, sentence } = scene
  const word = tokens[token]
  if (!word || !/^(VERB|AUX)$/.test(word.tag)) return null
  const passive = isPassive(scene, token)
  const starts: [string, number][] = [[word.lemma, token + 1]]
  if (passive) starts.push(['be', token])
  for (const [first, at] of starts)
    for (const entry of verbs.get(first) ?? []) {
      const asBe = first === 'be'
      if (passive && !asBe && entry.as === 'member') continue
      const end = wordsAfter(tokens, at, entry.words, 1, sentence.last)
      if (end !== null) return { entry, end, asBe }
    }
  return null
}

/** The bodies of a verb: its bare object, or the noun behind the last word of its entry. */
function objectsOf(scene: Scene, node: number, token: number, end: number): number[] {
  const { tree, tokens } = scene
  const last = tokens[end - 1]
  if (end > token + 1 && last?.tag === 'ADP' && tree.relation(end - 1) === 'case') return [tree.above(end - 1)]
  const objects = tree.among(node, 'obj', 'iobj').filter((noun) => noun >= end - 1 || isRelative(scene, noun))
  if (objects.length > 0) return objects.slice(0, 1)
  const behind = scene.layout.chunkAt(end)
  return behind && behind.first === end ? [behind.head] : []
}

const actorsOf = (scene: Scene, node: number): ActorId[] =>
  subjectsOf(scene, node).flatMap((noun) => actorsAt(scene, noun))

/** "which Chad founded with [Niger]": who founds it too. */
const foundedWith = (scene: Scene, node: number, { as }: MembershipWords): ActorId[] =>
  as === 'founder' && !isPassive(scene, node)
    ? scene.tree
        .among(node, 'obl')
        .filter((noun) => noun > node && prepositionOf(scene, noun) === 'with')
        .flatMap((noun) => actorsAt(scene, noun))
    : []

/** A parliament ratifies for its state, which may be none that the text names. */
const isParliament = ({ layout }: Scene, doer: ActorId, { words }: MembershipWords): boolean =>
  words[0] === 'ratify' && layout.kindOf(doer) !== 'state'

/** A president signs a treaty for the state. */
function signatory({ layout }: Scene, doer: ActorId, { words, as }: MembershipWords): ActorId {
  if (as !== 'founder' && isNation(layout, doer)) return layout.stateOf(layout.countryOf(doer) ?? '') ?? doer
  if (as !== 'member' || layout.kindOf(doer) !== 'person' || !/^(sign|ratify|accede)$/.test(words[0] ?? '')) return doer
  const country = layout.countryOf(doer)
  return (country === null ? null : layout.stateOf(country)) ?? doer
}

/** "the Chadians", who act for their state. */
const isNation = ({ reading, kindOf, countryOf }: Scene['layout'], actor: ActorId): boolean =>
  kindOf(actor) === 'group' &&
  countryOf(actor) !== null &&
  reading.actors.some(({ id, name }) => id === actor && /^\p{Lu}\p{L}+(?:s|ese|ish|sh|ch)$/u.test(name))

/** Told as a fact; who is to host, lead or carry out may be told in the future, who is to join may not. */
function isTold(scene: Scene, node: number, { as }: MembershipWords): boolean {
  const { tree, tokens } = scene
  if (!isAsserted(scene, node)) return false
  if (as === 'leader' && tree.among(node, 'xcomp').some((word) => isInfinitive(scene, word))) return false
  const lasting = /^(host|leader|implementer)$/.test(as)
  const { lemma = '' } = tokens[tree.above(node)] ?? {}
  if (isInfinitive(scene, node) && !isFuture(scene, node)) {
    if (/^(help|continue|begin|start|go|win|respond|use|come)$/.test(lemma)) return true
    return lasting && /^(agree|choose|appoint|pick|select|name|undertake|promise|pledge|offer)$/.test(lemma)
  }
  const ahead = tree.among(node, 'aux').some((aux) => /^(will|would|shall|'ll|wo)$/.test(tokens[aux]?.lower ?? ''))
  if (ahead || isFuture(scene, node)) return lasting && isFuture(scene, node)
  const gerund = /ing$/.test(tokens[node]?.lower ?? '') && tree.among(node, 'aux', 'cop').length === 0
  if (gerund && tree.relation(node) === 'advcl')
    return tree
      .among(node, 'mark', 'case')
      .every((mark) => /^(after|since|by|while|before)$/.test(tokens[mark]?.lower ?? ''))
  return true
}
