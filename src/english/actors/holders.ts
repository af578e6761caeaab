import type { Draft, Reference } from './draft.ts'
import type { Office } from './office.ts'
import { follows, type Scene } from './scene.ts'

/** Finds who stands beside each title: right after it, or set off by commas before or after it. */
export function attachHolders(scene: Scene, offices: readonly Office[]): void {
  for (const office of offices) before(scene, office)
  offices.forEach((office, index) => {
    const next = offices[index + 1]
    if (next && office.holders.length === 0 && sharesHolder(scene, office, next)) office.holders = [...next.holders]
  })
  offices.forEach((office, index) => {
    if (office.holders.length > 0) return
    inherit(scene, office, offices[index - 1])
    appositionBefore(scene, office, offices[index + 1])
  })
  for (const office of offices) if (office.holders.length === 0) appositionAfter(scene, office)
  for (const office of offices) if (office.holders.length === 0) namedLater(scene, office)
  offices.forEach((office, index) => {
    const previous = offices[index - 1]
    if (!previous || office.holders.length > 0 || previous.holders.length !== 1 || previous.each.length > 0) return
    if (scene.words[previous.last]?.fold !== 'and' || previous.last + 1 !== asideFrom(scene, office.first)) return
    if (scene.endsAt.get(asideFrom(scene, previous.first))?.draft !== previous.holders[0]) return
    office.holders = [...previous.holders]
    if (!previous.placed && previous.ownerWord === null && !/ of /.test(previous.title)) previous.owner ??= office.owner
  })
}

const person = (reference: Reference | undefined): reference is Reference => reference?.draft.kind === 'person'

/** `Foreign Minister Rasa Vaitkutė`; `Presidents Ama Sarpei of Ghana and Issa Kere of Togo`. */
function before(scene: Scene, office: Office): void {
  const { words, startsAt, hits } = scene
  let first = office.last
  for (
    let title = hits.titles.get(first);
    title && /^(?:honorific|rank)$/.test(title.entry.sort) && follows(scene, first);
  ) {
    first = title.last
    title = hits.titles.get(first)
  }
  let holder = startsAt.get(first)
  if (!person(holder) || !follows(scene, first)) return
  const owners = ownersBefore(scene, office)
  office.holders.push(holder.draft)
  let end = holder.last
  const owner = ownerAfter(scene, end)
  if (owner) {
    office.owner ??= owner.draft
    end = owner.last
  }
  if (!office.entry.plural) return
  office.each = [{ holder: holder.draft, owner: owner?.draft ?? owners[0] ?? office.owner }]
  while (true) {
    const comma = /^, $/.test(words[end - 1]?.gap ?? '')
    const and = /^(?:and|&)$/.test(words[end]?.fold ?? '')
    holder = startsAt.get(and ? end + 1 : end)
    if (!(comma || and) || !person(holder)) return
    const own = ownerAfter(scene, holder.last)
    office.holders.push(holder.draft)
    office.each.push({
      holder: holder.draft,
      owner: own?.draft ?? owners[office.each.length] ?? (owner ? null : office.owner),
    })
    end = own?.last ?? holder.last
  }
}

/** The states listed before a plural title: `the Estonian, Latvian and Lithuanian prime ministers`; none where there is one. */
export function ownersBefore({ words, endsAt }: Scene, office: Office): Draft[] {
  const owners: Draft[] = []
  let at = office.head
  while (at > 0 && endsAt.get(at) === undefined && at > office.head - 3) at--
  for (let reference = endsAt.get(at); reference?.draft.kind === 'state'; reference = endsAt.get(at)) {
    owners.unshift(reference.draft)
    at = reference.first
    const gap = words[at - 1]?.gap ?? ''
    if (words[at - 1]?.fold === 'and' && gap === ' ') at--
    else if (gap !== ', ') break
  }
  return owners.length > 1 ? owners : []
}

/** `of Ghana` after a holder's name. */
function ownerAfter(scene: Scene, end: number): Reference | null {
  const { words, startsAt } = scene
  if (!follows(scene, end) || words[end - 1]?.possessive || words[end]?.fold !== 'of') return null
  const next = words[end + 1]?.fold === 'the' ? end + 2 : end + 1
  const reference = startsAt.get(next)
  return reference && follows(scene, next) && reference.draft.kind !== 'person' ? reference : null
}

/** `AU chairperson President …`, `Deputy Prime Minister and Justice Minister …`: one holder of two titles. */
function sharesHolder(scene: Scene, office: Office, next: Office): boolean {
  const { words } = scene
  if (next.holders.length !== 1 || !follows(scene, office.last)) return false
  if (office.last === next.first) return next.determiner === 'none'
  const and = words[office.last]?.fold === 'and' && office.last + 1 === next.first && follows(scene, next.first)
  return (
    and &&
    office.determiner === 'none' &&
    next.determiner === 'none' &&
    words[office.head]?.capital === words[next.head]?.capital
  )
}

