import type { CommitmentStatus, MadeDecision, Meant, ReadLedger } from '../ledger/index.ts'

/** A decision with the names that reports use. */
export type DecisionRow = {
  readonly number: number
  /** ISO 8601 instant. */
  readonly madeAt: string
} & (
  | { readonly verb: 'same' | 'apart'; readonly a: MeantRow; readonly b: MeantRow }
  | { readonly verb: 'rename'; readonly a: MeantRow; readonly name: string }
  | {
      readonly verb: 'commitment'
      /** The report's words; null where that report is not in the ledger. */
      readonly words: string | null
      readonly status: CommitmentStatus
      readonly by: string | null
    }
)

/** `name` as reports write it, where any does. */
export type MeantRow = Meant

/** What people decided, in the words of the ledger. */
export async function decisionRows(ledger: ReadLedger, made: readonly MadeDecision[]): Promise<DecisionRow[]> {
  const rows: DecisionRow[] = []
  for (const { number, madeAt, decision } of made) {
    const when = { number, madeAt }
    if (decision.verb === 'commitment') {
      const { verb, status, by } = decision
      rows.push({ ...when, verb, words: await wordsAt(ledger, decision), status, by })
    } else if (decision.verb === 'rename') {
      rows.push({ ...when, verb: 'rename', a: await written(ledger, decision.a), name: decision.name })
    } else {
      const [a, b] = [await written(ledger, decision.a), await written(ledger, decision.b)]
      rows.push({ ...when, verb: decision.verb, a, b })
    }
  }
  return rows
}

/** A name as most reports write it. */
async function written(ledger: ReadLedger, it: Meant): Promise<MeantRow> {
  const isState = it.kind === 'state' && it.country !== null
  const row = await ledger.query
    .selectFrom('aliases')
    .innerJoin('actors', 'actors.id', 'aliases.actor_id')
    .select('aliases.alias')
    .where((eb) =>
      isState
        ? eb.and([eb('actors.kind', '=', 'state'), eb('actors.country', '=', it.country)])
        : eb('aliases.folded', '=', it.name),
    )
    .orderBy((eb) => eb.case().when('actors.country', '=', it.country).then(0).else(1).end())
    .orderBy('aliases.uses', 'desc')
    .orderBy('aliases.alias')
    .limit(1)
    .executeTakeFirst()
  return { ...it, name: row?.alias ?? it.name }
}

async function wordsAt(
  ledger: ReadLedger,
  { article, start, end }: { readonly article: string; readonly start: number; readonly end: number },
): Promise<string | null> {
  const row = await ledger.query.selectFrom('articles').select('text').where('key', '=', article).executeTakeFirst()
  return row === undefined ? null : row.text.slice(start, end)
}
