import { foldName } from '../../terms/index.ts'
import { isGenericBody } from './genericBody.ts'
import { type Guise, isSurname } from './guise.ts'
import { bodyNames, closerOf, type NameRelation, personNames } from './names/index.ts'
import { sameOffice, sameTitle } from './sameOffice.ts'

/** Whether two guises are one actor's, and why: `sure` whatever else there is, `alone` where nobody else will do as well,
 * `doubt` for a person to settle, `never`: nothing that is the one can be the other, `no`: nothing speaks for it. */
export type Verdict = {
  readonly says: 'sure' | 'alone' | 'doubt' | 'no' | 'never'
  /** From 0 to 1. */
  readonly confidence: number
  readonly why: string
}

const NO: Verdict = { says: 'no', confidence: 0, why: 'nothing in common' }

/** What was weighed before, as long as both guises are in memory: each that comes has all that know it choose anew. */
const weighed = new WeakMap<Guise, WeakMap<Guise, Verdict>>()

/** Weighs names, countries and offices. Symmetric. */
export function compareGuises(a: Guise, b: Guise): Verdict {
  let of = weighed.get(a)
  const known = of?.get(b) ?? weighed.get(b)?.get(a)
  if (known !== undefined) return known
  if (of === undefined) {
    of = new WeakMap()
    weighed.set(a, of)
  }
  const verdict = compared(a, b)
  of.set(b, verdict)
  return verdict
}

function compared(a: Guise, b: Guise): Verdict {
  if (a.scope !== null || b.scope !== null) return NO
  if (a.kind === 'state' || b.kind === 'state') return states(a, b)
  const persons = a.kind === 'person' && b.kind === 'person'
  if (a.kind !== b.kind && foldName(a.name).includes(' ') && foldName(a.name) === foldName(b.name))
    return said('sure', 0.9, `the same name, ${a.name}`)
  if (persons) return comparePersons(a, b)
  if (a.kind === 'person' || b.kind === 'person') return NO
  return compareBodies(a, b)
}

function states(a: Guise, b: Guise): Verdict {
  if (a.kind !== b.kind) return NO
  if (a.country !== null && b.country !== null) return a.country === b.country ? said('sure', 1, 'the same state') : NO
  return foldName(a.name) === foldName(b.name) ? said('sure', 0.9, `the same name, ${a.name}`) : NO
}

/** How the closest of their names stand to each other. */
function relation(a: Guise, b: Guise, names: (a: string, b: string) => NameRelation): NameRelation {
  let best: NameRelation = 'apart'
  for (const one of [a.name, ...a.names]) {
    for (const other of [b.name, ...b.names]) {
      best = closerOf(best, names(one, other))
    }
  }
  return best
}

