import { fillBodyOwners } from './bodyOwners.ts'
import type { Draft, Reference } from './draft.ts'
import { foldWords } from './fold.ts'
import type { Held } from './held.ts'
import { homeOf } from './home.ts'
import { fillLocalOwners } from './localOwners.ts'
import type { Office } from './office.ts'
import { takenElsewhere } from './officeKey.ts'
import { stateOfPlace } from './placeState.ts'
import type { Scene } from './scene.ts'
import { holdsToken, subjectOf } from './subjectOf.ts'

/** Offices that only a state has. */
const OF_STATE =
  /^(?:(?:deputy|first deputy|acting|vice|first|second|state|federal|junior|cabinet) )?(?:[\w-]+ (?:and [\w-]+ )?){0,3}(?:minister|ministers)(?: (?:of|for) .*)?$|^(?:(?:first |second |third |executive )?(?:deputy|vice) )?(?:president|prime minister|premier|chancellor|foreign secretary|foreign affairs secretary|(?:home|interior|defen[cs]e|treasury|finance|health|labou?r|transport|justice|education|agriculture|commerce|energy|trade|housing|environment|business) secretary|secretary of state|secretary of (?:defen[cs]e|war|agriculture|commerce|labor|energy|education|the interior|the treasury|homeland security)|head of state|head of government|king|queen|emir|sultan|crown prince|first lady|attorney general|prosecutor general|procurator general|chief prosecutor|chief public prosecutor|state prosecutor|solicitor general|auditor general|governor general|chief justice|ombudsman|ombudswoman|(?:chief|peace|trade|nuclear|top) negotiator|(?:peace|human rights|election|climate) commissioner|high commissioner to .*|consul(?: general)?(?: (?:in|to) .*)?|permanent representative(?: (?:in|to) .*)?|charg[eé] d'affaires(?: .*)?|deputy prime minister.*|(?:ambassador|envoy|special envoy|high commissioner) (?:to|in|for) .*|ambassador|national security advis[eo]r|army chief|army commander|armed forces chief|police commander|(?:government|presidential|military) spokes(?:man|woman|person)|chief of the armed forces|military chief|navy chief|air force chief|police chief|intelligence chief|spy chief|chief of (?:the )?(?:general|defen[cs]e) staff|chief of (?:the )?army(?: staff)?|central bank governor|parliament speaker|opposition leader|opposition party leader|chief cabinet secretary|cabinet chief|chief of (?:the )?cabinet|chief of the joint (?:staff|chiefs of staff)|(?:foreign|home|interior|legal|finance|energy|health|law|education|planning) advis[eo]r|(?:climate|special climate|trade) envoy|inspector general of police|government spokes(?:man|woman|person)|(?:\w+ )?cabinet secretary(?: for .*)?|(?:\w+ )?principal secretary|top diplomat|senator|chief of staff of the armed forces|speaker of (?:the )?(?:parliament|national assembly|house|lower house|senate)|parliamentary speaker|deputy president|chief of defen[cs]e|supreme leader|junta leader|military ruler|interim leader|transitional president)$/

/** Gives each title that does not say of which state the state of the holder beside it, the lexicon's, or the one at hand. */
export function fillOwners(scene: Scene, held: readonly Held[]): void {
  const home = homeOf(scene, 'offices')
  const { words } = scene
  for (const one of held) one.owner = stateBehind(scene, held, one)
  held.forEach((one, index) => {
    if (one.same || one.owner || one.office.placed || one.office.entry.sort !== 'office') return
    const told = held.find(
      (other) => other !== one && other.holder === one.holder && other.title === one.title && other.owner,
    )
    const country = one.office.entry.country
    if (told) one.owner = told.owner
    else if (one.holder.country && OF_STATE.test(one.title)) one.owner = scene.stateOf(one.holder.country)
    else if (
      /^(?:US )?secretary of state$/.test(one.title) &&
      !scene.named.some(({ draft }) => draft.country === 'USA')
    )
      one.owner = home(one.office.first, ruledOut(scene, held, one, home)) ?? (country ? scene.stateOf(country) : null)
    else if (country)
      one.owner = SHARED.test(one.title)
        ? (ofSecretaries(home(one.office.first)) ?? usualFor(scene, country))
        : scene.stateOf(country)
    else if (OF_STATE.test(one.title) && !ownedByBody(scene, one)) {
      const before = held[index - 1]
      const listed =
        before &&
        before.owner?.kind === 'state' &&
        words[one.office.first - 1]?.fold === 'and' &&
        words[before.office.first]?.sentence === words[one.office.first]?.sentence
      const not = ruledOut(scene, held, one, home)
      one.owner = listed && !not.has(before.owner?.country ?? '') ? before.owner : home(one.office.first, not)
    }
  })
  fillBodyOwners(scene, held)
  fillLocalOwners(scene, held, home)
  for (const one of held)
    if (one.same)
      one.owner ??=
        held.find(
          ({ holder, title, same }) =>
            !same && holder === one.beside && (title === one.title || `deputy ${title}` === one.title),
        )?.owner ?? null
}

/** The state that an office of state is really of where a person or a delegation is named as having it: `his interior minister`, `the delegation's foreign minister`. */
function stateBehind({ stateOf }: Scene, held: readonly Held[], { owner, title, office, same }: Held): Draft | null {
  if (!owner || owner.kind === 'state' || same || office.entry.sort !== 'office') return owner
  if (!OF_STATE.test(title) || OF_PERSON.test(title)) return owner
  if (owner.kind === 'organization' && !(owner.unnamed || /\b(?:delegation|team|side|mission)$/.test(nameOf(owner))))
    return owner
  const country =
    owner.country ??
    (owner.kind === 'person' ? held.find((one) => one.holder === owner && one.owner?.kind === 'state') : undefined)
      ?.owner?.country
  return country ? stateOf(country) : owner.kind === 'person' ? null : owner
}

/** Offices that a person may have: the president's spokesman. */
const OF_PERSON = /spokes|representative|negotiator|envoy|secretary$/

const nameOf = ({ names }: Draft): string => [...names.keys()][0] ?? ''

/** Gives offices of a state that nobody bears where they stand, as in `was sworn in as president`, the state at hand. */
export function fillVacant(scene: Scene, offices: readonly Office[]): void {
  const home = homeOf(scene)
  for (const office of offices)
    if (office.holders.length === 0 && !office.placed && office.ownerWord === null && OF_STATE.test(office.title))
      office.owner ??= home(office.first, new Set(hostOf(scene, office.title)))
}

/** `the front's negotiator`: of a body that is not known, and so of no state. */
const ownedByBody = ({ words, gazetteer }: Scene, { office: { ownerWord } }: Held): boolean => {
  const word = ownerWord === null ? undefined : words[ownerWord]
  const entry = gazetteer.nominals.get(word?.fold ?? '')
  return entry !== undefined && !/^(?:state|sides)$/.test(entry.means[0] ?? '')
}

/** Titles the lexicon gives one state that a few more have. */
const SHARED = /^(?:defen[cs]e|treasury|foreign|home|foreign affairs) secretary$|^secretary of state$/

/** Offices whose place is that of the post, and not where the holder is from. */
const POSTED = /ambassador|high commissioner|charg[eé]|consul|envoy|representative|delegate|correspondent|attach[eé]/

/** A state that has secretaries for ministers. */
const ofSecretaries = (state: Draft | null): Draft | null =>
  /^(?:PHL|GBR|IND|PAK|LKA|MEX|BGD|NPL)$/.test(state?.country ?? '') ? state : null

/** The state whose a title of several is as a rule; nobody's where the report names others that have it and not that one. */
function usualFor(scene: Scene, country: string): Draft | null {
  const usual = scene.stateOf(country)
  const others = scene.named.some(
    ({ draft }) => draft !== usual && draft.kind === 'state' && ofSecretaries(draft) !== null,
  )
  const named = scene.named.some(({ draft }) => draft.country === country)
  return others && !named ? null : usual
}

/** The states whose the title cannot be: where another holds the same, that of the holder's counterpart, where an envoy is sent, and of a bare ambassador the one at home. */
function ruledOut(
  scene: Scene,
  held: readonly Held[],
  one: Held,
  home: (at: number) => Draft | null,
): ReadonlySet<string> {
  const not = takenElsewhere(held, one)
  for (const { beside, owner, same } of held)
    if (!same && beside === one.holder && owner?.country) not.add(owner.country)
  for (const country of hostOf(scene, one.title)) not.add(country)
  if (/^(?:ambassador|high commissioner|charg[eé] d'affaires|consul(?: general)?)$/.test(one.title)) {
    const host = home(0)?.country
    if (host) not.add(host)
  }
  return not
}

/** The state an envoy is sent to: of `ambassador to Kenya` Kenya's code. */
function hostOf(scene: Scene, title: string): string[] {
  const [, host] = / (?:to|in) (.*)$/.exec(title) ?? []
  const country = host ? stateOfPlace(scene, foldWords(host))?.country : null
  return country ? [country] : []
}

/** Gives persons the country of the state, body or person whose office they hold. */
export function fillCountries(scene: Scene, held: readonly Held[]): void {
  for (const { holder, owner, office } of held)
    if (owner && owner.kind === 'state' && office.entry.sort !== 'kin') holder.country ??= owner.country
  for (const { holder, owner, office } of held)
    if (owner && owner.kind !== 'state' && office.entry.sort !== 'kin') holder.country ??= owner.country
  for (const { holder, office, title } of held)
    if (!SHARED.test(title) && !POSTED.test(title)) holder.country ??= office.country
  const { words, endsAt, hits, parsed } = scene
  parsed.tokens.forEach((token, at) => {
    if (token.lemma !== 'represent' || token.tag !== 'VERB') return
    const object = parsed.tokens.findIndex(({ head, relation }) => head === at && relation === 'obj')
    const told = subjectOf(scene, at)
    const by = token.relation === 'acl:relcl' && parsed.tokens[told]?.features.PronType === 'Rel' ? token.head : told
    const [person, state] = [by, object].map((one) =>
      scene.named.find(({ first, last }) => one >= 0 && holdsToken(scene, first, last, one)),
    )
    if (person?.draft.kind === 'person' && state?.draft.kind === 'state') person.draft.country ??= state.draft.country
  })
  for (const reference of scene.named) {
    const after =
      words[reference.last]?.fold === 'of' && words[reference.last - 1]?.gap === ' '
        ? scene.startsAt.get(reference.last + 1)
        : undefined
    if (reference.draft.kind === 'person' && after?.draft.kind === 'state' && !words[reference.last - 1]?.possessive)
      reference.draft.country ??= after.draft.country
    if (reference.draft.kind === 'person') reference.draft.country ??= actsFor(scene, reference)
    const address = [1, 2].find((back) => hits.titles.get(reference.first - back)?.last === reference.first)
    const addressed = address && hits.titles.get(reference.first - address)?.entry.sort === 'honorific'
    const before = endsAt.get(addressed ? reference.first - address : reference.first)
    const sense = before && scene.hits.names.get(before.first)?.entry.sense
    if (
      reference.draft.kind === 'person' &&
      before?.draft.kind === 'state' &&
      words[before.last - 1]?.gap === ' ' &&
      (words[before.last - 1]?.possessive ||
        sense === 'adjective' ||
        /^(?:\p{Lu}\.?)+$/u.test(words[before.first]?.text ?? ''))
    )
      reference.draft.country ??= before.draft.country
  }
}

/** The state somebody acts for: `signed by Ada Holm for Estonia`; not `thanked Ada Holm for Estonia's help`. */
function actsFor({ words, startsAt }: Scene, { last }: Reference): string | null {
  const state = startsAt.get(last + 1)
  const whole = words[last]?.fold === 'for' && words[last - 1]?.gap === ' ' && !words[last - 1]?.possessive
  if (!whole || state?.draft.kind !== 'state' || words[state.last - 1]?.possessive) return null
  const goesOn = words[state.last - 1]?.gap === ' ' && words[state.last]?.tag === 'NOUN'
  const acts = words.some(({ sentence, lemma }) => sentence === words[last]?.sentence && ACTS_FOR.test(lemma))
  return acts && !goesOn ? state.draft.country : null
}

const ACTS_FOR = /^(?:sign|initial|countersign|speak|negotiate|represent|attend|play|compete|run|box|row|ski|score)$/
