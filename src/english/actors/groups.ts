import { type Draft, draftOf, type Reference, use } from './draft.ts'
import { foldWord } from './fold.ts'
import { follows, type Scene } from './scene.ts'

/** Nouns too wide to name anybody alone: `members` of what, which `countries`. */
const WIDE =
  /^(?:people|members?|countr(?:y|ies)|nations?|states?|governments?|regimes?|powers?|part(?:y|ies)|groups?|factions?|organi[sz]ations?|agenc(?:y|ies)|institutions?|compan(?:y|ies)|firms?|corporations?|business(?:es)?|entit(?:y|ies)|banks|men|women|children|child|parents?|famil(?:y|ies)|teams?|crews?|staff|personnel|allies|ally|partners?|rivals?|neighbou?rs?|nationals?|players?|fans?|minorit(?:y|ies)|forces|leaders?|crowds?|coalition|states|signator(?:y|ies)|supporters?|opponents?|critics?|residents?|citizens?|guards?|unions|owners|customers?|consumers?|candidates?|delegates?|figures?)$/
const LEADING =
  /^(?:the|a|an|reportedly|billion|million|thousand|hundred|roughly|approximately|estimated|some|many|several|most|all|both|few|any|these|those|this|that|other|another|no|more|less|than|over|about|around|nearly|almost|hundreds|thousands|dozens|scores|millions|tens|of|at|least|up|to|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d[\d,.]*|his|her|its|their|our|my|your|such|certain|various|numerous|one|each|every|first|last|top|only|unnamed|unidentified|anonymous)$/

/** "lent [Chad] 40 doctors": a state before a number is whoever gets them. */
const isReceiver = ({ words, endsAt }: Scene, at: number): boolean =>
  endsAt.get(at + 1)?.draft.kind === 'state' && words[at + 1]?.tag === 'NUM' && words[at]?.tag === 'PROPN'

/** Unnamed people who act: `German officials`, `Kurdish fighters`, `a government source`, `members of the European Union`.
 * Matches `the protesters`, once `anti-war protesters` were named the same; not `people` alone. */
export function groupReferences(scene: Scene): Reference[] {
  const { words, gazetteer, parsed, startsAt, endsAt } = scene
  const byToken = new Map<number, number>()
  words.forEach((word, index) => {
    for (let token = word.first; token < word.last; token++) byToken.set(token, index)
  })
  const drafts = new Map<string, Draft>()
  const latest = new Map<string, Draft>()
  const references: Reference[] = []
  for (const chunk of parsed.chunks) {
    const head = byToken.get(chunk.head)
    const first = byToken.get(chunk.first) ?? byToken.get(chunk.first + 1)
    if (head === undefined || first === undefined) continue
    const noun = words[head]
    if (!noun || (noun.possessive === false && /^(?:PRON|VERB)$/.test(noun.tag))) continue
    const entry = gazetteer.groups.get(noun.fold) ?? pluralTitle(scene, head) ?? agents(scene, head)
    if (!entry || endsAt.has(head + 1) || titleHolder(scene, head)) continue
    const called = endsAt.get(head)?.draft
    if (called?.kind === 'organization' && called.nouns.has(noun.fold) && !entry.plural) continue
    let from = first
    for (let at = first; at < head; at++) if (words[at]?.possessive || isReceiver(scene, at)) from = at + 1
    const possessor = from > first && !isReceiver(scene, from - 1) ? endsAt.get(from)?.draft : undefined
    while (from < head && LEADING.test(words[from]?.fold ?? '')) from++
    const post = complement(scene, head + 1)
    const end = post ? furtherNouns(scene, post.last) : head + 1
    const modified = from < head || post !== null || possessor !== undefined
    if (WIDE.test(noun.fold) && !modified) continue
    if (!entry.plural && (WIDE.test(noun.fold) || underTitle(scene, head))) continue
    if (entry.plural && underTitle(scene, head) && !modified && first < from && !latest.has(noun.fold)) continue
    if (/^(?:reporters|journalists)$/.test(noun.fold) && !modified && !acts(scene, first, end)) continue
    if (!entry.plural && !acts(scene, first, end) && !acts(scene, first, placeEnd(scene, end))) continue
    let country = post?.draft.country ?? possessor?.country ?? null
    for (let at = from; at < head; at++) country = startsAt.get(at)?.draft.country ?? country
    const [a, z] = [words[from], words[end - 1]]
    if (!a || !z || isOfSeveral(scene, from, head)) continue
    const name = parsed.article.text.slice(a.start, z.end).replace(/\s+/g, ' ')
    const key = foldWord(name)
    const gender = /^(?:man|boy|gunman)$/.test(noun.fold) ? 'm' : /^(?:woman|girl)$/.test(noun.fold) ? 'f' : null
    const known = modified ? drafts.get(key) : latest.get(noun.fold)
    const draft = known ?? draftOf(entry.plural ? 'group' : 'person', country)
    draft.gender ??= gender
    draft.unnamed = true
    drafts.set(key, draft)
    latest.set(noun.fold, draft)
    use(draft, name)
    references.push({ draft, start: a.start, end: z.end, first: from, last: end, form: 'nominal' })
  }
  return references
}

/** People who act for their state. */
export const OFFICIAL =
  /^(?:soldiers?|troops?|forces|guards?|guardsmen|police|policemen|officers|officials?|ministers?|diplomats|envoys|ambassadors|leaders|presidents|premiers|negotiators|delegations?|delegates|navies|armies|sailors|marines|pilots|patrols?|ships|jets|warplanes|servicemen|commanders|generals|troopers|gendarmes|paratroopers|commandos|governments|authorities|lawmakers|parliaments|counterparts|sides|militaries|units|border guards|inspectors|prosecutors)$/

