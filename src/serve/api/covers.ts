import { changeCount, covered, outletsNamed } from '../../views/index.ts'
import type { Desk } from '../desk.ts'
import { cut } from '../feeds/plainText.ts'
import type { Covers } from './answer.ts'

const MOST_NAMED = 50
/** UTF-16 code units. Every answer carries these names, and an outlet may call itself what it likes. */
const LONGEST_NAME = 200
/** Milliseconds for which an answer is kept while reports are being added: counting a great ledger takes its time. */
const KEPT = 5_000

/** What a ledger covers, counted anew only after it has changed. */
export type Coverage = { readonly covers: () => Promise<Covers> }

/** Coverage of a desk's ledger; at most five seconds old. */
export function coverageOf(desk: Desk): Coverage {
  const kept: { change?: number; at?: number; counted?: Promise<Covers> } = {}
  const counted = async (): Promise<Covers> => {
    const change = await changeCount(desk.ledger)
    const now = desk.now().getTime()
    if (kept.counted !== undefined && (kept.change === change || now - (kept.at ?? 0) < KEPT)) return kept.counted
    const counting = count(desk)
    Object.assign(kept, { change, at: now, counted: counting })
    return counting
  }
  return { covers: counted }
}

async function count({ ledger }: Desk): Promise<Covers> {
  const [days, { names, total }] = [await covered(ledger), await outletsNamed(ledger, MOST_NAMED)]
  const { first, last, articles, undated } = days
  return {
    ...{ first, last, articles, undated },
    outlets: names.map((name) => cut(name, LONGEST_NAME)),
    moreOutlets: total - names.length,
  }
}
