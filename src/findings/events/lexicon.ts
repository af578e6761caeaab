import { type LexiconFiles, parseTable } from '../../english/index.ts'
import { CONTEXTS, type Context, EVENT_TYPES, type EventType, MODES } from '../../terms/index.ts'
import { type Frame, frameOf } from './frame.ts'
import { type Thing, thingOf } from './things.ts'
import { entryWords, wordsOf } from './words.ts'

/** What an act is in PLOVER. */
export type Act = { readonly type: EventType; readonly mode: string | null }

/** A verb that makes an event. `act` is null where the words look like an act and are none: "struck a balance". */
export type VerbEntry = {
  readonly words: readonly string[]
  /** What it is done to; empty where the verb alone says it. */
  readonly objects: readonly Thing[]
  /** No bare object may follow: "the crowd demonstrated", not "demonstrated the need". */
  readonly bare: boolean
  readonly act: Act | null
  readonly frame: Frame
  readonly lasting: boolean
  /** The words themselves tell of what is to come: "is due in". */
  readonly planned: boolean
}

/** A noun that names an event: `visit`, `sanction`; `after` are words that must follow it: `ban on`. */
export type NounEntry = {
  readonly thing: Thing
  readonly act: Act
  readonly frame: Frame
  readonly lasting: boolean
}

export const EFFECTS = [
  'promise',
  'plan',
  'decide',
  'threat',
  'refuse',
  'fail',
  'begin',
  'manage',
  'try',
  'request',
  'allow',
  'force',
  'accuse',
  'stop',
] as const
/** What a verb does to the act that is its object. */
export type Effect = (typeof EFFECTS)[number]

/** `refuse to`, `urge X to`: a verb or noun that takes another act as its object. */
export type Operator = {
  readonly words: readonly string[]
  /** Who does what follows: the subject, the object, whoever the clause names, or the owner of the noun. */
  readonly doer: 'S' | 'O' | 'T' | 'N'
  readonly effect: Effect
}

/** What a verb comes to that is no event of its own, where it is promised, asked, refused or threatened. */
export type Undertaking = {
  readonly words: readonly string[]
  /** Null where nothing comes of it. */
  readonly type: EventType | null
  /** The mode of THREATEN; null where it is no threat. */
  readonly threat: string | null
}

export type EventLexicon = {
  /** By the first word, longest first. */
  readonly undertakings: ReadonlyMap<string, readonly Undertaking[]>
  /** By the first word. */
  readonly verbs: ReadonlyMap<string, readonly VerbEntry[]>
  /** By the head noun. */
  readonly nouns: ReadonlyMap<string, readonly NounEntry[]>
  /** By the first word, longest first. */
  readonly operators: ReadonlyMap<string, readonly Operator[]>
  readonly things: ReadonlyMap<string, readonly Thing[]>
  /** Head nouns that act for whoever they belong to: `warplane`, `government`. */
  readonly agents: ReadonlySet<string>
  /** Words of games, by the first word. */
  readonly sport: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly sure: boolean }[]>
  readonly cues: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly context: Context }[]>
}

