import type { Sentence, Tag, Token } from '../reading.ts'
import { foldWord } from './fold.ts'

/** A run of letters between white space, whatever tokens it was cut into: `US-Ukrainian`, `al-Assad`, `J.D.`, `Export–Import`.
 * Without possessive mark and without marks at its edges. */
export type Word = {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Lower case without diacritics and dots. */
  readonly fold: string
  readonly tag: Tag
  readonly lemma: string
  /** Tokens half-open [first, last), without the possessive mark. */
  readonly first: number
  readonly last: number
  /** Index in `reading.sentences`. */
  readonly sentence: number
  /** Ends in 's or '. */
  readonly possessive: boolean
  /** Starts with a capital letter. */
  readonly capital: boolean
  /** First word of its sentence, or of a quote in it. */
  readonly initial: boolean
  /** What stands between this word and the next one of the sentence, possessive mark left out: ` `, `, `, ` (`. */
  readonly gap: string
}

const LETTER = /[\p{L}\p{N}]/u
const INNER = /^[-‐‑–.'’‘ʻʼ&]$/
/** `el-Sisi` and `d'Orsay` count as written with a capital; `pro-Russian` and `ex-President` do not. */
const CAPITAL = /^[^\p{L}\p{N}]*(?:(?:a[dlnrstz]|el|ul|ould|abd|bin|d|l|ben|ibn|nia|ni)[-‐‑'’])?\p{Lu}/u
const POSSESSIVE = /^['’]s?$/i

/** The words of an article, in order.
 * Matches `US-Ukrainian` as one word; not the dash of `Tallinn — which`. */
export function wordsOf(text: string, tokens: readonly Token[], sentences: readonly Sentence[]): Word[] {
  const words: Word[] = []
  sentences.forEach((sentence, index) => {
    let at = sentence.first
    let initial = true
    let previous: Mutable | null = null
    while (at < sentence.last) {
      const token = tokens[at]
      if (!token) break
      if (!LETTER.test(token.text)) {
        if (/^["“„«`]/.test(token.text)) initial = true
        at++
        continue
      }
      const last = lastOf(tokens, at, sentence.last)
      const head = tokens[last - 1] ?? token
      const end = possessiveCut(text.slice(token.start, head.end)) + token.start
      const after = tokens[last]
      const apart = after && after.start === head.end && last < sentence.last && POSSESSIVE.test(after.text)
      const plural = apart && after.text.length === 1
      const owns =
        end < head.end || Boolean(apart && (!plural || (head.text.endsWith('s') && spaceAfter(text, after.end))))
      const surface = text.slice(token.start, end)
      const word: Mutable = {
        start: token.start,
        end,
        text: surface,
        fold: foldWord(surface),
        tag: head.tag,
        lemma: head.lemma,
        first: at,
        last,
        sentence: index,
        possessive: owns,
        capital: CAPITAL.test(surface),
        initial,
        gap: '',
      }
      if (previous) previous.gap = gapBetween(text, previous, word)
      words.push(word)
      previous = word
      initial = false
      at = owns && apart ? last + 1 : last
    }
    if (previous) previous.gap = text.slice(previous.end, sentence.end).replace(/^['’]s?(?!\p{L})/u, '') || '.'
  })
  return words
}

type Mutable = { -readonly [Key in keyof Word]: Word[Key] }

/** The token after the last that is glued to token `at`. */
function lastOf(tokens: readonly Token[], at: number, limit: number): number {
  let last = at + 1
  while (last < limit) {
    const [before, next, after] = [tokens[last - 1], tokens[last], tokens[last + 1]]
    if (!before || !next || next.start !== before.end) break
    if (/^(?:['’]\p{L}|n['’]t$)/u.test(next.text)) break
    if (LETTER.test(next.text) && !POSSESSIVE.test(next.text)) {
      last++
      continue
    }
    const glued =
      INNER.test(next.text) && after && after.start === next.end && last + 1 < limit && LETTER.test(after.text)
    if (!glued || /^['’]?s$/i.test(after.text)) break
    last += 2
  }
  return last
}

/** Where the possessive mark of a token that kept it begins. */
function possessiveCut(surface: string): number {
  const cut = /['’]s$|(?<=s)['’]$/i.exec(surface)
  return cut && cut.index > 0 ? cut.index : surface.length
}

const spaceAfter = (text: string, at: number): boolean => /^\s/.test(text.slice(at, at + 1))

function gapBetween(text: string, before: Mutable, after: Mutable): string {
  const gap = text.slice(before.end, after.start)
  return before.possessive ? gap.replace(/^['’]s?/i, '') : gap
}

/** Whether nothing but a space stands after this word. */
export const joined = (word: Word | undefined): boolean => word !== undefined && /^[\s ]+$/.test(word.gap)
