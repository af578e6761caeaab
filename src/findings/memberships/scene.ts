import { type ActorId, foldName, type Membership, type MembershipAs, type Span } from '../../terms/index.ts'
import type { Context, Draft } from '../steps.ts'
import { type Field, isRelative, joinedTo, phraseOf, prepositionOf, subjectsOf, unique } from '../tree/index.ts'
import type { MembershipLexicon } from './lexicon.ts'

/** A sentence as the finders of memberships see it. */
export type Scene = Field & { readonly words: MembershipLexicon }

/** Every sentence of the article with the words of belonging. */
export const scenesOf = ({ fields, lexicon }: Context): Scene[] =>
  fields.map((field) => ({ ...field, words: lexicon.memberships }))

/** A membership with its evidence. */
export const membershipOf = (
  { sentence }: Scene,
  member: ActorId,
  body: ActorId,
  as: MembershipAs,
  span: Span,
): Draft<Membership> => ({
  kind: 'membership',
  member,
  body,
  as,
  evidence: { span, sentence: { start: sentence.start, end: sentence.end } },
})

/** From the first of some tokens to the last. */
export const spanOf = ({ tokens, sentence }: Scene, ...words: readonly number[]): Span => ({
  start: tokens[Math.min(...words)]?.start ?? sentence.start,
  end: tokens[Math.max(...words)]?.end ?? sentence.end,
})

/** Bodies that a noun and those joined to it name, or that it stands beside: "the [group], an informal circle". */
export const bodiesAt = (scene: Scene, noun: number): ActorId[] =>
  unique(joinedTo(scene, noun).flatMap((one) => bodyAt(scene, one) ?? []))

/** The body that a noun names, describes in apposition, or stands behind the name of: "the [Niamey] treaty". */
export function bodyAt(scene: Scene, noun: number, depth = 0): ActorId | null {
  const { layout, tree, tokens } = scene
  const known = tree
    .among(noun, 'acl')
    .filter((verb) => /^(know|call|name|dub)$/.test(tokens[verb]?.lemma ?? ''))
    .flatMap((verb) => tree.among(verb, 'obl', 'xcomp', 'obj'))
  for (const name of known) {
    const found = bodyNamed(scene, name)
    if (found) return found
  }
  const before = apposedTo(scene, noun)
  if (before) return before
  const own = bodyNamed(scene, noun)
  if (own || depth > 2) return own
  const charter = CHARTER.test(tokens[noun]?.lemma ?? '') ? tree.among(noun, 'nmod')[0] : undefined
  const owner = isAccession(scene, noun) ? tree.among(noun, 'nmod')[0] : undefined
  const owned = owner !== undefined && prepositionOf(scene, owner) === null ? layout.mentionsAt(owner)[0] : undefined
  if (owned) return isBody(layout, owned.actor) ? owned.actor : bodyBefore(scene, noun, [])
  if (charter !== undefined && prepositionOf(scene, charter) === 'of') return bodyAt(scene, charter, depth + 1)
  const beside = tree.relation(noun) === 'appos' ? [tree.above(noun)] : tree.among(noun, 'appos')
  for (const other of beside) {
    const found = bodyAt(scene, other, depth + 1)
    if (found) return found
  }
  const spoken = spokenOf(scene, noun)
  if (spoken) return spoken
  if (!NAMED_BEFORE.test(tokens[noun]?.lemma ?? '') && !scene.words.formats.has(tokens[noun]?.lemma ?? '')) return null
  for (let at = noun - 1; at > noun - 4; at--) {
    const before = layout.mentionsAt(at)[0]
    if (before) return layout.kindOf(before.actor) === 'organization' ? before.actor : null
    if (tokens[at]?.tag !== 'PUNCT') return null
  }
  return null
}

/** "[the Amber Lake Facility], an alliance of six states and two charities": the body named right before what describes it. */
export function apposedTo({ layout, words, tokens }: Scene, noun: number): ActorId | null {
  const first = layout.chunkAt(noun)?.first ?? noun
  if (!words.formats.has(tokens[noun]?.lemma ?? '') || tokens[first - 1]?.text !== ',') return null
  if (!/^(an?|the)$/.test(tokens[first]?.lower ?? '')) return null
  const named = layout.mentionsAt(first - 2).find(({ form, actor }) => form === 'name' && isBody(layout, actor))
  return named && named.span.end === tokens[first - 2]?.end ? named.actor : null
}

const isBody = ({ kindOf }: Scene['layout'], actor: ActorId): boolean => kindOf(actor) === 'organization'

/** "The [fund], whose members": the body of that noun named last before, where the reading leaves the noun to itself. */
export function spokenOf(scene: Scene, noun: number): ActorId | null {
  const { layout, words, tokens } = scene
  const lemma = tokens[noun]?.lemma ?? ''
  const first = layout.chunkAt(noun)?.first ?? noun
  if (!words.formats.has(lemma) || first !== noun - 1 || tokens[first]?.lower !== 'the') return null
  if (layout.mentionsAt(noun).length > 0) return null
  const at = tokens[noun]?.start ?? 0
  const { mentions, actors } = layout.reading
  const ends = (name: string): boolean => name.toLowerCase().endsWith(` ${lemma}`)
  const before = mentions.findLast(
    ({ actor, span, form }) =>
      form === 'name' &&
      span.end < at &&
      isBody(layout, actor) &&
      actors.some(({ id, aliases }) => id === actor && aliases.some(ends)),
  )
  if (before) return before.actor
  for (let index = noun - 1; index >= 0 && noun - index < FAR; index--)
    if (tokens[index]?.lemma === lemma) {
      const described = apposedTo(scene, index)
      if (described) return described
    }
  return null
}

