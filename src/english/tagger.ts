import type { Span } from '../terms/index.ts'
import type { Tag } from './reading.ts'

/** A token as a tagger gives it; offsets count in the text handed over. */
export type TaggedToken = Span & { readonly lemma: string; readonly tag: Tag }

/** Splits a text into tokens with tags and lemmas. Pure: the same text gives the same tokens. */
export type Tagger = { readonly name: string; readonly tag: (text: string) => TaggedToken[] }
