import { american, type Lemmatizer, tokenize } from '../../english/index.ts'
import type { Span } from '../../terms/index.ts'

/** A word as it stands, without knowing what part of speech it is. */
export type FaceWord = Span & {
  readonly lower: string
  /** What it can go back to: itself, as a verb, as a noun. */
  readonly forms: readonly string[]
  /** Whether it belongs to the source or the target. */
  readonly party: 'source' | 'target' | null
}

/** What words go back to, kept from one sentence to the next. */
export type Forms = (lower: string) => readonly string[]

/** How many words' forms are kept. */
const KEPT = 50_000

/** Every form by the lemmatizer, remembered. */
export function formsBy(lemma: Lemmatizer): Forms {
  const known = new Map<string, readonly string[]>()
  return (lower) => {
    const found = known.get(lower)
    if (found) return found
    const verb = american(lemma(lower, 'VERB', {}).toLowerCase())
    const finished = american(lemma(lower, 'VERB', { VerbForm: 'Part' }).toLowerCase())
    const noun = american(lemma(lower, 'NOUN', { Number: 'Plur' }).toLowerCase())
    const made = [...new Set([american(lower), verb, finished, noun])]
    if (known.size >= KEPT) known.clear()
    known.set(lower, made)
    return made
  }
}

/** The words of a sentence with their forms and the party that each belongs to. */
export function faceWords(text: string, source: readonly Span[], target: readonly Span[], forms: Forms): FaceWord[] {
  const within = (word: Span, spans: readonly Span[]): boolean =>
    spans.some(({ start, end }) => word.start < end && start < word.end)
  return tokenize(text).map(({ start, end }) => {
    const lower = text.slice(start, end).toLowerCase().replace(/[’‘]/g, "'")
    const party = within({ start, end }, source) ? 'source' : within({ start, end }, target) ? 'target' : null
    return { start, end, lower, forms: forms(lower), party }
  })
}
