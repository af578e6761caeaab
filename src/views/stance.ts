import { stemOf } from '../ledger/index.ts'
import { foldText } from '../terms/index.ts'

export type Stance = 'for' | 'against'

/** Words by which somebody takes a stance (lexicon/stance.tsv): in the word of speech, as the verb of the speaker's own act, or wherever they stand. */
export type StanceCue = { readonly words: string; readonly where: 'cue' | 'own' | 'any'; readonly stance: Stance }

/** What was said, as far as a stance can be told from it. */
export type Spoken = {
  /** The report's words from its cue to what was said: `praised Estonia for`; null where they do not stand before it. */
  readonly lead: string | null
  readonly content: string
  /** Names of the speaker and of those for whom they speak. */
  readonly own: readonly string[]
  /** Names of whom the stance is asked about, and of others whom the statement is about too. */
  readonly about: readonly string[]
  readonly others: readonly string[]
}

/** A stance with the words it was told by. */
export type StanceTaken = { readonly stance: Stance; readonly words: readonly string[] }

/** The stance that somebody takes in a statement; null where they take none, take two, or where it may be another's or about another.
 * @example stanceIn({ lead: 'praised', content: 'the lamps', own: [], about: [], others: [] }, [{ words: 'praise', where: 'cue', stance: 'for' }])?.stance //=> 'for' */
export function stanceIn(spoken: Spoken, cues: readonly StanceCue[]): StanceTaken | null {
  const lead = wordsOf(spoken.lead ?? '')
  const content = wordsOf(spoken.content)
  if (content.some((word) => CONDITION.test(word))) return null
  const received = lead.some((word) => RECEIVED.test(word)) && GUEST.test(spoken.content)
  const hits = [
    ...(received ? [] : leadHits(lead, cues)),
    ...(lead.some((word) => TURNED_ROUND.test(word)) ? [] : contentHits(content, spoken, cues)),
  ]
  const all = [...lead, ...content]
  const meant = hits.filter(({ inLead, end }) => isAbout(all.slice(inLead ? end : lead.length + end), spoken))
  // `regrets the decision and is ready to talk`: whose the second verb is stays open, and it says otherwise.
  const open = hitsIn(content, cues).filter(({ cue, start }) => cue.where === 'own' && !isUnsure(content, start))
  const stances = new Set([...meant, ...(meant.length === 0 ? [] : open)].map(({ cue }) => cue.stance))
  const [first] = meant
  if (first === undefined || stances.size > 1) return null
  return { stance: first.cue.stance, words: [...new Set(meant.map(({ cue }) => cue.words))] }
}

type Hit = { readonly cue: StanceCue; readonly start: number; readonly end: number; readonly inLead: boolean }

