import { Option } from 'commander'
import type { Io } from '../io.ts'

export type LexiconOptions = { readonly lexicon?: string }

/** `--lexicon DIR`, for every command that reads. */
export const lexiconOption = (): Option =>
  new Option(
    '--lexicon <folder>',
    'entries of your own, in files named as in lexicon/ (default: $ATTACHE_LEXICON); see docs/lexicon.md',
  )

/** The folder asked for: the option, else ATTACHE_LEXICON, else null. */
export const lexiconAsked = ({ lexicon }: LexiconOptions, { env }: Pick<Io, 'env'>): string | null =>
  lexicon ?? (env.ATTACHE_LEXICON || null)
