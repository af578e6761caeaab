import type { ReadLedger } from '../ledger/index.ts'
import type { RoleRow } from './rows.ts'

/** The office a person is best known by: what most reports call it. */
export type Office = Pick<RoleRow, 'title' | 'of' | 'tenure'>

/** The offices of persons by the person's id; a former one only where reports know no other. */
export async function officesOf(ledger: ReadLedger, persons: readonly string[]): Promise<Map<string, Office>> {
  if (persons.length === 0) return new Map()
  const rows = await ledger.query
    .selectFrom('roles')
    .innerJoin('findings', 'findings.id', 'roles.finding_id')
    .innerJoin('actors as person', 'person.id', 'roles.person_id')
    .leftJoin('actors as body', 'body.id', 'roles.of_id')
    .select(['person.key as person', 'roles.title', 'roles.tenure', 'findings.reports', 'roles.from_date'])
    .select(['body.key as bodyKey', 'body.name as bodyName', 'body.kind as bodyKind', 'body.country as bodyCountry'])
    .where('person.key', 'in', persons)
    .where('findings.reports', '>', 0)
    .orderBy((eb) => eb.case().when('roles.tenure', '=', 'former').then(1).else(0).end())
    .orderBy('findings.reports', 'desc')
    .orderBy('findings.key')
    .execute()
  const offices = new Map<string, Office>()
  for (const { person, title, tenure, bodyKey, bodyName, bodyKind, bodyCountry } of rows) {
    if (offices.has(person)) continue
    const of =
      bodyKey === null || bodyName === null || bodyKind === null
        ? null
        : { id: bodyKey, name: bodyName, kind: bodyKind, country: bodyCountry }
    offices.set(person, { title, of, tenure })
  }
  return offices
}
