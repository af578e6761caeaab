import { bodyBefore, isOfBody, mayBeOfBody } from './bodyBefore.ts'
import { clauseBody } from './clauseBody.ts'
import { copulaOf, inverseCopula } from './copula.ts'
import { loneDemonym } from './demonym.ts'
import { type Draft, draftOf, type Reference, use } from './draft.ts'
import { foldWords } from './fold.ts'
import { canMean, type Held } from './held.ts'
import { ownersBefore } from './holders.ts'
import { meantOf } from './meant.ts'
import { nominalAt, unnamedBody } from './nominals.ts'
import { type Noting, notingOf } from './noting.ts'
import type { Office } from './office.ts'
import type { DeferredOrgan } from './organActors.ts'
import { type Pair, pairBefore } from './pairs.ts'
import { type Found, pronounAt } from './pronouns.ts'
import { type Seen, seenOf } from './salience.ts'
import { follows, type Scene } from './scene.ts'
import { holdsToken, subjectOf } from './subjectOf.ts'
import { untitled } from './untitled.ts'

/** What a reader remembers on the way through an article. */
export type Memory = {
  readonly seen: Seen[]
  readonly pairs: Pair[]
  readonly held: Held[]
  readonly noting: Noting | null
}

/** Reads an article from its beginning and finds whom pronouns, nouns and titles without a name mean.
 * Gives the references found, beside those handed in, and adds the titles found to `held`. */
