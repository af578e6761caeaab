import { assertNever, daysBetween } from '../../terms/index.ts'
import { sameEvent } from './sameEvent.ts'
import type { CommitmentTelling, PartyMark, StatementTelling, Telling } from './telling.ts'
import { ONE_UTTERANCE_DAYS } from './tellingKeys.ts'
import { contradicts, likeness, likenessAtMost, SAME_WORDING } from './wording/index.ts'

/** How surely two tellings are one line, the more the surer; below 0 only where nothing else is like it; undefined where they are two. Symmetric. */
export function sameLine(a: Telling, b: Telling): number | undefined {
  switch (a.kind) {
    case 'event':
      return b.kind === 'event' ? sameEvent(a, b) : undefined
    case 'statement':
      return b.kind === 'statement' ? sameStatement(a, b) : undefined
    case 'commitment':
      return b.kind === 'commitment' ? sameCommitment(a, b) : undefined
    case 'role':
      return b.kind === 'role' && (a.of === b.of || a.of === null || b.of === null) ? 1 : undefined
    case 'membership':
      return b.kind === 'membership' ? 1 : undefined
    case 'agenda': {
      if (b.kind !== 'agenda' || a.sort !== b.sort || a.from !== b.from || a.to !== b.to) return undefined
      if (a.who.length === 0 || b.who.length === 0)
        return a.who.length === b.who.length && a.what === b.what ? 1 : undefined
      return meet(a.who, b.who) ? 1 : undefined
    }
    default:
      return assertNever(a)
  }
}

/** One speaker, one wording, one day, as far as the day is told. */
function sameStatement(a: StatementTelling, b: StatementTelling): number | undefined {
  const [one, other] = [a.when.from ?? a.when.told, b.when.from ?? b.when.told]
  const gap = one === null || other === null ? 0 : Math.abs(daysBetween(one, other))
  if (gap > ONE_UTTERANCE_DAYS || (a.when.sure && b.when.sure && gap > 0)) return undefined
  let least = SAME_WORDING
  if (a.speaker === null || b.speaker === null) {
    if (a.speaker !== b.speaker || a.scope !== b.scope) return undefined
  } else if (a.speaker.key !== b.speaker.key) {
    /** An organ speaks for its state and a spokesman for his minister: then the words themselves must be the same. */
    if (a.speaker.described || b.speaker.described) return undefined
    if (a.speaker.land !== b.speaker.land) return undefined
    least = ALMOST
  }
  if (likenessAtMost(a.print, b.print) < least) return undefined
  const alike = likeness(a.print, b.print)
  if (alike < least) return undefined
  return alike >= SAME_WORDING && !contradicts(a.print, b.print) ? alike - gap / 100 : undefined
}

const ALMOST = 0.9

/** The same promise: by one party, in like words or of the same sum to the same party. */
function sameCommitment(a: CommitmentTelling, b: CommitmentTelling): number | undefined {
  if (a.by.length === 0 || b.by.length === 0) {
    if (a.by.length !== b.by.length || a.scope !== b.scope) return undefined
  } else if (!meet(a.by, b.by)) return undefined
  const [one, other] = [a.amount, b.amount]
  if (one && other && one.unit === other.unit && one.value !== other.value) return undefined
  if (a.to.length > 0 && b.to.length > 0 && !meet(a.to, b.to)) return undefined
  if (likenessAtMost(a.print, b.print) < SAME_WORDING / 2) return undefined
  const alike = likeness(a.print, b.print)
  const amount = one !== null && other !== null && one.unit === other.unit && one.value === other.value
  return alike >= SAME_WORDING || (amount && alike >= SAME_WORDING / 2) ? alike + (amount ? 0.5 : 0) : undefined
}

const meet = (a: readonly PartyMark[], b: readonly PartyMark[]): boolean =>
  a.some(({ land }) => b.some((other) => other.land === land))
