import { parseTable } from '../../english/index.ts'

/** What may follow a cue as its content: see the head of `lexicon/cues.tsv`. Other frames are prepositions. */
export type Frame = 'quote' | 'that' | 'to' | 'ing' | 'wh' | 'np' | (string & {})
export type CueKind = 'verb' | 'noun' | 'adjective' | 'preposition'

/** A word or phrase that puts words or thoughts into somebody's mouth or mind. */
export type CueEntry = {
  /** Lower case; of a verb or noun the first is its dictionary form. */
  readonly words: readonly string[]
  readonly kind: CueKind
  readonly takes: ReadonlySet<Frame>
}

/** Cues by kind and first word, longest first. */
export type StatementLexicon = {
  readonly cues: Readonly<Record<CueKind, ReadonlyMap<string, readonly CueEntry[]>>>
  /** Head words with which a cue is none, by cue and by side: `recall object`. */
  readonly exceptions: ReadonlyMap<string, ReadonlySet<string>>
}

const KINDS: ReadonlySet<string> = new Set<CueKind>(['verb', 'noun', 'adjective', 'preposition'])

const isKind = (kind: string): kind is CueKind => KINDS.has(kind)

/** Builds the cues from the rows of `lexicon/cues.tsv` and `lexicon/cue-exceptions.tsv`. Throws a RangeError that names the cue where a row is malformed.
 * @example statementLexicon('cue\tkind\ttakes\treason\nsay\tverb\tquote,that\tthe plain verb', 'cue\tas\twords\treason').cues.verb.size //=> 1 */
export function statementLexicon(table: string, exceptionTable: string): StatementLexicon {
  const exceptions = new Map<string, ReadonlySet<string>>()
  for (const { cue = '', as = '', words = '', reason = '' } of parseTable(exceptionTable)) {
    if (cue === '' || words === '' || reason === '' || !/^(subject|object)$/.test(as))
      throw new RangeError(`lexicon/cue-exceptions.tsv: "${cue}" needs a side, words and a reason`)
    exceptions.set(`${cue} ${as}`, new Set(words.split(',')))
  }
  const map = () => new Map<string, CueEntry[]>()
  const cues = { verb: map(), noun: map(), adjective: map(), preposition: map() }
  for (const { cue = '', kind = '', takes = '', reason = '' } of parseTable(table)) {
    if (cue === '' || takes === '' || reason === '' || !isKind(kind))
      throw new RangeError(`lexicon/cues.tsv: "${cue}" needs a kind, what it takes and a reason`)
    const entry: CueEntry = { words: cue.split(' '), kind, takes: new Set(takes.split(',')) }
    const first = entry.words[0] ?? ''
    const same = [...(cues[kind].get(first) ?? []), entry]
    cues[kind].set(
      first,
      same.sort((a, b) => b.words.length - a.words.length),
    )
  }
  return { cues, exceptions }
}
