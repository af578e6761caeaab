import type { ReadLedger } from '../ledger/index.ts'

/** The text of an article as it stands in its file, in which every offset of evidence counts; null where none has the key. */
export async function articleText(ledger: ReadLedger, key: string): Promise<string | null> {
  const row = await ledger.query.selectFrom('articles').select('text').where('key', '=', key).executeTakeFirst()
  return row?.text ?? null
}
