import type { CommitmentStatus } from '../../ledger/index.ts'
import { Failure } from '../../terms/index.ts'
import { STANDINGS, type Standing } from '../../views/index.ts'
import { listed } from '../../views/words/index.ts'

/** How commitments are to stand, of `--status open,overdue`; null where it was not given. Throws BAD_STATUS.
 * @example standingsAsked('open, overdue') //=> ['open', 'overdue'] */
export function standingsAsked(asked: string | undefined): readonly Standing[] | null {
  if (asked === undefined) return null
  return asked.split(',').map((word) => {
    const known = STANDINGS.find((standing) => standing === word.trim().toLowerCase())
    if (known) return known
    throw new Failure(
      'BAD_STATUS',
      `--status ${word.trim() || `"${asked}"`} is none`,
      `Give one or more of: ${STANDINGS.join(',')}`,
    )
  })
}

const CONFIRMED = ['done', 'slipped', 'withdrawn', 'open'] as const satisfies readonly CommitmentStatus[]

/** What a person confirms of a commitment. Throws BAD_STATUS. @example statusConfirmed(['done']) //=> 'done' */
export function statusConfirmed(words: readonly string[]): CommitmentStatus {
  const known = CONFIRMED.find((status) => words.length === 1 && status === words[0]?.toLowerCase())
  if (known) return known
  throw new Failure(
    'BAD_STATUS',
    words.length === 0 ? '--confirm ID needs to be told how it stands' : `"${words.join(' ')}" is nothing to confirm`,
    `Say one of ${listed(CONFIRMED, 'or')}: attache promised --confirm ID done`,
  )
}
