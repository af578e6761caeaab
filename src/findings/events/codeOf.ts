import type { EventType, Status } from '../../terms/index.ts'
import { QUAD } from '../../terms/index.ts'
import type { Act, Effect } from './lexicon.ts'

/** What a text makes of an act: its verbs round it, from the inmost outwards, and how the whole is told. */
export type Telling = {
  readonly effects: readonly Effect[]
  readonly negated: boolean
  readonly future: boolean
  /** Hangs on a condition: `would`, `could`, `if`. */
  readonly conditional: boolean
  readonly ongoing: boolean
}

export type Code = Act & { readonly status: Status }

/** The PLOVER type, mode and status of an act as it is told; null where it is no event at all.
 * @example codeOf({ type: 'CONSULT', mode: 'visit' }, { effects: ['refuse'], negated: false, future: false, conditional: false, ongoing: false }) //=> { type: 'REJECT', mode: 'meet', status: 'occurred' } */
export function codeOf(act: Act, telling: Telling): Code | null {
  let code: Code = { ...act, status: telling.ongoing ? 'ongoing' : 'occurred' }
  for (const effect of telling.effects) {
    const next = under(effect, code)
    if (!next) return null
    code = next
  }
  if (telling.future) {
    if (telling.negated) return rejected(code)
    code = planned(code)
    return telling.conditional && code.status === 'planned' ? { ...code, status: 'conditional' } : code
  }
  if (telling.negated) return isDeniable(code.type) && !telling.conditional ? { ...code, status: 'denied' } : null
  if (!telling.conditional || (telling.effects.length > 0 && UTTERED.has(code.type))) return code
  return { ...(isGiving(code.type) ? planned(code) : code), status: 'conditional' }
}

/** Once said these have happened, whatever they hang on. */
const UTTERED: ReadonlySet<EventType> = new Set(['THREATEN', 'REQUEST', 'REJECT'])

function under(effect: Effect, code: Code): Code | null {
  switch (effect) {
    case 'manage':
      return code
    case 'begin':
      return code
    case 'promise':
      return promised(code)
    case 'decide':
      return isGiving(code.type) ? promised(code) : code
    case 'plan':
      return planned(code)
    case 'threat':
      return threatened(code)
    case 'refuse':
      return rejected(code)
    case 'request':
      return { type: 'REQUEST', mode: wanted(code), status: 'occurred' }
    case 'allow':
      return { type: 'CONCEDE', mode: null, status: 'occurred' }
    case 'fail':
      if (code.type === 'AGREE' || code.type === 'SUPPORT') return { type: 'REJECT', mode: null, status: 'occurred' }
      return QUAD[code.type] < 3 ? { ...code, status: 'denied' } : null
    case 'try':
      return code.type === 'COOPERATE' || code.type === 'SUPPORT'
        ? { type: 'AGREE', mode: null, status: 'occurred' }
        : null
    case 'force':
    case 'accuse':
    case 'stop':
      return null
  }
}

/** A deed can be said not to have been done; that nobody agreed, praised or blamed is no news. */
const isDeniable = (type: EventType): boolean => QUAD[type] % 2 === 0 || type === 'CONSULT'

const isGiving = (type: EventType): boolean => QUAD[type] <= 2

/** An undertaking: AGREE, or CONCEDE where what is promised gives way, or THREATEN where it is harm. */
function promised(code: Code): Code | null {
  if (code.type === 'CONCEDE' || code.type === 'RETREAT') return { type: 'CONCEDE', mode: null, status: 'occurred' }
  if (isGiving(code.type) || code.type === 'MOBILIZE') return { type: 'AGREE', mode: null, status: 'occurred' }
  return QUAD[code.type] === 4 ? threatened(code) : { ...code, status: 'planned' }
}

function planned(code: Code): Code {
  if (code.status === 'denied') return code
  if (code.type === 'CONCEDE' || code.type === 'RETREAT') return { type: 'CONCEDE', mode: null, status: 'planned' }
  if (isGiving(code.type)) return { type: 'AGREE', mode: null, status: 'planned' }
  return { ...code, status: 'planned' }
}

function threatened(code: Code): Code | null {
  const mode = THREAT[`${code.type} ${code.mode ?? ''}`] ?? THREAT[code.type]
  if (mode === undefined) return code.type === 'MOBILIZE' ? { ...code, status: 'planned' } : null
  return { type: 'THREATEN', mode, status: 'occurred' }
}

const THREAT: Readonly<Record<string, string>> = {
  ASSAULT: 'violence',
  MOBILIZE: 'violence',
  COERCE: 'restrict',
  'COERCE arrest': 'arrest',
  'COERCE deport': 'expel',
  'SANCTION expel': 'expel',
  'SANCTION withdraw': 'relations',
  'SANCTION discontinue': 'restrict',
  PROTEST: 'restrict',
  REJECT: 'restrict',
  ACCUSE: 'restrict',
}

/** Unwilling: REJECT of the act; refusing to do harm is none. */
function rejected(code: Code): Code | null {
  if (QUAD[code.type] === 4 || QUAD[code.type] === 3) return null
  return { type: 'REJECT', mode: wanted(code), status: 'occurred' }
}

/** The mode of REQUEST and REJECT: what kind of act is asked for or refused. */
function wanted({ type, mode }: Act): string | null {
  switch (type) {
    case 'AID':
    case 'COOPERATE':
    case 'AGREE':
    case 'MOBILIZE':
      return 'assist'
    case 'CONSULT':
      return 'meet'
    case 'CONCEDE':
    case 'RETREAT':
      return mode === 'resign' ? 'change' : 'yield'
    default:
      return 'change'
  }
}
