import type { Act, EventLexicon, VerbEntry } from '../events/lexicon.ts'
import type { Thing } from '../events/things.ts'
import type { FaceWord } from './faceWord.ts'

/** An entry of the lexicon that fits words as they stand: tokens half-open [at, end). */
export type FaceMatch = {
  readonly at: number
  readonly end: number
  /** Null where the words look like an act and are none. */
  readonly act: Act | null
  readonly by: 'verb' | 'noun'
  /** The entry's words, for `--why`. */
  readonly entry: string
  readonly size: number
}

/** How many words may stand between those of an entry; words of a party do not count. */
const GAP = 3
/** How far from the verb its object is looked for. */
const OBJECT = 6
const DETERMINER = /^(the|a|an|this|that|these|those|his|her|its|their|our|'s|no|any|another)$/
/** What no entry reaches over. */
const BREAK = /^([.,;:"“”!?]|to|and|but|that|which|who)$/
const STOP = /^[.;:"“”!?]$/

/** Entries that fit the words of a sentence, the longer before those they overlap; nothing is known of its tree.
 * Matches "lodged a formal complaint against"; not the "ban" of "[Chad's ban]" where that is the target itself. */
export function faceMatches(words: readonly FaceWord[], { verbs, nouns }: EventLexicon): FaceMatch[] {
  const found: FaceMatch[] = []
  for (const [at, word] of words.entries()) {
    if (word.party !== null) continue
    const named = DETERMINER.test(words[at - 1]?.lower ?? '')
    for (const form of word.forms) {
      if (!named) for (const entry of verbs.get(form) ?? []) found.push(...verbMatch(words, at, entry))
      for (const { thing, act } of nouns.get(form) ?? []) {
        const end = thingEnd(words, at, thing)
        if (end !== null) {
          const text = [...thing.before, thing.head, ...thing.after].join(' ')
          const size = 8 + 8 * (thing.before.length + thing.after.length)
          found.push({ at: at - thing.before.length, end, act, by: 'noun', entry: text, size })
        }
      }
    }
  }
  return longest(found)
}

function verbMatch(words: readonly FaceWord[], at: number, entry: VerbEntry): FaceMatch[] {
  const end = follow(words, at + 1, entry.words)
  if (end === null) return []
  const told = { at, act: entry.act, by: 'verb' as const }
  const text = entry.words.join(' ')
  const size = entry.words.length * 10 + (entry.act?.mode ? 1 : 0)
  if (entry.objects.length === 0) {
    const bare =
      entry.bare && !/^(?:[.,;]|in|on|at|after|over|against|and|to|for|by|from|as)?$/.test(words[end]?.lower ?? '')
    return bare ? [] : [{ ...told, end, entry: text, size }]
  }
  for (const thing of entry.objects) {
    const object = objectAt(words, at, end, thing)
    if (object === null) continue
    const whole = `${text} ${[...thing.before, thing.head, ...thing.after].join(' ')}`
    return [
      {
        ...told,
        end: Math.max(end, object),
        entry: whole,
        size: size + 9 + 5 * (thing.before.length + thing.after.length),
      },
    ]
  }
  return []
}

/** The word after the rest of an entry's words, each at most `GAP` words on; a party may stand between whole. */
function follow(words: readonly FaceWord[], from: number, wanted: readonly string[]): number | null {
  let index = from
  for (const word of wanted.slice(1)) {
    let skipped = 0
    while (!words[index]?.forms.includes(word)) {
      const here = words[index]
      if (!here || BREAK.test(here.lower) || skipped > GAP) return null
      if (here.party === null) skipped++
      index++
    }
    index++
  }
  return index
}

/** The word after a thing behind the entry's words, or before its verb as a passive has it. */
function objectAt(words: readonly FaceWord[], at: number, end: number, thing: Thing): number | null {
  if (thing.head === '{money}') return moneyAfter(words, end)
  if (thing.head === '{thing}') return null
  for (let index = end; index < Math.min(words.length, end + OBJECT); index++) {
    const here = words[index]
    if (!here || STOP.test(here.lower)) break
    if (here.forms.includes(thing.head)) {
      const last = thingEnd(words, index, thing)
      if (last !== null) return last
    }
  }
  if (!/^(?:be|is|was|are|were|been|being)$/.test(words[at - 1]?.lower ?? '')) return null
  for (let index = at - 2; index >= Math.max(0, at - OBJECT); index--)
    if (words[index]?.forms.includes(thing.head) && thingEnd(words, index, thing) !== null) return end
  return null
}

const MONEY = /^([$€£¥]|dollars?|euros?|pounds?|million|billion|yen|yuan|francs?)$/

function moneyAfter(words: readonly FaceWord[], end: number): number | null {
  for (let index = end; index < Math.min(words.length, end + OBJECT); index++)
    if (MONEY.test(words[index]?.lower ?? '')) return index + 1
  return null
}

/** The word after a thing whose head stands at a place; null where the words round it are others. */
function thingEnd(words: readonly FaceWord[], at: number, { before, after }: Thing): number | null {
  for (const [n, word] of before.entries()) if (!words[at - before.length + n]?.forms.includes(word)) return null
  for (const [n, word] of after.entries()) if (!words[at + 1 + n]?.forms.includes(word)) return null
  return at + 1 + after.length
}

/** Of matches that overlap the largest, in order of place. */
function longest(found: readonly FaceMatch[]): FaceMatch[] {
  const kept: FaceMatch[] = []
  for (const match of [...found].sort((a, b) => b.size - a.size || a.at - b.at))
    if (!kept.some(({ at, end }) => match.at < end && at < match.end)) kept.push(match)
  return kept.sort((a, b) => a.at - b.at)
}