export function resolve(
  scene: Scene,
  references: readonly Reference[],
  offices: readonly Office[],
  held: Held[],
  deferred: readonly DeferredOrgan[],
): Reference[] {
  const { words } = scene
  const memory: Memory = { seen: [], pairs: [], held, noting: notingOf(scene) }
  const added: Reference[] = []
  const bodies = new Map<string, Draft>()
  const settled = new Map<number, readonly Draft[]>()
  const byFirst = new Map<number, Reference[]>()
  for (const reference of references) byFirst.set(reference.first, [...(byFirst.get(reference.first) ?? []), reference])
  const grouped = new Set(references.flatMap(({ first, last, form }) => (form === 'nominal' ? range(first, last) : [])))
  const officeAt = new Map(offices.map((office) => [office.first, office] as const))
  const organAt = new Map(deferred.map((organ) => [organ.at, organ] as const))
  const ends = new Map<number, Reference>()

  let until = 0
  const pass = (reference: Reference, found: Found | null = null): void => {
    const seen = seenOf(scene, reference)
    const pair = pairBefore(scene, memory.seen, seen)
    if (pair) memory.pairs.push(pair)
    memory.seen.push(seen)
    ends.set(reference.last, reference)
    until = Math.max(until, reference.last)
    if (!found || found.drafts[0] === reference.draft)
      memory.noting?.note(reference, found?.drafts ?? [reference.draft], found?.sort ?? null)
    const leader = pair && memory.seen.findLast(({ draft }) => draft === pair.drafts[0])
    if (pair && leader) memory.noting?.note({ ...leader, form: 'name' }, pair.drafts, null)
  }
  const add = (reference: Reference, found: Found | null = null): undefined => {
    added.push(reference)
    pass(reference, found)
  }
  /** Whom a pronoun or noun at a word means. */
  const settle = (at: number): readonly Draft[] => {
    const known = settled.get(at)
    if (known) return known
    const found = pronounAt(scene, memory, at) ?? nominalAt(scene, memory, at)
    settled.set(at, found?.drafts ?? [])
    const body = found ? null : unnamedBody(scene, at)
    if (body) {
      const draft = bodies.get(body.noun) ?? draftOf('organization', null)
      draft.unnamed = true
      draft.nouns.add(body.noun)
      bodies.set(body.noun, draft)
      use(draft, body.name)
      settled.set(at, [draft])
      add({ draft, start: body.start, end: body.end, first: body.first, last: at + 1, form: 'nominal' })
    }
    const [a, z] = [words[found?.first ?? at], words[(found?.last ?? at + 1) - 1]]
    if (found && a && z)
      for (const draft of found.drafts)
        add({ draft, start: a.start, end: z.end, first: found.first, last: found.last, form: found.form }, found)
    if (found?.thing && found.sort) memory.noting?.again(at, found.sort, found.thing)
    return settled.get(at) ?? []
  }

  for (let at = 0; at < words.length; at++) {
    const office = officeAt.get(at)
    if (office?.ownerWord === at) settle(at)
    if (office) meet(office)
    const organ = organAt.get(at)
    const possessed = organ?.refer(settle(organ.ownerWord)[0] ?? null)
    if (possessed) add(possessed)
    for (const reference of byFirst.get(at) ?? []) {
      const national = loneDemonym(scene, memory, reference)
      pass(reference)
      if (national) add({ ...reference, draft: national, form: 'nominal' })
    }
    settle(at)
    if (at >= until && !settled.get(at)?.length) memory.noting?.thing(at)
  }
  return added

  function meet(office: Office): undefined {
    const owned =
      office.ownerWord === null || office.owner
        ? null
        : (ends.get(office.ownerWord + 1)?.draft ?? whoseOwner(office) ?? settle(office.ownerWord)[0] ?? null)
    if (office.ownerWord !== null && !office.owner && owned) office.owner = ownerFor(office, owned)
    const its =
      words[office.ownerWord ?? -1]?.fold === 'its' && (office.owner === null || office.owner.kind === 'state')
    if (its && isOfBody(office.title)) {
      const body = bodyBefore(scene, office.first)
      if (body?.made) added.push(body.made)
      office.owner = body?.draft ?? office.owner
    }
    if (words[office.ownerWord ?? -1]?.fold === 'its' && mayBeOfBody(office.title)) {
      const body = clauseBody(scene, memory.seen, office.ownerWord ?? 0)
      if (body?.made) added.push(body.made)
      office.owner = body?.draft ?? office.owner
    }
    if (!office.owner && office.determiner === 'indefinite') office.owner = sender(office)
    if (/^deputy$/.test(office.title) && office.owner?.kind === 'person') return deputy(office, office.owner)
    if (isOfAnother(office)) return counterpart(office)
    if (office.holders.length > 0) {
      for (const one of held) if (one.office === office) one.owner ??= office.owner
      return
    }
    const subject = copulaOf(scene, office, ends, memory.seen, memory.held)
    if (subject) {
      if (office.entry.sort === 'office' || office.entry.sort === 'profession')
        held.push({
          office,
          holder: subject.holder,
          title: office.title,
          words: office.words,
          owner: office.owner,
          tenure: subject.past && office.tenure === 'current' ? 'former' : office.tenure,
          by: 'copula',
        })
      office.holders = [subject.holder]
      office.copula = true
      return
    }
    const named = inverseCopula(scene, office)
    if (named) {
      office.owner ??= whoseOwner(office)
      held.push({
        office,
        holder: named.draft,
        title: office.title,
        words: office.words,
        owner: office.owner,
        tenure: office.tenure,
        by: 'copula',
      })
      office.holders = [named.draft]
      office.copula = true
      return
    }
    if (office.entry.plural) return several(office)
    const whole = wholeOf(office)
    const found = office.determiner === 'indefinite' ? null : latest(office)
    if (found && office.determiner !== 'none') return add({ draft: found, ...whole })
    const definite = office.determiner === 'definite' || office.determiner === 'possessive'
    if (office.entry.sort === 'kin' || !(acts(office) || (definite && office.owner && office.entry.sort === 'office')))
      return
    if (office.determiner === 'none' && !office.owner) return
    if (!/^(?:NOUN|PROPN)$/.test(words[office.last - 1]?.tag ?? '') && office.entry.sort === 'rank') return
    const told = untitled(office, words[office.head]?.sentence ?? 0, memory.seen, held)
    if (told) return add({ draft: told, ...whole })
    const draft = draftOf('person', office.owner?.country ?? null)
    draft.unnamed = true
    draft.gender = office.entry.gender
    use(draft, nameOf(office))
    held.push({
      office,
      holder: draft,
      title: office.title,
      words: office.words,
      owner: office.owner,
      tenure: office.tenure,
      by: 'nominal',
    })
    add({ draft, ...whole })
  }

  /** The last person passed who bears such a title; failing that one named only later. */
  function latest(office: Office): Draft | null {
    const able = new Set(
      held.filter((one) => one.tenure !== 'former' && canMean(office, one)).map(({ holder }) => holder),
    )
    const speaker = REPLIES.test(words[office.last]?.lemma ?? '')
      ? lastSpeaker(words[office.head]?.sentence ?? 0)
      : null
    if (speaker && able.size > 1) able.delete(speaker)
    const word = (scene.hits.titles.get(office.head)?.last ?? office.head + 1) - 1
    const near = meantOf(scene, memory, word, ({ draft }) => (able.has(draft) ? 0 : null))
    const draft = near ?? memory.seen.findLast((seen) => able.has(seen.draft))?.draft
    if (draft) return draft
    if (!office.owner) return null
    return held.find((one) => able.has(one.holder) && one.owner === office.owner)?.holder ?? null
  }

  /** Whom the last sentence before tells of that has a person for its subject: who replies is another. */
  function lastSpeaker(sentence: number): Draft | null {
    return (
      memory.seen.findLast((one) => one.sentence < sentence && one.subject && one.draft.kind === 'person')?.draft ??
      null
    )
  }

  /** `the ministers`: the last two who bear the title. */
  function several(office: Office): undefined {
    if (office.determiner === 'none' || office.determiner === 'indefinite') return
    const able = new Set(
      held.filter((one) => canMean(office, one) || one.title.endsWith(office.entry.full)).map(({ holder }) => holder),
    )
    const found: Draft[] = []
    for (let index = memory.seen.length - 1; index >= 0 && found.length < 2; index--) {
      const draft = memory.seen[index]?.draft
      if (draft && able.has(draft) && !found.includes(draft)) found.push(draft)
    }
    if (found.length < 2 && grouped.has(office.head)) return
    if (found.length < 2) {
      const draft = draftOf('group', office.owner?.country ?? null)
      use(draft, nameOf(office))
      add({ draft, start: office.start, end: office.end, first: office.first, last: office.last, form: 'nominal' })
    } else
      for (const draft of found)
        add({ draft, start: office.start, end: office.end, first: office.first, last: office.last, form: 'nominal' })
  }

  /** `his Ukrainian counterpart, Andrii Sybiha`: the same office of another state; `her predecessor`: of the same. */
  function counterpart(office: Office): undefined {
    if (office.entry.plural) return counterparts(office)
    const before = ends.get(office.first)
    const base =
      office.ownerWord !== null
        ? settle(office.ownerWord)[0]
        : before && words[office.first - 1]?.possessive
          ? before.draft
          : office.owner?.kind === 'person'
            ? office.owner
            : undefined
    const same = /^(?:predecessor|successor)$/.test(office.entry.full)
    const tenure = office.entry.full === 'predecessor' ? 'former' : office.tenure
    const title = held.find(
      (one) => one.holder === base && one.office.entry.sort === 'office' && (same || one.tenure !== 'former'),
    )?.title
    const owner = same
      ? null
      : (office.ownerBeside ?? (office.owner !== base ? office.owner : null) ?? governments(office))
    const told = { office, words: foldWords(title ?? ''), owner, tenure, ...(base ? { beside: base } : {}), same }
    if (office.holders.length > 0) {
      if (title) for (const holder of office.holders) held.push({ ...told, holder, title, by: 'counterpart' })
      return
    }
    const whole = wholeOf(office)
    const known =
      title && owner
        ? held.find((one) => one.title === title && one.owner === owner && one.holder !== base)?.holder
        : undefined
    if (known) return add({ draft: known, ...whole })
    if (!owner) return
    const draft = draftOf('person', owner.country)
    draft.unnamed = true
    use(draft, nameOf(office))
    if (title) held.push({ ...told, holder: draft, title, by: 'nominal' })
    add({ draft, ...whole })
  }

  /** `will send an envoy`: whose envoy it is. */
  function sender(office: Office): Draft | null {
    if (!/envoy|mediator|emissary|representative|negotiator/.test(office.title)) return null
    const verb = words[office.first - 1]
    if (!/^(?:send|dispatch|appoint|name|nominate)$/.test(verb?.lemma ?? '')) return null
    const subject = verb ? subjectOf(scene, verb.first) : -1
    const told = memory.seen.findLast(({ first, last }) => holdsToken(scene, first, last, subject))
    return told && told.draft.kind !== 'person' ? told.draft : null
  }

  /** `her deputy`: of a minister the deputy minister. */
  function deputy(office: Office, chief: Draft): undefined {
    const above = held.find(
      (one) => one.holder === chief && one.office.entry.sort === 'office' && one.tenure !== 'former',
    )
    for (const one of held) if (one.office === office) one.owner = chief
    if (!above || office.holders.length === 0 || !HEADS.test(above.title)) return
    const title = `deputy ${above.title}`
    for (let index = held.length - 1; index >= 0; index--) if (held[index]?.office === office) held.splice(index, 1)
    for (const holder of office.holders)
      held.push({
        office,
        holder,
        title,
        words: foldWords(title),
        owner: above.owner,
        tenure: 'current',
        by: 'title',
        beside: chief,
        same: true,
      })
  }

  /** `his government counterpart`: of the state whose government was spoken of last. */
  function governments(office: Office): Draft | null {
    if (!/^government counterpart$/.test(office.title)) return null
    const told = ({ draft, last }: Reference) => draft.kind === 'state' && words[last - 1]?.fold === 'government'
    return memory.seen.findLast(told)?.draft ?? null
  }

  /** `his Latvian and Estonian counterparts, Ilze Ozola and Liisa Tamm`: each of the state listed in the same place. */
  function counterparts(office: Office): undefined {
    const owners = ownersBefore(scene, office)
    let at = office.head
    while (
      at > 0 &&
      words[at]?.sentence === words[office.head]?.sentence &&
      !/^(?:his|her)$/.test(words[at]?.fold ?? '')
    )
      at--
    const base = /^(?:his|her)$/.test(words[at]?.fold ?? '') && office.head - at < 8 ? settle(at)[0] : undefined
    const title = held.find((one) => one.holder === base && one.office.entry.sort === 'office')?.title
    if (!title) return
    let next = office.last
    for (const owner of owners) {
      const holder = scene.startsAt.get(words[next]?.fold === 'and' ? next + 1 : next)
      if (holder?.draft.kind !== 'person') return
      held.push({
        office,
        holder: holder.draft,
        title,
        words: foldWords(title),
        owner,
        tenure: 'current',
        by: 'counterpart',
      })
      next = holder.last
    }
  }

  /** `his foreign minister` is his state's; `his adviser` is his own. */
  function ownerFor(office: Office, owner: Draft): Draft {
    if (owner.kind !== 'person' || !/minister|ambassador|president|army/.test(office.title)) return owner
    const country = owner.country ?? held.find(({ holder }) => holder === owner)?.owner?.country ?? null
    return country ? scene.stateOf(country) : owner
  }

  function whoseOwner(office: Office): Draft | null {
    return words[office.first]?.fold === 'whose' ? (ends.get(office.first)?.draft ?? null) : null
  }

  function nameOf(office: Office): string {
    let from = office.ownerWord !== null && office.ownerWord < office.head ? office.ownerWord + 1 : office.first
    while (
      from < office.last - 1 &&
      /^(?:the|a|an|another|one|some|any|his|her|its|their|whose)$/.test(words[from]?.fold ?? '')
    )
      from++
    return scene.parsed.article.text.slice(words[from]?.start ?? office.start, office.end).replace(/\s+/g, ' ')
  }

  /** Whether a verb comes after, or a word that brings in a doer or a source before. */
  function acts(office: Office): boolean {
    const after = words[office.last]
    const before = follows(scene, office.first) ? (words[office.first - 1]?.fold ?? '') : ''
    return (
      (/^(?:VERB|AUX)$/.test(after?.tag ?? '') && /^,? $/.test(words[office.last - 1]?.gap ?? '')) ||
      /^(?:by|to|with|told|quoted|citing|from|said|asked|met)$/.test(before)
    )
  }
}

const REPLIES = /^(?:reply|respond|retort|counter|rejoin)$/

/** Offices that have deputies. */
const HEADS =
  /minister|president|chair|head|chief|director|governor|commander|leader|mayor|premier|secretary|speaker|representative|ombuds|commissioner|prosecutor|negotiator/

/** Whether a noun stands for the office of someone else: `counterpart`, `predecessor`; `colleague` with a state beside it. */
const isOfAnother = ({ entry, owner, ownerBeside }: Office): boolean =>
  /^(?:counterpart|predecessor|successor)$/.test(entry.full) ||
  (entry.full === 'colleague' && (ownerBeside ?? owner)?.kind === 'state')

const range = (first: number, last: number): number[] => Array.from({ length: last - first }, (_, step) => first + step)

/** An office's words as a nominal mention. */
const wholeOf = ({ start, end, first, last }: Office) => ({ start, end, first, last, form: 'nominal' as const })
