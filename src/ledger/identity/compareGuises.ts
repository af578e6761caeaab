import { foldName } from '../../terms/index.ts'
import { isGenericBody } from './genericBody.ts'
import type { Guise } from './guise.ts'
import { bodyNames, type NameRelation, personNames } from './names/index.ts'
import { sameOffice } from './sameOffice.ts'

/** Whether two guises are one actor's, and why: `sure` whatever else there is, `alone` where nobody else will do as well,
 * `doubt` for a person to settle, `never`: nothing that is the one can be the other, `no`: nothing speaks for it. */
export type Verdict = {
  readonly says: 'sure' | 'alone' | 'doubt' | 'no' | 'never'
  /** From 0 to 1. */
  readonly confidence: number
  readonly why: string
}

const NO: Verdict = { says: 'no', confidence: 0, why: 'nothing in common' }

/** Weighs names, countries and offices. Symmetric. */
export function compareGuises(a: Guise, b: Guise): Verdict {
  if (a.scope !== null || b.scope !== null) return NO
  if (a.kind === 'state' || b.kind === 'state') return states(a, b)
  const persons = a.kind === 'person' && b.kind === 'person'
  if (a.kind !== b.kind && isWhole(a) && foldName(a.name) === foldName(b.name)) return said('sure', 0.9, `the same name, ${a.name}`)
  if (persons) return comparePersons(a, b)
  if (a.kind === 'person' || b.kind === 'person') return NO
  return compareBodies(a, b)
}

function states(a: Guise, b: Guise): Verdict {
  if (a.kind !== b.kind) return NO
  if (a.country !== null && b.country !== null) return a.country === b.country ? said('sure', 1, 'the same state') : NO
  return foldName(a.name) === foldName(b.name) ? said('sure', 0.9, `the same name, ${a.name}`) : NO
}

/** Whether a name is more than one word. */
const isWhole = ({ name }: Guise): boolean => foldName(name).includes(' ')

/** How the closest of their names stand to each other. */
function relation(a: Guise, b: Guise, names: (a: string, b: string) => NameRelation): NameRelation {
  const order: readonly NameRelation[] = ['equal', 'variant', 'shorter', 'acronym', 'initials', 'surname', 'apart']
  let best: NameRelation = 'apart'
  for (const one of [a.name, ...a.names]) {
    for (const other of [b.name, ...b.names]) {
      const found = names(one, other)
      if (order.indexOf(found) < order.indexOf(best)) best = found
    }
  }
  return best
}

function comparePersons(a: Guise, b: Guise): Verdict {
  const found = relation(a, b, personNames)
  if (found === 'apart') return { says: 'never', confidence: 0, why: 'different names' }
  const land = agree(a.country, b.country)
  const office = sameOffice(a.offices, b.offices)
  const whole = isWhole(a) && isWhole(b)
  const names = NAMES[found]
  if (found === 'equal' && whole) {
    if (land === 'no' && office === 'no') return said('doubt', 0.5, `${names}, but another country and office`)
    return said('sure', land === 'no' ? 0.8 : 0.97, names)
  }
  if (land === 'no') return office === 'yes' ? said('doubt', 0.5, `${names}, the same office, another country`) : NO
  switch (found) {
    case 'equal':
    case 'surname':
      if (office === 'yes') return said('alone', 0.9, `${names} and the same office`)
      if (office === 'no') return NO
      return said('doubt', land === 'yes' ? 0.6 : 0.4, land === 'yes' ? `${names} and the same country` : names)
    case 'variant':
      if (office === 'yes' || land === 'yes') return said('sure', 0.95, `${names}${because(land, office)}`)
      return said('alone', 0.85, names)
    case 'shorter':
    case 'initials':
      if (office === 'yes') return said('alone', 0.95, `${names}${because(land, office)}`)
      if (land === 'yes' && office !== 'no') return said('alone', 0.85, `${names}${because(land, office)}`)
      return found === 'shorter' && office !== 'no' ? said('alone', 0.7, names) : said('doubt', 0.5, names)
    case 'acronym':
      return NO
  }
}

function compareBodies(a: Guise, b: Guise): Verdict {
  const found = relation(a, b, bodyNames)
  if (found === 'apart' || found === 'initials' || found === 'surname') return NO
  const land = agree(a.country, b.country)
  if (land === 'no') return NO
  const names = NAMES[found]
  if (land === 'unknown' && isGenericBody(foldName(a.name)) && a.country !== b.country)
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
  surname: 'the same surname',
  acronym: 'an acronym that fits',
}

type Agreement = 'yes' | 'no' | 'unknown'

const agree = (a: string | null, b: string | null): Agreement =>
  a === null || b === null ? 'unknown' : a === b ? 'yes' : 'no'

const because = (land: Agreement, office: Agreement): string =>
  office === 'yes' ? ' and the same office' : land === 'yes' ? ' and the same country' : ''

const said = (says: Verdict['says'], confidence: number, why: string): Verdict => ({ says, confidence, why })
