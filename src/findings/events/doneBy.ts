import type { Chunk } from '../../english/index.ts'
import type { ActorId } from '../../terms/index.ts'
import type { Code } from './codeOf.ts'
import type { Layout } from './layout.ts'
import type { Sides } from './resolve.ts'

/** What an act comes to once its doer is known: whom police seize they arrest, a state that bars a road protests against nobody,
 * a state's protest is blame, a strike by drivers hurts nobody, and people put out of a country are deported.
 * "Gunmen seized two engineers" stays ASSAULT, "Police seized two editors" is COERCE `arrest`. */
export function doneBy(layout: Layout, code: Code, { sources, targets }: Sides, object: Chunk | undefined): Code {
  const { type, mode } = code
  if (sources.length === 0) return code
  const all = (fits: (layout: Layout, actor: ActorId) => boolean): boolean =>
    sources.every((actor) => fits(layout, actor))
  if (type === 'ASSAULT' && mode === 'abduct' && all(isAuthority) && !isFighter(layout, object))
    return { ...code, type: 'COERCE', mode: 'arrest' }
  if (type === 'COERCE' && mode === 'arrest' && all(isOutlaw)) return { ...code, type: 'ASSAULT', mode: 'abduct' }
  if (type === 'ASSAULT' && mode === null && all(isWorkers) && isStrike(layout, object))
    return { ...code, type: 'PROTEST', mode: 'strike' }
  if (type === 'RETREAT' && mode === 'withdraw' && all(isWorkers) && isStrike(layout, object))
    return { ...code, type: 'CONCEDE', mode: null }
  if (type === 'PROTEST' && mode === 'obstruct' && all(isAuthority))
    return { ...code, type: 'COERCE', mode: 'restrict' }
  if (type === 'PROTEST' && mode === 'demo' && all(isState)) return { ...code, type: 'ACCUSE', mode: 'disapprove' }
  if (type === 'SANCTION' && mode === 'expel' && targets.length > 0 && isPeople(layout, object))
    return { ...code, type: 'COERCE', mode: 'deport' }
  if (type === 'SANCTION' && mode === 'withdraw' && all(isForces)) return { ...code, type: 'RETREAT', mode: 'withdraw' }
  return code
}

/** Soldiers who leave give way; envoys who leave cut ties. */
const isForces = (layout: Layout, actor: ActorId): boolean => named(layout, actor, FORCES)

const FORCES =
  /\b(troops?|soldiers?|forces|army|military|servicemen|marines|paratroopers|fighters|contingent|garrison|battalion)\b/i

const isState = (layout: Layout, actor: ActorId): boolean => layout.kindOf(actor) === 'state'

/** Whether an actor holds people by right: a state, its police, guards and services. */
export const isAuthority = (layout: Layout, actor: ActorId): boolean =>
  isState(layout, actor) || named(layout, actor, AUTHORITY)

const AUTHORITY =
  /\b(police(m[ae]n|wom[ae]n)?|officers?|gendarme(s|rie)?|constables?|coast ?guards?|guards?|patrols?|customs|nav(y|al)|immigration|migration|authorit(y|ies)|inspectors?|prosecutors?|security|intelligence|investigators?|detectives?|agents|marshals|sheriffs?|deputies|wardens?|rangers?|officials|ministry|carabinieri|troopers|servicemen|special forces|junta|court|army|military|soldiers|troops)\b/i

const isOutlaw = (layout: Layout, actor: ActorId): boolean => named(layout, actor, OUTLAW)

const OUTLAW =
  /\b(gunm[ae]n|rebels?|militants?|kidnappers?|insurgents?|fighters|jihadi(st)?s?|bandits?|pirates?|gangs?|gangsters?|masked men|armed men|attackers?|terrorists?|extremists?|hijackers?|separatists?|guerrillas?|cartel|hooded men)\b/i

const isWorkers = (layout: Layout, actor: ActorId): boolean => named(layout, actor, WORKERS)

const WORKERS =
  /(\b(drivers?|dockers?|miners?|nurses?|doctors?|teachers?|workers?|staff|crews?|pilots?|farmers?|lecturers?|engineers?|journalists?|reporters?|printers?|porters?|postmen|seafarers?|stevedores?|longshoremen|lorry|truckers?|controllers?|attendants?|employees|members|civil servants|clerks?|judges|lawyers|students|traders?|shopkeepers?|fishermen|growers?|union(s|ists?)?|brotherhood|syndicate|federation|guild|labou?r)\b)/i

const named = ({ reading }: Layout, actor: ActorId, words: RegExp): boolean => {
  const one = reading.actors.find(({ id }) => id === actor)
  return one !== undefined && one.kind !== 'person'
    ? [one.name, ...one.aliases].some((name) => words.test(name))
    : words.test(one?.name ?? '')
}

const isStrike = ({ reading }: Layout, object: Chunk | undefined): boolean =>
  object !== undefined && reading.tokens[object.head]?.lemma === 'strike'

const isFighter = ({ reading }: Layout, object: Chunk | undefined): boolean =>
  object !== undefined &&
  /^(soldier|troop|fighter|guerrilla|marine|paratrooper|combatant|serviceman|serviceperson|hostage|peacekeeper)$/.test(
    reading.tokens[object.head]?.lemma ?? '',
  )

/** Whether a noun phrase tells of plain people of a nation: "400 [Somalis]", "912 foreign [nationals]". */
const isPeople = (layout: Layout, object: Chunk | undefined): boolean => {
  const head = layout.reading.tokens[object?.head ?? -1]
  if (!head || !object) return false
  if (/^(national|migrant|foreigner|citizen|resident|refugee|worker|villager|family|people)$/.test(head.lemma))
    return true
  const [mention] = layout.mentionsAt(object.head)
  return head.tag === 'PROPN' && mention !== undefined && layout.kindOf(mention.actor) === 'group'
}