const CONDITION = /^(?:if|unless|provided|whether)$/
/** A guest is welcomed somewhere: `welcomed Anna Tveitå at the palace`; that is no stance. */
const RECEIVED = /^welcom/
const GUEST = /^\s*(?:(?:the|\p{Ll}+ minister|president)\s+)*(?:\p{Lu}[\p{L}’'-]*\s+)+(?:in|at|to|on|for|with)\s/u
/** A cue of speech that turns what follows it round: `refused to recognise`. */
const TURNED_ROUND = /^(?:not|never|refus\w+|declin\w+|den(?:y|ies|ied)|fail\w*|ask\w*|urg\w+|call\w*)$/
/** What turns the words after it round, tells them of the past, or leaves them open. */
const UNSURE =
  /^(?:not|never|no|nor|neither|without|cannot|hardly|longer|had|once|formerly|denied|deny|denies|declined|stop|stopped|fail|failed|might|may|could|should|asked|urged|others)$/
/** Words before a cue in which that is told. */
const NEAR = 3
/** Words before a cue in which its subject stands. */
const SUBJECT = 5
/** Words after a cue in which whom it is about is named, where the statement is about others too. */
const OBJECT = 8

const wordsOf = (text: string): readonly string[] => {
  const plain = text
    .replace(/won[’']t\b/gi, 'will not')
    .replace(/can[’']t\b/gi, 'cannot')
    .replace(/n[’']t\b/gi, ' not')
    .replace(/[’'](?:re|m)\b/gi, ' are')
    .replace(/[’'](?:ll|ve|s|d)\b/gi, '')
  return foldText(plain)
    .split(' ')
    .filter((word) => word !== '')
}

/** Twice, so that every form of a word comes to one stem: `deplore` and `deplored`. */
const stem = (word: string): string => stemOf(stemOf(word))

const stems = (words: string): readonly string[] => foldText(words).split(' ').map(stem)

/** The cue of speech is the first word of the lead but helpers and adverbs. */
function leadHits(lead: readonly string[], cues: readonly StanceCue[]): Hit[] {
  return hitsIn(
    lead,
    cues.filter(({ where }) => where === 'cue'),
  )
    .filter(({ start }) => start <= 1 && !isUnsure(lead, start))
    .slice(0, 1)
    .map((hit) => ({ ...hit, inLead: true }))
}

function contentHits(content: readonly string[], spoken: Spoken, cues: readonly StanceCue[]): Hit[] {
  return hitsIn(
    content,
    cues.filter(({ where }) => where !== 'cue'),
  )
    .filter(({ cue, start }) => !isUnsure(content, start) && (cue.where === 'any' || isOwn(content, start, spoken)))
    .map((hit) => ({ ...hit, inLead: false }))
}

/** Where cues stand, the longer before the shorter, none within another. */
function hitsIn(words: readonly string[], cues: readonly StanceCue[]): Omit<Hit, 'inLead'>[] {
  const own = words.map((word) => (BE.test(word) ? 'be' : stem(word)))
  const hits: Omit<Hit, 'inLead'>[] = []
  const patterns = cues
    .map((cue) => ({ cue, pattern: stems(cue.words) }))
    .sort((a, b) => b.pattern.length - a.pattern.length)
  for (const { cue, pattern } of patterns) {
    for (let start = 0; start + pattern.length <= own.length; start++) {
      const end = start + pattern.length
      if (!pattern.every((stem, i) => own[start + i] === stem)) continue
      if (hits.some((hit) => hit.start < end && start < hit.end)) continue
      hits.push({ cue, start, end })
    }
  }
  return hits.sort((a, b) => a.start - b.start)
}

const BE = /^(?:am|is|are|was|were|be|been|being)$/

const isUnsure = (words: readonly string[], start: number): boolean =>
  words.slice(Math.max(0, start - NEAR), start).some((word) => UNSURE.test(word))

const FIRST_PERSON = /^(?:we|i|our|us|my|he|she|it)$/
const HELPERS =
  /^(?:will|would|shall|do|does|did|has|have|is|are|be|fully|strongly|firmly|always|also|still|now|again|therefore|warmly|deeply|categorically|continue|to|and|that|very|much)$/

/** Whether the subject of a verb is the speaker: named so, a pronoun right before it, or left out because the report begins with the verb. */
function isOwn(words: readonly string[], start: number, { own }: Spoken): boolean {
  const names = nameWords(own)
  const before = words.slice(Math.max(0, start - SUBJECT), start)
  for (let at = before.length - 1; at >= 0; at--) {
    const word = before[at] ?? ''
    if (HELPERS.test(word) || NEGATION.test(word)) continue
    return (
      FIRST_PERSON.test(word) ||
      names.has(word) ||
      (/^(?:government|country|ministry)$/.test(word) && isOurs(before[at - 1] ?? '', names))
    )
  }
  return start - before.length <= 0
}

const NEGATION = /^(?:not|never|no|longer|cannot)$/
const isOurs = (word: string, names: ReadonlySet<string>): boolean =>
  /^(?:our|my|his|her|its|the)$/.test(word) || names.has(word)

const nameWords = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.flatMap((name) => foldText(name).split(' ')).filter((word) => word.length > 2))

/** Whether a stance is about the one asked about: where the statement is about others too, that one must be named next after it. */
function isAbout(after: readonly string[], { about, others }: Spoken): boolean {
  if (others.length === 0) return true
  const [asked, not] = [nameWords(about), nameWords(others)]
  for (const word of after.slice(0, OBJECT)) {
    if (asked.has(word)) return true
    if (not.has(word)) return false
  }
  return false
}
