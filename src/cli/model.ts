import { type EnglishModel, winkTagger } from '../english/index.ts'
import type { FindingsLexicon } from '../findings/index.ts'

export type Models = { readonly english: EnglishModel; readonly findings: FindingsLexicon; readonly readBy: string }

/** Loads what reading needs: the tagger, data packages and the files of `lexicon/`. */
export function loadModels(): Models {
  return { english: { version: 'plain-1', tagger: winkTagger(), gazetteer: {} }, findings: {}, readBy: 'plain-1' }
}