/** "[Peruvian] and [Bolivian] guards": people who act for two states are two sides and no one group; "Peruvian and Bolivian lenders" are one. */
function isOfSeveral({ words, startsAt }: Scene, from: number, head: number): boolean {
  if (!OFFICIAL.test(words[head]?.fold ?? '')) return false
  for (let at = from + 1; at < head - 1; at++) {
    if (words[at]?.fold !== 'and') continue
    const [before, after] = [startsAt.get(at - 1)?.draft, startsAt.get(at + 1)?.draft]
    if (before?.kind === 'state' && after?.kind === 'state' && before !== after) return true
  }
  return false
}

/** Nouns in -ers, -ors and the like of things and not of people. */
const THINGS =
  /^(?:numbers|papers|letters|orders|matters|members|borders|offers|quarters|headquarters|computers|others|towers|rivers|flowers|covers|waters|layers|chapters|centers|theaters|fires|hours|powers|trailers|containers|freighters|tankers|bombers|fighters|helicopters|boosters|trackers|servers|routers|scanners|sensors|factors|sectors|errors|doors|floors|colors|flavors|favors|rumors|tumors|motors|tractors|reactors|monitors|mirrors|corridors|terrors|horrors|posters|banners|stickers|dollars|summers|winters|dinners|suppers|corners|counters|figures|barriers|carriers|couriers|tiers|piers|lists|wrists|twists|mists|fists|trousers|diapers|showers|flyers|sweaters|boxers|heaters|burners|boilers|coolers|chargers|printers|speakers|parameters|meters|liters|kilometers|disasters|clusters|registers|transfers|answers|prayers|wonders|dangers|remainders|markers|folders|holders|headers|rollers|rubbers|timbers|chambers|embers|fingers|shoulders|feathers|spiders|tigers|monsters|oysters|lobsters|hamsters|vectors|mentors|anchors|harbors|labors|editors|vans|loans|plans|means)$/

/** Doers by their ending, where they do something: `growers marched`. */
function agents({ words, gazetteer }: Scene, head: number): { plural: boolean } | null {
  const [noun, verb] = [words[head], words[head + 1]]
  if (!noun || noun.capital || noun.possessive || noun.tag !== 'NOUN' || noun.gap !== ' ') return null
  if (!/[a-z]{3}(?:ers|ors|ists|ians|smen|swomen|crats|keepers)$/.test(noun.fold) || THINGS.test(noun.fold)) return null
  return gazetteer.actingVerbs.has(verb?.lemma ?? '') && verb?.tag === 'VERB' ? { plural: true } : null
}

const pluralTitle = ({ hits }: Scene, head: number): { plural: boolean } | null => {
  for (let first = head; first > head - 4; first--) {
    const title = hits.titles.get(first)
    if (title && title.last === head + 1 && title.entry.plural) return { plural: true }
  }
  return null
}

const underTitle = ({ hits }: Scene, head: number): boolean =>
  [0, 1, 2, 3].some((back) => hits.titles.get(head - back)?.last === head + 1)

const titleHolder = (scene: Scene, head: number): boolean =>
  scene.startsAt.get(head + 1)?.draft.kind === 'person' && follows(scene, head + 1)

/** The end of nouns after a name: `of African Union (AU) member states`. */
function furtherNouns({ words }: Scene, last: number): number {
  const acronym = /^ \($/.test(words[last - 1]?.gap ?? '') && /^\) $/.test(words[last]?.gap ?? '')
  let end = acronym ? last + 1 : last
  const glued = (at: number) => words[at - 1]?.gap === ' ' || (acronym && at === last + 1)
  while (glued(end) && !words[end - 1]?.possessive && words[end]?.tag === 'NOUN' && !words[end]?.capital) end++
  return end === last + 1 && acronym ? last : end
}

/** `of the European Union`, `in Afghanistan`, `from Kenya`. */
function complement(scene: Scene, at: number): Reference | null {
  const { words, startsAt } = scene
  if (!follows(scene, at) || !/^(?:of|in|from)$/.test(words[at]?.fold ?? '')) return null
  const next = words[at + 1]?.fold === 'the' ? at + 2 : at + 1
  const reference = startsAt.get(next)
  if (!reference || !follows(scene, next) || reference.draft.kind === 'person') return null
  if (words[reference.last - 1]?.possessive) return null
  return reference
}

/** The end of `in Mogadishu`, `near the border town of Oru` after a noun. */
function placeEnd({ words, hits }: Scene, end: number): number {
  if (words[end - 1]?.gap !== ' ' || !/^(?:in|from|near|at)$/.test(words[end]?.fold ?? '')) return end
  return hits.names.get(end + 1)?.last ?? end
}

/** Whether a verb comes after, or `by`, `with`, `to` and the like before. */
function acts({ words }: Scene, first: number, end: number): boolean {
  const after = words[end]
  return (
    /^(?:by|to|with|from|against|told|quoted|quoting|citing)$/.test(words[first - 1]?.fold ?? '') ||
    (/^(?:VERB|AUX)$/.test(after?.tag ?? '') && words[end - 1]?.gap === ' ') ||
    (/^who/.test(after?.fold ?? '') && /^,? $/.test(words[end - 1]?.gap ?? ''))
  )
}
