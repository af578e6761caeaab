import type { Name } from './name.ts'
import type { Word } from './words.ts'

const VESSEL =
  /^(?:ships?|boats?|vessels?|trawlers?|tankers?|frigates?|destroyers?|corvettes?|cruisers?|ferry|ferries|freighters?|cutters?|submarines?|yachts?|tugs?|tugboats?|barges?|icebreakers?|minesweepers?|minehunters?|minelayers?|warships?|gunboats?|liners?|steamers?|steamships?|dredgers?|schooners?|dhows?|coasters?|flagships?|lifeboats?|longliners?|seiners?|battleships?|supertankers?|containerships?|motorboats?|speedboats?|catamarans?|lightships?|whalers?|carriers?|patrollers?)$/
/** What navies and merchants write before the name of a ship. */
const PREFIX =
  /^(?:HMS|USS|USNS|USCGC|HMCS|CCGS|HMAS|HMNZS|HNLMS|HDMS|HNoMS|HSwMS|FNS|ORP|KRI|BRP|TCG|ROKS|INS|PNS|SLNS|MV|MT|MS|SS|RV|RRS|FV|FGS|ARA|BAP)$/

/** Names of ships, which are things and nobody: "the trawler [Kirsten Brae]", "the frigates [Odin] and [Loki]", "[HMS Tarn]".
 * One that is told so once is a ship wherever it is named. Not "the ship's captain, Odin Bakke", nor a name with a title. */
export function vesselNames(words: readonly Word[], names: readonly Name[]): Name[] {
  const found = new Set<string>()
  for (const name of names) if (mayBe(name) && (isLed(words, name) || hasPrefix(words, name))) found.add(bare(name))
  for (const name of names) if (mayBe(name) && isJoined(words, name, found)) found.add(bare(name))
  return names.map((name) => (mayBe(name) && found.has(bare(name)) ? { ...name, kind: 'thing' } : name))
}

const mayBe = ({ kind, title, entry }: Name): boolean =>
  !title && !entry && /^(?:person|organization|unknown|place)$/.test(kind)

/** A name without the prefix of a navy. */
const bare = ({ text }: Name): string =>
  text
    .split(' ')
    .filter((word) => !PREFIX.test(word))
    .join(' ')

const hasPrefix = (words: readonly Word[], { first, last }: Name): boolean =>
  last - first > 1 && PREFIX.test(words[first]?.text ?? '')

/** "the trawler Kirsten Brae", "the tanker “Odin”", "a second trawler, the Humber Star,"; "the ferry Odin Bakke took" is one too. */
function isLed(words: readonly Word[], { first }: Name): boolean {
  const before = words[first - 1]
  if (!before || before.sentence !== words[first]?.sentence) return false
  if (VESSEL.test(before.fold)) return /^ ["“„«‘']?$/.test(before.gap) && !before.possessive && !before.capital
  const noun = words[first - 2]
  return before.fold === 'the' && before.gap === ' ' && noun?.gap === ', ' && VESSEL.test(noun.fold) && !noun.capital
}

/** "the frigates Odin and [Loki]". */
function isJoined(words: readonly Word[], { first }: Name, found: ReadonlySet<string>): boolean {
  const [and, before] = [words[first - 1], words[first - 2]]
  if (and?.fold !== 'and' || !before) return false
  for (let at = first - 2; at > first - 6 && at > 0; at--) {
    const noun = words[at - 1]
    const name = words
      .slice(at, first - 1)
      .map(({ text }) => text)
      .join(' ')
    if (noun && VESSEL.test(noun.fold) && /s$/.test(noun.fold)) return found.has(name)
  }
  return false
}
