import type { Draft } from './draft.ts'
import { foldWords } from './fold.ts'
import type { Held } from './held.ts'
import type { Scene } from './scene.ts'

/** Offices that one body only has, by the name of the body. */
const ONLY_ONE: ReadonlyMap<string, string> = new Map([
  ['high representative', 'European Union'],
  ['eu foreign policy chief', 'European Union'],
  ['high representative for foreign affairs', 'European Union'],
])

/** Gives titles without an owner the body their own words tell: `Council President Abeni` where the Lake Council was named,
 * `the force commander` after the mission's force. */
export function fillBodyOwners(scene: Scene, held: readonly Held[]): void {
  for (const one of held) {
    if (one.title === 'MEP') {
      if (one.owner?.kind === 'state') one.holder.country ??= one.owner.country
      one.owner = knownBody(scene, 'European Parliament') ?? one.owner
    }
    if (one.owner || one.office.placed || one.office.entry.sort !== 'office') continue
    one.owner = onlyOne(scene, one.title) ?? byNoun(scene, one) ?? newsroom(scene, one)
  }
}

/** A body of the lexicon by its name. */
function knownBody({ gazetteer, bodyOf }: Scene, name: string): Draft | null {
  let node: typeof gazetteer.names | undefined = gazetteer.names
  for (const word of foldWords(name)) node = node?.next.get(word)
  const entry = node?.found.find(({ sense }) => sense === 'body')
  return entry ? bodyOf(entry) : null
}

/** Fields of the commissioners of the European Commission; police, election and peace have commissioners of their own. */
const COMMISSIONER =
  /^(?:trade|competition|enlargement|neighbou?rhood|economy|budget|migration|home affairs|agriculture|energy|environment|climate|internal market|industry|research|transport|defen[cs]e|foreign policy|crisis management) commissioner$/

function onlyOne({ named }: Scene, title: string): Draft | null {
  const body =
    ONLY_ONE.get(title) ??
    (COMMISSIONER.test(title)
      ? ['European Commission', 'European Union'].find((name) => named.some(({ draft }) => draft.known === name))
      : undefined)
  return named.find(({ draft }) => body !== undefined && draft.known === body)?.draft ?? null
}

/** Whose a member is, where nothing else tells. */
const BODY_OF: ReadonlyMap<string, readonly string[]> = new Map([
  ['commissioner', ['commission']],
  ['senator', ['senate']],
  ['councillor', ['council']],
])

/** Titles of members of a parliament, and what parliaments are called. */
const PARLIAMENT =
  /^(?:(?:opposition|ruling party|independent) )?(?:deputy|lawmaker|legislator|mp|member of parliament)$|^(?:deputy )?speaker$/
const CHAMBERS = ['parliament', 'assembly', 'congress', 'senate', 'legislature']

/** The last body named before whose name has a noun that stands in the title before its last word. */
function byNoun({ named, gazetteer }: Scene, { office, words }: Held): Draft | null {
  const bare = words.length === 1 ? BODY_OF.get(words[0] ?? '') : undefined
  for (const noun of bare ?? (PARLIAMENT.test(words.join(' ')) ? CHAMBERS : words.slice(0, -1))) {
    const entry = gazetteer.nominals.get(noun)
    if (!entry || entry.plural || /^(?:state|sides)$/.test(entry.means[0] ?? '')) continue
    const able = named.filter(({ draft }) => draft.kind === 'organization' && hasNoun(draft, noun))
    const found = able.findLast(({ first }) => first < office.first) ?? able[0]
    if (found) return found.draft
    if (noun !== 'force') continue
    const mission = named.findLast(
      ({ first, draft }) =>
        first < office.first &&
        draft.kind === 'organization' &&
        /mission|force/i.test([...draft.names.keys()].join(' ')),
    )
    if (mission) return mission.draft
  }
  return null
}

/** `their editor`: of the newspaper or other outlet named before in the sentence. */
function newsroom({ named, words }: Scene, { office, title }: Held): Draft | null {
  if (!/editor/.test(title)) return null
  const before = named.findLast(
    ({ first, draft }) =>
      first < office.first && words[first]?.sentence === words[office.first]?.sentence && draft.kind === 'organization',
  )
  return before?.draft ?? null
}

/** Bodies called a congress or an assembly that are no parliament. */
const NO_CHAMBER = /\b(?:trades?|unions?|party|people's|workers|world|international|general)\b/i

const hasNoun = ({ names, nouns }: Draft, noun: string): boolean =>
  nouns.has(noun) ||
  [...names.keys()].some(
    (name) => foldWords(name).includes(noun) && !(/^(?:congress|assembly)$/.test(noun) && NO_CHAMBER.test(name)),
  )