function comparePersons(a: Guise, b: Guise): Verdict {
  const found = relation(a, b, personNames)
  const land = personsLand(a, b)
  const office = sameOffice(a.offices, b.offices)
  if (found === 'apart' || found === 'acronym')
    return isSurname(a) || isSurname(b) ? NO : { says: 'never', confidence: 0, why: 'different names' }
  const names = NAMES[found]
  const why = `${names}${because(land, office)}`
  if (found === 'equal' && !isSurname(a) && !isSurname(b)) {
    if (land === 'no' && office === 'no')
      /** One name and one title in two states is more often a state misread than two people. */
      return sameTitle(a.offices, b.offices)
        ? said('alone', 0.7, `${names} and title, though another country`)
        : said('doubt', 0.5, `${names}, but another country and office`)
    return said('sure', land === 'no' ? 0.8 : 0.97, names)
  }
  if (land === 'no')
    return office === 'yes' && found === 'variant' ? said('alone', 0.7, `${names} and the same office`) : NO
  switch (found) {
    case 'equal':
    case 'surname':
      if (office === 'yes') return said('alone', land === 'far' ? 0.6 : 0.9, why)
      if (office === 'no' || land === 'far') return NO
      /** Two bare surnames in reports of one country: of whom of its bearers neither report says. */
      if (land === 'near' && isSurname(a) && isSurname(b)) return said('doubt', 0.4, names)
      return land === 'unknown' ? said('doubt', 0.4, names) : said('alone', land === 'yes' ? 0.7 : 0.65, why)
    case 'variant':
      return office === 'yes' || land === 'yes'
        ? said('sure', 0.95, why)
        : said('alone', land === 'far' ? 0.7 : 0.85, why)
    case 'shorter':
      if (office === 'yes') return said('alone', 0.95, why)
      return land === 'far' ? said('doubt', 0.5, names) : said('alone', office === 'no' ? 0.65 : 0.85, why)
    case 'initials':
      if (office === 'yes') return said('alone', 0.9, why)
      return land === 'yes' || land === 'near'
        ? said('alone', office === 'no' ? 0.6 : 0.75, why)
        : said('doubt', 0.5, names)
    case 'alike':
      if (office === 'yes' && land === 'yes') return said('sure', 0.9, `${names}, the same office and country`)
      if (office === 'yes' || land === 'yes') return said('alone', 0.8, why)
      return land === 'near' ? said('alone', 0.65, why) : said('doubt', 0.4, names)
    case 'called':
      if (office === 'yes') return said('alone', 0.7, why)
      return land === 'yes' || land === 'near' ? said('alone', 0.6, why) : NO
  }
}

/** Whether two persons' states agree. Where one is not told, `near` if its article speaks of the other's, `far` if of others only. */
function personsLand(a: Guise, b: Guise): Agreement | 'near' | 'far' {
  if (a.country !== null && b.country !== null) return a.country === b.country ? 'yes' : 'no'
  const [one, other] = [a, b].map(({ country, lands }) => (country === null ? lands : [country])) as [
    readonly string[],
    readonly string[],
  ]
  if (one.length === 0 || other.length === 0) return 'unknown'
  return one.some((land) => other.includes(land)) ? 'near' : 'far'
}

function compareBodies(a: Guise, b: Guise): Verdict {
  const found = relation(a, b, bodyNames)
  if (found !== 'equal' && found !== 'variant' && found !== 'acronym' && found !== 'shorter') return NO
  const land = agree(a.country, b.country)
  if (land === 'no') return NO
  const names = NAMES[found]
  if (
    land === 'unknown' &&
    (isGenericBody(foldName(a.name)) || isGenericBody(foldName(b.name))) &&
    a.country !== b.country
  )
    return said('doubt', 0.3, `${names}, but one report does not say whose`)
  switch (found) {
    case 'equal':
      return said('sure', 0.95, names)
    case 'variant':
      return said('alone', 0.9, `${names}${because(land, 'unknown')}`)
    case 'acronym':
    case 'shorter':
      return land === 'yes' ? said('alone', 0.85, `${names}${because(land, 'unknown')}`) : said('doubt', 0.5, names)
  }
}

const NAMES: Readonly<Record<Exclude<NameRelation, 'apart'>, string>> = {
  equal: 'the same name',
  variant: 'the same name spelt otherwise',
  shorter: 'one name is the other cut short',
  initials: 'initials that fit',
  alike: 'names spelt alike',
  surname: 'the same surname',
  called: 'a word of the name',
  acronym: 'an acronym that fits',
}

type Agreement = 'yes' | 'no' | 'unknown'

const agree = (a: string | null, b: string | null): Agreement =>
  a === null || b === null ? 'unknown' : a === b ? 'yes' : 'no'

const because = (land: Agreement | 'near' | 'far', office: Agreement): string =>
  office === 'yes'
    ? ' and the same office'
    : land === 'yes'
      ? ' and the same country'
      : land === 'near'
        ? ' in reports of the same country'
        : ''

const said = (says: Verdict['says'], confidence: number, why: string): Verdict => ({ says, confidence, why })
