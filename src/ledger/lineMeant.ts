import type { FindingKind } from '../terms/index.ts'

/** A line as a decision means it, in whatever ledger: the line that tells what this article says here. */
export type LineMeant = {
  readonly kind: FindingKind
  /** The article's id. */
  readonly article: string
  /** The words the finding is made of, half-open in UTF-16 code units of the article's text. */
  readonly start: number
  readonly end: number
  /** Of several findings of this kind made of the same words, which; from 0. */
  readonly nth: number
}

/** A report of the article, as a reading has it now; those of one place in the order of their findings. */
type At = { readonly start: number; readonly end: number }

/** Which of an article's reports of that kind a decision means, however a better reader cuts the words: the one of the same place, else the one
 * that shares most with it, where that is at least half of the shorter; undefined where there is none.
 * @example reportMeant({ start: 10, end: 13, nth: 0 }, [{ start: 2, end: 5 }, { start: 10, end: 18 }]) //=> { start: 10, end: 18 } */
export function reportMeant<Report extends At>(
  { start, end, nth }: Pick<LineMeant, 'start' | 'end' | 'nth'>,
  reports: readonly Report[],
): Report | undefined {
  const same = reports.filter((it) => it.start === start && it.end === end)
  if (same.length > 0) return same[Math.min(nth, same.length - 1)]
  const shared = (it: At): number => Math.min(it.end, end) - Math.max(it.start, start)
  const near = reports.filter((it) => shared(it) * 2 >= Math.min(it.end - it.start, end - start))
  const union = (it: At): number => Math.max(it.end, end) - Math.min(it.start, start)
  const share = (it: At): number => shared(it) / union(it)
  return near.reduce<Report | undefined>(
    (best, it) => (best === undefined || share(it) > share(best) ? it : best),
    undefined,
  )
}