/** `the airline's director, Hamid Reyes,`; `its acting head, Ugandan diplomat Grace Abeni,`; `the prime minister, Sir Ivo Lind,`. */
function appositionBefore(scene: Scene, office: Office, next: Office | undefined): void {
  const { words, startsAt } = scene
  if (words[office.last - 1]?.gap !== ', ' || office.entry.plural || words[office.last - 1]?.possessive) return
  if (office.determiner === 'none' && !office.owner) return
  const titled =
    next?.first === office.last && next.holders.length === 1 && !next.entry.plural ? next.last : office.last
  const holder = startsAt.get(afterForms(scene, titled))
  if (!person(holder) || (titled !== office.last && next?.holders[0] !== holder.draft)) return
  const after = words[holder.last - 1]?.gap ?? ''
  const before = words[office.first - 1]
  const opens = !before || before.sentence !== words[office.first]?.sentence || /^[,;] ?$/.test(before.gap)
  const speaks = opens && /^(?:VERB|AUX)$/.test(words[holder.last]?.tag ?? '')
  if (/^[,.;:)!?–—-]|^ [–—-]/.test(after) || words[holder.last - 1]?.possessive || speaks)
    office.holders.push(holder.draft)
}

/** `Peru's president, Ana Cruz, and prime minister, Ivo Lind`: the second title is of the same state. */
function inherit({ words }: Scene, office: Office, before: Office | undefined): void {
  if (office.owner || office.determiner !== 'none' || !before?.owner || before.holders.length !== 1) return
  const [and, last] = [words[office.first - 1], words[office.first - 2]]
  const near = office.first - before.last < 7 && words[before.last - 1]?.gap === ', '
  if (and?.fold === 'and' && last?.gap === ', ' && near && words[before.head]?.sentence === and.sentence)
    office.owner = before.owner
}

/** The word after `the Rwandan`, where a person comes next. */
function afterNation({ words, startsAt }: Scene, at: number): number {
  if (!/^(?:the|an?)$/.test(words[at]?.fold ?? '')) return at
  const nation = startsAt.get(at + 1)
  const named = nation && startsAt.get(nation.last)
  return nation?.draft.kind === 'state' && person(named) && words[nation.last - 1]?.gap === ' ' ? nation.last : at
}

/** Adverbs of time between a name and its office: `Ana Cruz, now head of the fund`. */
const SINCE_WHEN = /^(?:now|currently|once|formerly|previously|presently|still|also|later|today|then|until)$/

/** The first word of what stands set off beside a name: of `, at present deputy head` the word `at`. */
function asideFrom({ words }: Scene, first: number): number {
  let at = first
  if (words[at - 1]?.gap === ' ' && words[at - 1]?.fold === 'at' && words[at]?.fold === 'present') at--
  else if (words[at - 1]?.gap === ' ' && SINCE_WHEN.test(words[at - 1]?.fold ?? '')) at--
  return at
}

/** The word after forms of address and ranks: `Sir`, `General`. */
function afterForms(scene: Scene, at: number): number {
  const { hits } = scene
  let first = afterNation(scene, at)
  for (let title = hits.titles.get(first); title && /^(?:honorific|rank)$/.test(title.entry.sort); ) {
    first = title.last
    title = hits.titles.get(first)
  }
  return first
}

/** `its negotiator, a former teacher who goes by the name of Ismael`: who is named at the end of what is told of an office. */
function namedLater(scene: Scene, office: Office): void {
  const { words, startsAt } = scene
  if (office.entry.plural || office.determiner === 'indefinite' || words[office.last - 1]?.gap !== ', ') return
  const sentence = words[office.head]?.sentence
  for (let at = office.last; at < office.last + 16 && words[at]?.sentence === sentence; at++) {
    const holder = startsAt.get(at) ?? startsAt.get(afterForms(scene, at))
    if (!person(holder)) continue
    const said = words
      .slice(Math.max(office.last, at - 5), at)
      .map(({ fold }) => fold)
      .join(' ')
    if (
      /(?:by|under) the (?:name|alias|nom de guerre)(?: of)?$|(?:known|identified) (?:only |simply |just )?as$|\b(?:named|called)$/.test(
        said,
      )
    )
      office.holders.push(holder.draft)
    return
  }
}

/** `Jonas Petrauskas, secretary general of NATO,`; `Ms. Tamm, 46, a former judge and the mayor of Tartu,`. */
function appositionAfter(scene: Scene, office: Office): void {
  const { words, endsAt } = scene
  let at = asideFrom(scene, office.first)
  if (/^\d+$/.test(words[at - 1]?.fold ?? '') && words[at - 1]?.gap === ', ') at--
  const holder = endsAt.get(at)
  const gap = words[at - 1]?.gap ?? ''
  if (!person(holder) || words[at - 1]?.possessive || !/^(?:, | \(| — | – )$/.test(gap)) return
  const after = words[office.last - 1]?.gap ?? ''
  const goesOn = /^(?:of|for|to|at|in|on|from|with|who|and|since|under|until|whose|during)$/.test(
    words[office.last]?.fold ?? '',
  )
  const closes = /^[,.;:)!?–—-]|^ [–—-]/.test(after) && !words[office.last - 1]?.possessive
  if (closes || (goesOn && after === ' ')) office.holders.push(holder.draft)
}

/** What an office says of each holder. */
export const tenures = (office: Office): readonly { readonly holder: Draft; readonly owner: Draft | null }[] =>
  office.each.length > 0 ? office.each : office.holders.map((holder) => ({ holder, owner: office.owner }))
