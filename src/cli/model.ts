import { readFileSync } from 'node:fs'
import { type EnglishModel, winkTagger } from '../english/index.ts'
import { type FindingsLexicon, findingsLexicon } from '../findings/index.ts'

export type Models = { readonly english: EnglishModel; readonly findings: FindingsLexicon; readonly readBy: string }

/** Loads what reading needs: the tagger, data packages and the files of `lexicon/`. */
export function loadModels(): Models {
  const files = (name: string) => readFileSync(new URL(`../../lexicon/${name}.tsv`, import.meta.url), 'utf8')
  return {
    english: { version: 'plain-1', tagger: winkTagger(), gazetteer: {} },
    findings: findingsLexicon(files),
    readBy: 'plain-1',
  }
}
