import type { ActorId } from '../../../terms/index.ts'
import type { Layout } from '../layout.ts'

const COURT = /\b(courts?|tribunals?|judges?|magistrates?|jury|justices?)\b/i

/** Whether an actor is a court or a judge, by its name. */
export const isCourt = ({ reading: { actors } }: Layout, actor: ActorId): boolean =>
  COURT.test(actors.find(({ id }) => id === actor)?.name ?? '')