/** How far back, in tokens, a body may have been called a consortium that "the consortium" is meant of. */
const FAR = 500

/** The body that a relative pronoun stands for: what its clause hangs on, or the phrase right before it. */
export function bodyOfRelative(scene: Scene, clause: number, pronoun: number): ActorId | null {
  const { layout, tree, tokens, sentence } = scene
  let top = clause
  while (/^(conj|advcl)$/.test(tree.relation(top)) && tokens[tree.above(top)]?.tag === 'VERB') top = tree.above(top)
  const bare = tokens[pronoun - 1]?.text !== ','
  const [described] = bare ? describedBefore(scene, top, [tree.above(top)]) : []
  if (described) return described
  const above = bodyAt(scene, tree.above(top))
  if (above && tree.relation(top) === 'acl') return above
  for (let at = pronoun - 1; at >= sentence.first; at--) {
    const chunk = layout.chunkAt(at)
    if (chunk) return bodyAt(scene, chunk.head) ?? above
    if (!/^(PUNCT|ADP)$/.test(tokens[at]?.tag ?? '')) return above
  }
  return above
}

/** "the initiative to form [the coalition] was launched by" speaks of the coalition. */
function bodiesToMake(scene: Scene, noun: number): ActorId[] {
  const { tree, tokens } = scene
  return tree
    .among(noun, 'acl')
    .filter((verb) => /^(form|create|found|establish|build|launch|set)$/.test(tokens[verb]?.lemma ?? ''))
    .flatMap((verb) => tree.among(verb, 'obj').flatMap((object) => bodiesAt(scene, object)))
}

/** The bodies that a predicate is said of: "the leaders of the [bloc], which comprises". */
export function bodiesOf(scene: Scene, node: number): ActorId[] {
  const subjects = subjectsOf(scene, node)
  const found = unique(subjects.flatMap((noun) => [...bodiesAt(scene, noun), ...bodiesToMake(scene, noun)]))
  const pronoun = scene.tree.among(node, 'nsubj').find((noun) => isRelative(scene, noun))
  if (found.length > 0) return found
  if (pronoun === undefined) return describedBefore(scene, node, subjects)
  const body = bodyOfRelative(scene, node, pronoun)
  return body ? [body] : []
}

/** "The Facility, an [alliance] of six states and two charities hosted by Chad": the tree hangs the participle on what stands nearest. */
function describedBefore(scene: Scene, node: number, subjects: readonly number[]): ActorId[] {
  const { tree, sentence, tokens } = scene
  if (tree.relation(node) !== 'acl') return []
  for (let at = subjects[0] ?? -1; at > sentence.first && node - at < 12; at--) {
    if (/^[,;]$/.test(tokens[at]?.text ?? '')) return []
    const body = apposedTo(scene, at)
    if (body) return [body]
  }
  return []
}

/** What one signs to belong to the body that it founds. */
const CHARTER = /^(treaty|charter|convention|statute|constitution|act)$/

/** "its accession protocol", "the bloc's founding treaty". */
const isAccession = ({ tree, tokens }: Scene, noun: number): boolean =>
  /^(treaty|charter|protocol|agreement|instrument|accord|document|paper)s?$/.test(tokens[noun]?.lemma ?? '') &&
  tree
    .among(noun, 'compound', 'amod')
    .some((word) => /^(accession|founding|membership|entry)$/.test(tokens[word]?.lower ?? ''))

const NAMED_BEFORE =
  /^(agreement|treaty|pact|alliance|bloc|group|grouping|program|initiative|coalition|format|mission|network|forum|charter)$/

/** The organization whose mention ends with a noun or spans it as its head. */
function bodyNamed(scene: Scene, noun: number): ActorId | null {
  const { layout, tokens } = scene
  const last = phraseOf(scene, noun)?.end ?? 0
  const mention = layout
    .mentionsAt(noun)
    .find(
      ({ actor, span, form }) =>
        layout.kindOf(actor) === 'organization' &&
        !ownsNext(scene, span.end, last) &&
        (tokens[noun]?.tag !== 'PRON' || form === 'pronoun'),
    )
  if (!mention || tokens[noun]?.tag === 'ADJ') return null
  return mention.actor
}

/** "the [union]'s budget": the mention is an owner and not the thing. */
function ownsNext({ layout: { reading } }: Scene, end: number, last: number): boolean {
  return end < last && /^['’]s?\s/.test(reading.article.text.slice(end, end + 3))
}

/** How far back, in code units, a body may have been named that "the chair" or "a member" is meant of. */
const REACH = 900

/** The body of many that was spoken of last before a token: what "the host" and "also a member" leave unsaid. */
export function bodyBefore({ layout, words, tokens }: Scene, token: number, not: readonly ActorId[]): ActorId | null {
  const at = tokens[token]?.start ?? 0
  const { mentions, actors } = layout.reading
  const mention = mentions.findLast(({ actor, span, form }) => {
    if (form === 'pronoun' || span.end > at || at - span.end > REACH || not.includes(actor)) return false
    return actors.some(
      ({ id, kind, aliases }) =>
        id === actor &&
        kind === 'organization' &&
        aliases.some(
          (alias) =>
            words.formats.has(alias.split(/\s+/).at(-1)?.toLowerCase() ?? '') || words.members.has(foldName(alias)),
        ),
    )
  })
  return mention?.actor ?? null
}

/** People lead and found; only states, bodies and groups are members, implement or host. */
export const fits = ({ layout: { kindOf, reading } }: Scene, actor: ActorId, as: MembershipAs): boolean =>
  kindOf(actor) === 'group'
    ? !reading.actors.some(({ id, name }) => id === actor && /\bmembers?$/.test(name))
    : kindOf(actor) !== 'person' || as === 'leader' || as === 'founder'
