import type { Gazetteer } from '../gazetteer.ts'
import type { Token } from '../reading.ts'
import type { Reference } from './draft.ts'
import type { Scene } from './scene.ts'
import type { Word } from './words.ts'

const ON = /^(on|against|over)$/

/** Places to which something is done or where somebody is a guest, as mentions of the state they lie in: "bombed [Mosul]", "an attack on the [Gaza Strip]", "arrived in [Riga]".
 * Not "met in Mosul", where the place does nothing and suffers nothing. They give the state no further name. */
export function struckPlaces(scene: Scene, references: readonly Reference[]): Reference[] {
  const { words, parsed } = scene
  const found: Reference[] = []
  for (const { first, last, country, city } of placesIn(scene)) {
    const [a, z] = [words[first], words[last - 1]]
    if (!a || !z || references.some(({ start, end }) => start < z.end && a.start < end)) continue
    const known = references.some(({ draft }) => draft.kind === 'state' && draft.country === country)
    if (city && !known) continue
    const tells = (at: number): boolean =>
      suffers(parsed.tokens, at) || (known && holdsStruck(parsed.tokens, at)) || (known && isVisited(parsed.tokens, at))
    if (!tells(z.last - 1) && !tells(a.first)) continue
    found.push({ draft: scene.stateOf(country), start: a.start, end: z.end, first, last, form: 'name' })
  }
  return found
}

/** A `city` is known by size alone and may have namesakes, so that the article must name its state besides. */
type Place = { readonly first: number; readonly last: number; readonly country: string; readonly city: boolean }

/** The places and capitals of the lexicon, and large cities that are no given names and no common words. */
function placesIn({ hits, words, gazetteer }: Scene): Place[] {
  const found: Place[] = []
  for (const [first, { last, entry }] of hits.names)
    if (entry.country !== null && /^(place|capital)$/.test(entry.sense) && entry.sort !== 'adjective')
      found.push({ first, last, country: entry.country, city: false })
  for (let at = 0; at < words.length; at++) {
    const size = [3, 2, 1].find((size) => isCity(words.slice(at, at + size), size, gazetteer))
    if (size === undefined || hits.names.has(at) || hits.titles.has(at)) continue
    const name = words.slice(at, at + size).map(({ fold }) => fold)
    const country = gazetteer.cityCountry(name.join(' '))
    if (country) found.push({ first: at, last: at + size, country, city: true })
    at += size - 1
  }
  return found
}

function isCity(name: readonly Word[], size: number, { cityCountry, givenNames, commonWords }: Gazetteer): boolean {
  const whole =
    name.length === size && name.every(({ capital, gap }, at) => capital && (at === size - 1 || gap === ' '))
  if (!whole || cityCountry(name.map(({ fold }) => fold).join(' ')) === undefined) return false
  return size > 1 || name.every(({ fold }) => !givenNames.get(fold)?.usual && !commonWords.has(fold))
}

/** Whether a word tells where a struck thing stands: "hit a school in [Sumy]", "a mill near [Tyre] was bombed", "a raid on a camp outside [Jos]". */
function holdsStruck(tokens: readonly Token[], at: number): boolean {
  const own = tokens[at]
  const above = tokens[own?.head ?? -1]
  if (!own || !above) return false
  const relation = own.relation.replace(/:.*/, '')
  if (/^(compound|flat|appos|nmod)$/.test(relation) && above.tag !== 'VERB') {
    if (Math.abs(own.head - at) < 4 && /^(compound|flat|appos)$/.test(relation) && holdsStruck(tokens, own.head))
      return true
    if (relation === 'nmod' && WHERE.test(prepositionAt(tokens, at)))
      return isStruck(tokens, own.head) || holdsStruck(tokens, own.head) || suffers(tokens, own.head)
    return false
  }
  if (relation !== 'obl' || !WHERE.test(prepositionAt(tokens, at)) || !HARM.test(above.lemma)) return false
  return tokens.some(
    (thing, index) => thing.head === own.head && PREMISES.test(thing.lemma) && isStruck(tokens, index) && index < at,
  )
}

/** What stands in a place and can be struck there. */
const PREMISES =
  /^(building|house|home|school|hospital|clinic|church|mosque|synagogue|temple|market|bridge|factory|plant|station|depot|warehouse|refinery|terminal|port|base|barracks|camp|post|checkpoint|airport|airfield|airbase|office|headquarters|hotel|restaurant|bakery|shop|mill|farm|village|town|district|suburb|neighbou?rhood|street|block|flat|apartment|tower|prison|embassy|consulate|ministry|court|bus|train|convoy|ship|boat|vessel|tanker|substation|pipeline|dam|grid|facility|site|compound|command|bunker|silo|target|infrastructure|university|kindergarten|shelter|museum|workshop|position|launcher|radar|laboratory)$/

