import { type ReadLedger, titleClass } from '../ledger/index.ts'
import type { Named } from './named.ts'
import { type AskedOffice, officeHolders, officesIn } from './officeHolders.ts'
import { type Attestation, type Gap, type Holder, officeSpans } from './officeSpans.ts'
import { partiesOf } from './parties.ts'
import { reportsOf } from './reports.ts'
import type { ActorRef } from './rows.ts'

/** An office with those who held it, or with the one asked about alone. */
export type Tenure = {
  readonly title: string
  readonly of: ActorRef | null
  readonly holders: readonly Holder[]
  /** Between the holders, days for which no report shows anybody. */
  readonly gaps: readonly Gap[]
}

/** So many offices are shown, those that most reports name. */
const MOST_OFFICES = 12
/** So many findings of an office are looked at. */
const MOST_ROLES = 400

/** The offices of a person, or those that are held in a state or body, as far as reports tell: the most reported first. */
export const tenures = (ledger: ReadLedger, named: Named): Promise<readonly Tenure[]> =>
  named.ref.kind === 'person' ? officesHeld(ledger, named) : officesOfBody(ledger, named)

async function officesOfBody(ledger: ReadLedger, named: Named): Promise<readonly Tenure[]> {
  const titles = (await officesIn(ledger, named)).slice(0, MOST_OFFICES)
  const asked: AskedOffice[] = titles.map((title) => ({ title, of: named }))
  const found = await Promise.all(asked.map((office) => officeHolders(ledger, office)))
  return found.flatMap((history) => history ?? [])
}

/** Only what reports tell of this person: another in the same office does not end a stretch here. */
async function officesHeld(ledger: ReadLedger, { actor }: Named): Promise<readonly Tenure[]> {
  const roles = await ledger.query
    .selectFrom('roles')
    .innerJoin('findings', 'findings.id', 'roles.finding_id')
    .select(['roles.finding_id', 'roles.title', 'roles.of_id'])
    .where('roles.person_id', '=', actor)
    .orderBy('findings.reports', 'desc')
    .orderBy('findings.key')
    .limit(MOST_ROLES)
    .execute()
  const numbers = roles.map(({ finding_id }) => finding_id)
  if (numbers.length === 0) return []
  const [reports, parties] = [await reportsOf(ledger, numbers), await partiesOf(ledger, numbers)]
  const offices = new Map<string, { title: string; of: ActorRef | null; attested: Attestation[] }>()
  for (const { finding_id, title, of_id } of roles) {
    const place = `${titleClass(title)} ${of_id}`
    const office = offices.get(place) ?? { title, of: parties(finding_id, 'of')[0] ?? null, attested: [] }
    offices.set(place, office)
    const [person] = parties(finding_id, 'person')
    for (const { finding: role, day, evidence } of reports.get(finding_id) ?? []) {
      if (person === undefined || role.kind !== 'role') continue
      const { tenure, from, to } = role
      office.attested.push({ person, day, tenure, from: from?.iso ?? null, to: to?.iso ?? null, evidence })
    }
  }
  return [...offices.values()]
    .slice(0, MOST_OFFICES)
    .map(({ title, of, attested }) => ({ title, of, ...officeSpans(attested) }))
}
