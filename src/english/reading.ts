import type { Actor, Article, Day, Interval, Mention, Span } from '../terms/index.ts'
import type { Attribution } from './attribution/attributionsOf.ts'
import type { States } from './encoder/index.ts'

/** Universal part-of-speech tags (Universal Dependencies v2). */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** What a form tells beside its tag, in the names and values of Universal Dependencies: `{ Number: 'Plur' }`. */
export type Features = Readonly<Record<string, string>>

/** A word or mark of the text; `text` is `article.text` between `start` and `end`. */
export type Token = Span & {
  readonly text: string
  readonly lower: string
  /** Dictionary form in lower case and American spelling, so that a lexicon needs one: `criticized` and `criticised` have `criticize`. */
  readonly lemma: string
  readonly tag: Tag
  readonly features: Features
  /** Index in `reading.tokens` of the word it depends on; -1 for the head of its sentence. */
  readonly head: number
  /** Its universal relation to its head, with subtypes: `nsubj:pass`; `root` for the head of a sentence. */
  readonly relation: string
}

/** A sentence: its span and its tokens, half-open [first, last) in `reading.tokens`. */
export type Sentence = Span & { readonly first: number; readonly last: number; readonly paragraph: number }

/** A paragraph of the body: its span and its sentences, half-open [first, last) in `reading.sentences`. */
export type Paragraph = Span & { readonly first: number; readonly last: number }

/** Words between quotation marks. */
export type Quote = {
  /** Marks included. */
  readonly outer: Span
  /** Without the marks. */
  readonly inner: Span
  /** False where the closing mark is missing, as when a quote runs on into the next paragraph. */
  readonly closed: boolean
  /** Index in `reading.quotes` of the quote of the paragraph before that this one goes on with; else null. */
  readonly continues: number | null
}

/** An expression of time and the days it means. `kind` tells how exact it is. */
export type Time = Span & {
  readonly kind: 'day' | 'range' | 'since' | 'until' | 'recurring'
  readonly interval: Interval
}

/** A name or a description of an actor with its titles and appositions. */
export type NounPhrase = Span & {
  /** Index in `reading.mentions` of the mention that is its head. */
  readonly mention: number
}

/** A base noun phrase: `the Lithuanian foreign minister`, `Lithuania's ambassador`, `he`. Tokens half-open [first, last). */
export type Chunk = Span & {
  readonly first: number
  readonly last: number
  /** Index of the head token in `reading.tokens`. */
  readonly head: number
}

/** A verb with its auxiliaries: `has not been expelled`. Tokens half-open [first, last). */
export type VerbGroup = Span & {
  readonly first: number
  readonly last: number
  /** Index of the main verb in `reading.tokens`. */
  readonly head: number
  /** Dictionary form of the main verb, with its particle where one follows at once: `carry out`. */
  readonly lemma: string
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle'
  readonly tense: 'past' | 'present' | 'future' | null
  readonly perfect: boolean
  readonly progressive: boolean
  readonly passive: boolean
  readonly negated: boolean
  /** Lower case: `would`, `may`, `must`; null without one; `will` and `shall` make `future` and stand here too. */
  readonly modal: string | null
}

/** What the language says about an article. Finders see this and never the library or model that made it. */
export type Reading = {
  readonly article: Article
  /** The day it was written, where it was written; null where neither dateline nor publication tells. */
  readonly anchor: Day | null
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly paragraphs: readonly Paragraph[]
  readonly quotes: readonly Quote[]
  /** In order of place; no two overlap. */
  readonly chunks: readonly Chunk[]
  /** In order of place; no two overlap. */
  readonly verbs: readonly VerbGroup[]
  readonly times: readonly Time[]
  /** Who says what by which cue, in order of their cues. */
  readonly attributions: readonly Attribution[]
  /** In order of their first mention; ids `a1`, `a2` … */
  readonly actors: readonly Actor[]
  /** In order of place; of two that overlap the longer comes first. */
  readonly mentions: readonly Mention[]
  /** Whole noun phrases around mentions (`Lithuanian Foreign Minister Kęstutis Budrys`), in order of place. */
  readonly phrases: readonly NounPhrase[]
  /** Titles standing beside persons, for roles. */
  readonly titles: readonly TitleMention[]
  /** All titles of offices, in order of place. */
  readonly offices: readonly OfficeMention[]
  /** What the encoder's lower layers told, for the event coder: see `judge`. */
  readonly states: States
}

/** A title beside its holder: "Foreign Minister" in "Lithuanian Foreign Minister Kęstutis Budrys". */
export type TitleMention = Span & {
  /** Index in `reading.actors` of the holder. */
  readonly holder: Actor['id']
  /** Lower case, without state, holder and tenure word: `foreign minister`. */
  readonly title: string
  readonly of: Actor['id'] | null
  readonly tenure: 'current' | 'former' | 'acting' | 'designate'
  /** Beside the name, by a verb of being, or through somebody else's: `her Latvian counterpart`. */
  readonly by: 'title' | 'copula' | 'counterpart'
}

/** A title wherever it stands, with what it is an office of and who bears it there, if anybody is known to. */
export type OfficeMention = Span & {
  readonly title: string
  readonly of: Actor['id'] | null
  readonly tenure: TitleMention['tenure']
  readonly plural: boolean
  readonly holders: readonly Actor['id'][]
}