/** Whether a noun is what a harmful verb is done to. */
function isStruck(tokens: readonly Token[], at: number): boolean {
  const own = tokens[at]
  const above = tokens[own?.head ?? -1]
  if (!/^(obj|nsubj:pass)$/.test(own?.relation ?? '') || above?.tag !== 'VERB' || !HARM.test(above.lemma)) return false
  return !tokens.some(({ head, relation, lemma }) => head === own?.head && relation === 'nsubj' && NATURE.test(lemma))
}

const NATURE =
  /^(storm|hurricane|cyclone|typhoon|tornado|earthquake|quake|tremor|flood|floods|landslide|avalanche|tsunami|wildfire|fire|blaze|lightning|wave|wind|hail|hailstorm|rain|snow|drought|heatwave|volcano|eruption|meteorite|outbreak|epidemic|virus|tide|surge|debris|satellite|asteroid|comet|locust|bus|lorry|truck|car|train|tram|plane|airliner|balloon|ferry|tanker|freighter|ship|boat|yacht|van|taxi|driver|motorist|cyclist|crane|leak|shortage|inflation|price|cut|crisis|recession|tax|tariff|rise|slump|closure)$/

/** The preposition that opens the noun phrase of a word, "" where none does. */
function prepositionAt(tokens: readonly Token[], at: number): string {
  for (let index = at - 1; index >= 0 && index > at - 6; index--) {
    const token = tokens[index]
    if (token?.tag === 'ADP') return token.lower
    if (token?.tag === 'VERB' || token?.tag === 'PUNCT') break
  }
  return ''
}

const WHERE = /^(in|at|on|near|outside|inside|of|off|around|round|over)$/
const HARM =
  /^(attack|bomb|shell|strike|hit|storm|raid|pound|bombard|target|destroy|damage|wreck|burn|torch|level|flatten|raze|demolish|ransack|loot|ambush|assault|cripple|rocket|mortar|mine|sabotage|devastate|overrun|down|ignite|gut|knock|disable|shatter|rip|tear|shake|rock|black)$/

/** Whether a word is the object of a deed, or stands behind "on" or "against"; also as part of such a noun phrase, "the [Ghouta] region". */
function suffers(tokens: readonly Token[], at: number): boolean {
  const own = tokens[at]
  const above = tokens[own?.head ?? -1]
  if (!own || !above) return false
  const relation = own.relation.replace(/:.*/, '')
  if (/^(compound|flat)$/.test(relation) && own.head !== at && Math.abs(own.head - at) < 4)
    return suffers(tokens, own.head)
  if (relation === 'obj') return above.tag === 'VERB' && DEED.test(above.lemma)
  if (relation !== 'obl' && relation !== 'nmod') return false
  for (let index = at - 1; index >= 0 && index > at - 6; index--) {
    const token = tokens[index]
    if (token?.tag === 'ADP')
      return ON.test(token.lower)
        ? DEEDS.test(above.lemma)
        : token.lower === 'of' && above.tag === 'NOUN' && suffers(tokens, own.head)
  }
  return false
}

const DEED =
  /^(attack|bomb|shell|strike|hit|storm|raid|pound|bombard|target|invade|occupy|annex|besiege|blockade|capture|seize|retake|recapture|destroy|assault|sanction|overrun|encircle|liberate|ambush)$/
const DEEDS =
  /^(attack|assault|offensive|strike|airstrike|raid|bombardment|bombing|shelling|siege|blockade|war|invasion|sanction|embargo|operation|launch|impose|carry|march|advance|fire|crackdown|missile|rocket|incursion)$/

/** Whether a word is where somebody goes, in a state that the article names besides: "flew to [Riga]", "is due in [Riga]", "a visit to [Riga]". */
function isVisited(tokens: readonly Token[], at: number): boolean {
  const own = tokens[at]
  const above = tokens[own?.head ?? -1]
  const before = tokens[at - 1]
  if (!own || !above || before?.tag !== 'ADP') return false
  if (before.lower === 'in' && tokens[at - 2]?.lower === 'due') return true
  if (/^(in|to|for)$/.test(before.lower) && /^(VERB|ADJ|AUX)$/.test(above.tag)) return GOING.test(above.lemma)
  return before.lower === 'to' && /^(visit|trip)$/.test(above.lemma)
}

const GOING = /^(arrive|fly|travel|due|head|land)$/
