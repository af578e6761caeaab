import { cuesIn, cueWords, matterIn } from '../ledger/index.ts'
import type { Amount, EventType } from '../terms/index.ts'
import { countsIn } from './counts.ts'

/** What came of a promise. */
export type Outcome = 'done' | 'slipped' | 'withdrawn'

/** Words that tell an outcome beside the promise's own words: `postponed` (lexicon/outcomes.tsv). */
export type OutcomeCue = { readonly words: string; readonly outcome: Outcome }

/** A promise as later sentences are held against it. */
export type Promised = {
  readonly content: string
  readonly amount: Amount | null
  readonly due: string | null
}

/** A later sentence about the party that promised. */
export type LaterSentence = {
  readonly sentence: string
  /** Of a commitment: its own words and due day. */
  readonly content: string | null
  readonly due: string | null
  /** Of an event that happened. */
  readonly event: EventType | null
}

export type LooksLike = {
  readonly outcome: Outcome /** From 0 to 1. */
  readonly confidence: number
  readonly why: string
}

/** At least this much of the promise's matter is in the other sentence, and at least this many words of it. */
const SHARE = 0.5
const FEWEST = 2

/** What a later sentence looks like having come of a promise; undefined where it tells nothing of it, or two things at once. A person settles it.
 * @example looksLike({ content: 'deliver two patrol boats to Ghana', amount: null, due: null }, { sentence: 'The two patrol boats were delivered.', content: null, due: null, event: null }, [{ words: 'delivered', outcome: 'done' }])?.outcome //=> 'done' */
export const looksLike = (
  promise: Promised,
  later: LaterSentence,
  cues: readonly OutcomeCue[],
): LooksLike | undefined => outcomeReader(cues)(promise, later)

/** The same for many promises and sentences, each of which is taken apart but once. */
export function outcomeReader(
  cues: readonly OutcomeCue[],
): (promise: Promised, later: LaterSentence) => LooksLike | undefined {
  const matterOf = keeping(matterIn)
  const among = cuesIn(cues.map(({ words }) => words))
  const cuesOf = keeping((sentence) => {
    const words = cueWords(sentence)
    const there = among(words)
    const held = there.length === 0 ? [] : cues.filter((cue) => there.includes(cue.words))
    return { words: held.length === 0 ? [] : words.split(' '), held }
  })
  const countsOf = keeping(countsIn)
  return (promise, later) => looks(promise, later, { matterOf, cuesOf, countsOf })
}

/** A function of a text that is worked out once for each. */
function keeping<Value>(work: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const value = work(text)
    known.set(text, value)
    return value
  }
}

type Eyes = {
  readonly matterOf: (text: string) => ReadonlySet<number>
  /** The cues that a sentence holds, denied or not, and where it holds any its words. */
  readonly cuesOf: (sentence: string) => { readonly words: readonly string[]; readonly held: readonly OutcomeCue[] }
  readonly countsOf: (sentence: string) => ReturnType<typeof countsIn>
}

function looks(promise: Promised, later: LaterSentence, eyes: Eyes): LooksLike | undefined {
  const { matterOf, cuesOf, countsOf } = eyes
  const matter = matterOf(promise.content)
  if (later.content !== null) return slippedDue(promise, later, { matter, own: matterOf(later.content) })
  const { words, held } = cuesOf(later.sentence)
  // Most sentences hold none, and what they are about is dearer to know.
  if (held.length === 0 && later.event !== 'AID') return undefined
  const there = matterOf(later.sentence)
  const shared = [...matter].filter((word) => there.has(word)).length
  const share = matter.size === 0 ? 0 : shared / matter.size
  const sum = promise.amount !== null && shared >= 1 && tellsSum(countsOf(later.sentence), promise.amount)
  const alike = (share >= SHARE && shared >= FEWEST) || (sum && shared >= 1)
  if (!alike) return undefined
  const told = held.filter((cue) => standsIn(words, cue, matter))
  const outcomes = new Set(told.map(({ outcome }) => outcome))
  if (outcomes.size > 1) return undefined
  const [cue] = told
  if (cue !== undefined) {
    const confidence = Math.min(0.9, 0.5 + share * 0.3 + (sum ? 0.1 : 0))
    return {
      outcome: cue.outcome,
      confidence: rounded(confidence),
      why: `“${cue.words}”${sum ? `, the same ${sumWord(promise)}` : ''}`,
    }
  }
  if (later.event === 'AID' && sum && !isAhead(later.sentence))
    return { outcome: 'done', confidence: rounded(0.5 + share * 0.3), why: 'aid of the same sum' }
  return undefined
}

/** Units of money are told by their codes. */
const sumWord = ({ amount }: Promised): string => (/^[A-Z]{3}$/.test(amount?.unit ?? '') ? 'sum' : 'number')

/** A later promise of the same with a later day. */
function slippedDue(
  promise: Promised,
  later: LaterSentence,
  { matter, own }: { readonly matter: ReadonlySet<number>; readonly own: ReadonlySet<number> },
): LooksLike | undefined {
  if (promise.due === null || later.due === null || later.due <= promise.due) return undefined
  const shared = [...matter].filter((word) => own.has(word)).length
  const share = matter.size === 0 ? 0 : shared / matter.size
  if (share < SHARE || shared < FEWEST) return undefined
  return { outcome: 'slipped', confidence: rounded(0.4 + share * 0.3), why: 'promised again for a later day' }
}

const rounded = (confidence: number): number => Math.round(confidence * 100) / 100

/** What is still to come, or is denied, has not come of anything. */
const UNDONE =
  /^(?:not|never|no|yet|will|would|to|could|should|must|may|might|if|unless|until|before|denied|deny|denies|without|hopes?|plans?|expected|nor)$/
/** Words before a cue in which that is told. */
const NEAR = 4

/** Whether a cue stands in a sentence's words and is neither denied nor only to come; `will not` must be followed by a word of the promise. */
function standsIn(words: readonly string[], cue: OutcomeCue, matter: ReadonlySet<number>): boolean {
  const own = cue.words.split(' ')
  for (let at = 0; at + own.length <= words.length; at++) {
    if (!own.every((word, i) => words[at + i] === word)) continue
    const before = words.slice(Math.max(0, at - NEAR), at)
    const after = words.slice(at + own.length, at + own.length + 3)
    if (own.includes('not') || own.includes('no')) {
      const follows = [...matterIn(after.join(' '))].some((word) => matter.has(word))
      if (cue.outcome === 'slipped' || follows) return true
      continue
    }
    if (!before.some((word) => UNDONE.test(word))) return true
  }
  return false
}

const isAhead = (sentence: string): boolean =>
  /\b(?:will|would|to be|pledged?|promised?|offer(?:s|ed)?|plans?|agreed to|not)\b/i.test(sentence)

/** Whether a sentence tells a sum of the same value in anything that may be its unit. */
const tellsSum = (counts: ReturnType<typeof countsIn>, { value }: Amount): boolean =>
  counts.some((count) => count.value === value && value > 1)
