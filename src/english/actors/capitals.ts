import type { Name } from './name.ts'
import { joined, type Word } from './words.ts'

const PLACING = new Set(
  'in at near from outside around across throughout inside toward towards into onto via through over above leave left leaving visit visited visiting reach reached'.split(
    ' ',
  ),
)
const DEALING = new Set('with against between by on for upon among'.split(' '))
const JOINING = new Set('and but while whereas though although as since when because that if whether so'.split(' '))
const TRAVEL =
  /^(?:travel|travell|fly|flew|flown|go|goes|went|gone|come|came|return|arriv|head|driv|drove|trip|visit|flight|rout|road|train|journey|moved?|moving|invit|brought|bring|sent|send|back|way|tour|rush|deport|deliver|capital|close|next|west|east|north|south|northwest|northeast|southwest|southeast)/
const PART_OF =
  /^(?:mayor|city|capital|suburb|suburbs|outskirts|north|south|east|west|streets?|centre|center|district|university|bishop|archbishop|town|port|region|northwest|northeast|southwest|southeast|people|residents|area|battle|siege|fall|part|parts|treaty|bank)$/
const CITY_NOUN =
  /^(?:streets?|mayor|airport|residents?|suburbs?|city|police|stadium|university|metro|subway|hotel|neighbou?rhoods?|restaurants?|square|center|centre|downtown|outskirts|court|forex|stock|market|exchange|museum|district|time|headquarters|office|bureau|summit|conference|meeting|talks|attacks?|bombings?|treaty|agreement|accord|protocol|zoo|underground|marathon|olympics|times|post|zone|area|region|forum|club|hospital|d\.?c)/

/** Whose post a capital names: `its ambassador from Minsk`, `the envoy in Quito`. */
const ENVOY = /^(?:ambassadors?|envoys?|chargé|affaires|consuls?|high-commissioners?)$/

const LEAVES = /\b(?:left|leave|leaves|leaving|departed|departs|bound|headed|sets? off|embarked)\b/

/** `Paris and Berlin agreed`: two capitals before one verb. */
function isPaired(words: readonly Word[], { first, last }: Name): boolean {
  const acts = (at: number): boolean => /^(?:VERB|AUX)$/.test(words[at]?.tag ?? '')
  const second = words[first - 1]?.fold === 'and' && words[first - 2]?.capital === true && acts(last)
  const opens = words[last]?.fold === 'and' && words[last + 1]?.capital === true && acts(last + 2)
  const free = (at: number): boolean =>
    words[at]?.sentence !== words[first]?.sentence ||
    !/^(?:in|at|near|from|to|of|between|the)$/.test(words[at]?.fold ?? '')
  return (second && free(first - 3)) || (opens && free(first - 1))
}

/** Whether a capital stands for its state here, rather than for the town.
 * Matches `Beijing objected` and `ties with Vilnius`; not `in Kyiv on Tuesday`. */
export function standsForState(words: readonly Word[], name: Name): boolean {
  const [before, last, after] = [words[name.first - 1], words[name.last - 1], words[name.last]]
  if (!last) return false
  const near = before && joined(before) && before.sentence === last.sentence ? before.fold : null
  if (
    (/^\s*[-–—(]/.test(last.gap) && !(near !== null && (near === 'to' || DEALING.has(near)))) ||
    (/^, /.test(last.gap) === true && after?.capital && after.sentence === last.sentence && after.fold !== 'which')
  )
    return false
  if (
    after &&
    joined(last) &&
    /^(?:government|regime|authorities|leadership|administration|officials?|diplomats?)$/.test(after.fold)
  )
    return true
  if (after && joined(last) && CITY_NOUN.test(after.fold)) return false
  if (after?.capital && joined(last) && !last.possessive) return false
  if ((near === 'from' || near === 'in') && ENVOY.test(words[name.first - 2]?.fold ?? '')) return true
  if (near !== null && PLACING.has(near)) return false
  if (after?.fold === 'which' && last.gap === ', ' && (near === null || JOINING.has(near))) return true
  if (isPaired(words, name)) return true
  if (near === 'to')
    return (
      !TRAVEL.test(words[name.first - 2]?.fold ?? '') &&
      !/^(?:visit|back|way|trip)$/.test(words[name.first - 2]?.fold ?? '')
    )
  if (near === 'of') return !PART_OF.test(words[name.first - 2]?.fold ?? '')
  if (
    near === 'for' &&
    LEAVES.test(
      words
        .slice(Math.max(0, name.first - 5), name.first - 1)
        .map(({ fold }) => fold)
        .join(' '),
    )
  )
    return false
  if (near !== null && DEALING.has(near)) return true
  if (last.possessive) return true
  const listed = near === 'and' && words[name.first - 2]?.capital === true
  if (after && joined(last) && /^(?:VERB|AUX|ADV)$/.test(after.tag) && !listed) return true
  if (before && joined(before) && before.tag === 'VERB' && !TRAVEL.test(before.fold)) return true
  return false
}
