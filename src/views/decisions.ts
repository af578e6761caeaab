import type { CommitmentStatus, LineMeant, MadeDecision, Meant, Mend, ReadLedger } from '../ledger/index.ts'
import { assertNever } from '../terms/index.ts'

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
  | {
      readonly verb: 'strike'
      readonly line: LineMeant
      /** The report's words; null where that report is not in the ledger. */
      readonly words: string | null
    }
  | {
      readonly verb: 'mend'
      readonly line: LineMeant
      readonly words: string | null
      /** Actors by the names that reports write. */
      readonly mend: Mend
    }
)

/** `name` as reports write it, where any does. */
export type MeantRow = Meant

/** What people decided, in the words of the ledger. */
export async function decisionRows(ledger: ReadLedger, made: readonly MadeDecision[]): Promise<DecisionRow[]> {
  const rows: DecisionRow[] = []
  for (const { number, madeAt, decision } of made) {
    const when = { number, madeAt }
    rows.push({ ...when, ...(await told(ledger, decision)) })
  }
  return rows
}

async function told(ledger: ReadLedger, decision: MadeDecision['decision']): Promise<Unmade> {
  switch (decision.verb) {
    case 'commitment': {
      const { verb, status, by } = decision
      return { verb, words: await wordsAt(ledger, decision), status, by }
    }
    case 'rename':
      return { verb: 'rename', a: await written(ledger, decision.a), name: decision.name }
    case 'same':
    case 'apart': {
      const [a, b] = [await written(ledger, decision.a), await written(ledger, decision.b)]
      return { verb: decision.verb, a, b }
    }
    case 'strike':
      return { ...decision, words: await wordsAt(ledger, decision.line) }
    case 'mend': {
      const { mend } = decision
      const words = await wordsAt(ledger, decision.line)
      const was = 'was' in mend ? { was: await written(ledger, mend.was) } : {}
      const now = 'now' in mend ? { now: await written(ledger, mend.now) } : {}
      return { ...decision, words, mend: { ...mend, ...was, ...now } }
    }
    default:
      return assertNever(decision)
  }
}

type Without<Row> = Row extends unknown ? Omit<Row, 'number' | 'madeAt'> : never
type Unmade = Without<DecisionRow>

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