/** Builds the knowledge of events. Throws a RangeError naming the entry where a type, mode, frame or class is unknown. */
export function eventLexicon(files: LexiconFiles): EventLexicon {
  const things = new Map<string, Thing[]>()
  for (const { class: name = '', thing = '' } of parseTable(files('events-things'))) push(things, name, thingOf(thing))
  const verbs = new Map<string, VerbEntry[]>()
  for (const row of parseTable(files('events'))) addVerb(verbs, row, actOf(row), things)
  for (const row of parseTable(files('events-negatives'))) addVerb(verbs, row, null, things)
  const nouns = new Map<string, NounEntry[]>()
  for (const row of parseTable(files('event-nouns'))) {
    const thing = thingOf(row.noun ?? '')
    push(nouns, thing.head, {
      thing,
      act: actOf(row),
      frame: frameOf(row.frame ?? ''),
      lasting: row.status === 'ongoing',
    })
  }
  const operators = new Map<string, Operator[]>()
  for (const { verb = '', doer = '', effect = '' } of parseTable(files('events-operators'))) {
    const words = entryWords(verb)
    const kind = EFFECTS.find((known) => known === effect)
    if (!kind || !/^[SOTN]$/.test(doer)) throw new RangeError(`events-operators: ${verb}\t${doer}\t${effect}`)
    push(operators, words[0] ?? '', { words, doer: doer as Operator['doer'], effect: kind })
  }
  for (const list of operators.values()) list.sort((a, b) => b.words.length - a.words.length)
  const cues = new Map<string, { words: readonly string[]; context: Context }[]>()
  for (const { context = '', cue = '' } of parseTable(files('contexts'))) {
    const known = CONTEXTS.find((name) => name === context)
    if (!known) throw new RangeError(`contexts: no context ${context}`)
    const words = wordsOf(cue)
    push(cues, words[0] ?? '', { words, context: known })
  }
  const sport = new Map<string, { words: readonly string[]; sure: boolean }[]>()
  for (const { cue = '', sure } of parseTable(files('events-sport'))) {
    const words = wordsOf(cue)
    push(sport, words[0] ?? '', { words, sure: sure === 'yes' })
  }
  const agents = new Set(AGENTS.flatMap((name) => (things.get(name) ?? []).map(({ head }) => head)))
  return { undertakings: undertakingsOf(files), verbs, nouns, operators, things, agents, sport, cues }
}

function undertakingsOf(files: LexiconFiles): Map<string, Undertaking[]> {
  const found = new Map<string, Undertaking[]>()
  for (const { verb = '', type = '', threat = '' } of parseTable(files('events-undertakings'))) {
    const words = entryWords(verb)
    const known = EVENT_TYPES.find((name) => name === type) ?? null
    if ((known === null && type !== '-') || (threat !== '' && !MODES.THREATEN?.includes(threat)))
      throw new RangeError(`events-undertakings: ${verb}\t${type}\t${threat}`)
    push(found, words[0] ?? '', { words, type: known, threat: threat === '' ? null : threat })
  }
  for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length)
  return found
}

const AGENTS = ['agent', 'troops', 'arms', 'militia', 'police', 'diplomat', 'officeholder', 'mission', 'fleet']

type Row = Readonly<Record<string, string>>

function addVerb(
  verbs: Map<string, VerbEntry[]>,
  row: Row,
  act: Act | null,
  things: ReadonlyMap<string, readonly Thing[]>,
): void {
  const words = entryWords(row.verb ?? '')
  const objects = (row.object ?? '')
    .split('|')
    .filter((object) => object !== '' && object !== '-')
    .flatMap((object) => {
      const name = /^\{(.+)\}$/.exec(object)?.[1]
      if (name === undefined) return thingOf(object)
      if (name === 'money' || name === 'thing' || name === 'name') return { head: `{${name}}`, before: [], after: [] }
      const known = things.get(name)
      if (!known) throw new RangeError(`events: no class {${name}} for ${row.verb}`)
      return known
    })
  const frame = frameOf(row.frame ?? 'S>')
  push(verbs, words[0] ?? '', {
    words,
    objects,
    bare: row.object === '-',
    act,
    frame,
    lasting: row.status === 'ongoing',
    planned: row.status === 'planned',
  })
}

function actOf({ type = '', mode = '', verb, noun }: Row): Act {
  const known = EVENT_TYPES.find((name) => name === type)
  if (!known) throw new RangeError(`events: no type ${type} for ${verb ?? noun}`)
  if (mode !== '' && !MODES[known]?.includes(mode))
    throw new RangeError(`events: no mode ${mode} of ${type} for ${verb ?? noun}`)
  return { type: known, mode: mode === '' ? null : mode }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
