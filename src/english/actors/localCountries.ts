import type { Draft, Reference } from './draft.ts'
import { foldWords } from './fold.ts'
import type { Held } from './held.ts'
import { homeOf } from './home.ts'
import { datelineState } from './homeWhole.ts'
import type { Scene } from './scene.ts'
import { standingOf } from './standing.ts'

/** People who are of the place a report is about, unless it says more. */
const LOCALS =
  /^(?:residents?|villagers?|townspeople|farmers?|growers?|herders?|fishermen|fishers|miners?|workers?|strikers?|traders?|shopkeepers|teachers?|nurses?|students?|pupils|voters?|protesters?|demonstrators?|marchers|prosecutors?|investigators?|detectives|officials?|authorities|lawmakers?|deputies|legislators?|judges?|magistrates?|prisoners|inmates|soldiers?|troops|conscripts|combatants?|fighters|insurgents|officers?|policemen|captives|relatives|families|crowd|crew|crews|sailors?|churchgoers|worshippers|pilots|dockers|doctors|landowners|communities|ministers|governors|agents|unions|gunmen|reservists|veterans|refugees|evacuees|patients|parents|mothers|widows|backers|detainees|drivers?|pensioners|unionists|commuters|taxpayers)$/

/** Bodies that are mostly of one state. */
const DOMESTIC =
  /^(?:union|federation|syndicate|guild|party|front|movement|brigades?|column|army|militia|association|newspaper|daily|hospital|hospice|university|college|court|police|ministry|department|municipality|company|railways?|gang|cartel|congress|parliament|operator|plenum|bloc|senate|assembly|guild|confederation|confederación|oversight|peasant|workers|courts|command)$/

/** Gives people and bodies that have no country the state at hand where they are first spoken of, if their sentence names no other
 * and does not say what that state does:
 * `striking miners` and `the Miners' Federation` in a report from Lima are Peru's. */
export function fillLocal(scene: Scene, references: readonly Reference[], held: readonly Held[]): void {
  const home = homeOf(scene)
  const states = scene.named.filter(({ draft, form }) => draft.kind === 'state' && form === 'name')
  const dated = datelineState(scene) !== null
  const met = new Set<Draft>()
  for (const reference of references) {
    const { draft, first, last } = reference
    if (met.has(draft) || draft.country !== null) continue
    met.add(draft)
    if (!isLocal(scene, draft, last) && !(dated && isLocalOfficer(held, draft))) continue
    const state = home(first)
    const sentence = scene.words[first]?.sentence
    const others = states.some(
      (one) =>
        scene.words[one.first]?.sentence === sentence && (one.draft !== state || standingOf(scene, one) === 'subject'),
    )
    if (state && !others) draft.country = state.country
  }
}

/** Offices and trades of the place, without a state's or a firm's name beside them. */
const LOCAL_OFFICE =
  /^(?:(?:regional|district|provincial|county|city|town|village|municipal|borough|local) (?:head|chief|commissioner|administrator|official|councillor|president|director|leader)|head of the (?:region|district|province|municipality|village)|(?:fire|rescue|police|harbour|port|hospital|school|prison|station|strike|union) (?:chief|director|head|master|principal|leader|commander|spokes(?:man|woman|person))|chief of police|director of police|harbour master|headmaster|headmistress|village (?:elder|chief)|teacher|nurse|farmer|fisherman|miner|baker|shopkeeper|resident|trader|student|pupil|prosecutor|magistrate|judge|bishop|imam|parish priest|councillor|gang leader)$/

const isLocalOfficer = (held: readonly Held[], draft: Draft): boolean =>
  draft.kind === 'person' &&
  !draft.unnamed &&
  held.some(({ holder, title, owner }) => holder === draft && owner === null && LOCAL_OFFICE.test(title))

function isLocal({ words, gazetteer }: Scene, draft: Draft, last: number): boolean {
  const noun = words[last - 1]?.fold ?? ''
  if (draft.kind === 'group' || (draft.kind === 'person' && draft.unnamed)) return draft.unnamed && LOCALS.test(noun)
  if (draft.kind !== 'organization' || draft.known !== null) return false
  const names = [...draft.names.keys()]
  const parts = names.flatMap(foldWords)
  if (
    parts.some((word) =>
      /^(?:international|world|global|regional|european|african|asian|arab|nordic|baltic|pacific|united|joint)$/.test(
        word,
      ),
    )
  )
    return false
  return (
    parts.some((part) => DOMESTIC.test(part)) ||
    parts.some((word) => gazetteer.heads.get(word)?.sort === 'armed') ||
    [...draft.nouns].some((one) => DOMESTIC.test(one))
  )
}
