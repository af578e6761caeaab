import { MENDABLE, type Meant, type Mend, type MendField, type ReadLedger, STATUSES } from '../ledger/index.ts'
import { EVENT_TYPES, Failure, type FindingKind, foldName } from '../terms/index.ts'
import { type Decidable, meantWhole } from './deciding.ts'
import type { ActorRef, Row } from './rows.ts'
import { dayAsked } from './words/dayAsked.ts'
import { namesOf } from './words/lines.ts'

/** A mend as it is decided, and as it is told, with the names that reports write. */
export type AskedMend = { readonly mend: Mend; readonly shown: Mend }

/** What of a line of some kind may be mended. @example mendable('commitment') //=> ['due'] */
export const mendable = (kind: FindingKind): readonly MendField[] => MENDABLE[kind]

/** What of a line a word means that may be mended; undefined where it has no such thing. */
export function mendFieldOf({ kind }: Row, field: string): MendField | undefined {
  const word = field.toLowerCase() === 'day' ? 'days' : field.toLowerCase()
  return MENDABLE[kind].find((it) => it === word)
}

export type MendQuestion = {
  readonly line: Row
  readonly field: string
  readonly values: readonly string[]
  readonly now: Date
  /** Whom a name means. */
  readonly who: Who
}

/** Whom a name means that somebody decides about; throws NO_ACTOR and AMBIGUOUS_ACTOR. */
type Who = (name: string) => Promise<Decidable>

type Naming = { readonly ledger: ReadLedger; readonly who: Who }

/** What is to be mended of a line. Throws BAD_MEND, BAD_DATE, NO_ACTOR and what else may be wrong with a name. */
export async function mendAsked(
  ledger: ReadLedger,
  { line, field, values, now, who }: MendQuestion,
): Promise<AskedMend> {
  const naming = { ledger, who }
  const known = mendFieldOf(line, field)
  if (known === undefined)
    throw wrong(
      `nothing is called "${field}" in a line of kind ${line.kind}`,
      `Of it may be mended: ${MENDABLE[line.kind].join(', ') || 'nothing; strike it if it is wrong'}`,
    )
  const [first, second] = values
  const most = MOST_VALUES[known]
  if (values.length > most || (most > 0 && first === undefined))
    throw wrong(`${field} takes ${USAGE[known]}`, `attache mend ${line.id.slice(0, 8)} ${known} ${USAGE[known]}`)
  switch (known) {
    case 'type': {
      const type = EVENT_TYPES.find((it) => it === first?.toUpperCase())
      if (type === undefined) throw wrong(`"${first}" is no type of PLOVER`, `One of: ${EVENT_TYPES.join(', ')}`)
      return plain({ field: known, type, mode: second?.toLowerCase() ?? null })
    }
    case 'status': {
      const status = STATUSES.find((it) => it === first?.toLowerCase())
      if (status === undefined) throw wrong(`"${first}" is no status`, `One of: ${STATUSES.join(', ')}`)
      return plain({ field: known, status })
    }
    case 'days': {
      const from = dayAsked('day', first ?? '', now)
      const to = second === undefined ? from : dayAsked('day', second, now)
      return plain({ field: known, from: from.from, to: to.to })
    }
    case 'due':
      return plain({ field: known, due: first?.toLowerCase() === 'none' ? null : dayAsked('due', first ?? '', now).to })
    case 'sides':
      return plain({ field: known })
    case 'speaker': {
      const now = await named(naming, first ?? '')
      return { mend: { field: known, now: now.meant }, shown: { field: known, now: now.shown } }
    }
    case 'source':
    case 'target': {
      const parties = line.kind === 'event' ? line[known === 'source' ? 'sources' : 'targets'] : []
      const was = await partyNamed(naming, parties, known, second === undefined ? undefined : first)
      const now = await named(naming, second ?? first ?? '')
      return {
        mend: { field: known, was: was.meant, now: now.meant },
        shown: { field: known, was: was.shown, now: now.shown },
      }
    }
  }
}

const MOST_VALUES: Readonly<Record<Mend['field'], number>> = {
  type: 2,
  status: 1,
  days: 2,
  sides: 0,
  source: 2,
  target: 2,
  speaker: 1,
  due: 1,
}

const USAGE: Readonly<Record<Mend['field'], string>> = {
  type: 'TYPE, or TYPE MODE',
  status: 'STATUS',
  days: 'FROM [TO]',
  sides: 'nothing more',
  source: '[OLD] NEW',
  target: '[OLD] NEW',
  speaker: 'NAME',
  due: 'DAY, or none',
}

const plain = (mend: Mend): AskedMend => ({ mend, shown: mend })

const wrong = (what: string, next: string): Failure => new Failure('BAD_MEND', what, next)

type NamedActor = { readonly meant: Meant; readonly shown: Meant }

async function named({ ledger, who }: Naming, name: string): Promise<NamedActor> {
  const it = await who(name)
  const meant = await meantWhole(ledger, it)
  return { meant, shown: { ...meant, name: it.ref.name } }
}

/** The party of a line that is another: the one of that name, or the only one. */
async function partyNamed(
  naming: Naming,
  parties: readonly ActorRef[],
  part: string,
  name: string | undefined,
): Promise<NamedActor> {
  const [only] = parties
  if (name === undefined && only !== undefined && parties.length === 1) return named(naming, only.id)
  const asked = name === undefined ? undefined : parties.find((it) => foldName(it.name) === foldName(name))
  const it = asked ?? (name === undefined ? undefined : parties.find(({ id }) => id === name))
  if (it !== undefined) return named(naming, it.id)
  const found = name === undefined ? undefined : (await naming.who(name)).ref
  if (found !== undefined && parties.some(({ id }) => id === found.id)) return named(naming, found.id)
  throw wrong(
    name === undefined
      ? `the line has ${parties.length === 0 ? 'no' : 'more than one'} ${part}`
      : `${name} is no ${part} of the line`,
    parties.length === 0 ? 'See attache mend --help' : `Its ${part} is ${namesOf(parties)}: name the one and the other`,
  )
}
