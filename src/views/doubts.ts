import type { Doubter, ReadLedger } from '../ledger/index.ts'
import type { ActorRef, EvidenceRow } from './rows.ts'
import type { Some } from './select.ts'

/** One of two actors that may be one, and where a report speaks of it so. */
export type DoubtSide = {
  readonly actor: ActorRef
  /** `foreign minister of GEO`; `?` where no report says of which state. */
  readonly offices: readonly string[]
  /** Null where only a list of known actors has it. */
  readonly evidence: EvidenceRow | null
}

/** A pair of actors that may be one. */
export type Doubt = {
  readonly a: DoubtSide
  readonly b: DoubtSide
  /** From 0 to 1. */
  readonly confidence: number
  readonly why: string
}

/** The pairs of actors that may be one, the likeliest first; at most `limit`, null for all. */
export async function doubts(ledger: ReadLedger, limit: number | null): Promise<Some<Doubt>> {
  const { pairs, total } = await ledger.doubts(limit)
  const lines: Doubt[] = []
  for (const { a, b, confidence, why } of pairs)
    lines.push({ a: await sideOf(ledger, a), b: await sideOf(ledger, b), confidence, why })
  return { lines, total }
}

async function sideOf(ledger: ReadLedger, side: Doubter): Promise<DoubtSide> {
  const { key: id, name, kind, country, offices } = side
  const evidence = (await spokenOf(ledger, side, true)) ?? (await spokenOf(ledger, side, false))
  return { actor: { id, name, kind, country }, offices, evidence }
}

/** The first report that names it, by the guise in doubt or by any. */
async function spokenOf(
  ledger: ReadLedger,
  { actor, guise }: Doubter,
  asDoubted: boolean,
): Promise<EvidenceRow | null> {
  if (actor === null) return null
  const row = await ledger.query
    .selectFrom('mentions')
    .innerJoin('appearances', 'appearances.id', 'mentions.appearance_id')
    .innerJoin('articles', 'articles.id', 'appearances.article_id')
    .innerJoin('sentences', (join) =>
      join
        .onRef('sentences.article_id', '=', 'articles.id')
        .onRef('sentences.start', '<=', 'mentions.start')
        .onRef('sentences.end', '>=', 'mentions.end'),
    )
    .select(['articles.key', 'articles.source', 'articles.outlet', 'articles.published', 'articles.dateline_place'])
    .select(['articles.text', 'mentions.start', 'mentions.end'])
    .select((eb) =>
      eb
        .selectFrom('articles as original')
        .select('original.key')
        .whereRef('original.id', '=', 'articles.copy_of')
        .as('copy_of'),
    )
    .select(['sentences.start as sentenceStart', 'sentences.end as sentenceEnd'])
    .where((eb) => (asDoubted ? eb('appearances.guise_id', '=', guise) : eb('appearances.actor_id', '=', actor)))
    .orderBy((eb) => eb.case().when('mentions.form', '=', 'name').then(0).else(1).end())
    .orderBy((eb) => eb.fn.coalesce('articles.published_at', eb.val(9e15)))
    .orderBy('articles.key')
    .orderBy('mentions.start')
    .limit(1)
    .executeTakeFirst()
  if (row === undefined) return null
  const { key: article, source, outlet, published, dateline_place: place, start, end, sentenceStart } = row
  const sentence = row.text.slice(sentenceStart, row.sentenceEnd)
  return { article, source, outlet, published, place, copyOf: row.copy_of, start, end, sentenceStart, sentence }
}
