import type { ReadLedger } from '../ledger/index.ts'

/** The names of outlets, those with the most reports first: at most `most`, and how many there are. */
export async function outletsNamed(
  ledger: ReadLedger,
  most: number,
): Promise<{ readonly names: readonly string[]; readonly total: number }> {
  const named = ledger.query.selectFrom('outlets').where('outlet', '!=', '')
  const rows = await named.select('outlet').orderBy('articles', 'desc').orderBy('outlet').limit(most).execute()
  const counted = await named.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirst()
  return { names: rows.map(({ outlet }) => outlet), total: counted?.total ?? 0 }
}
