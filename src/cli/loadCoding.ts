import { readFileSync } from 'node:fs'
import { lemmatizerOf, wordForms } from '../english/index.ts'
import { type CodingKnowledge, eventLexicon, formsBy, surenessOf } from '../findings/index.ts'
import { lexiconFile } from './lexiconFile.ts'
import { loadCoder, surenessText } from './loadCoder.ts'
import { loadReader } from './loadReader.ts'

/** Loads what coding sentences needs; the reader's graphs only once a sentence wants them. */
export function loadCoding(): CodingKnowledge {
  const words = wordForms(readFileSync(new URL('../../models/word-forms.tsv', import.meta.url), 'utf8'))
  let loaded: ReturnType<CodingKnowledge['head']> | null = null
  return {
    lexicon: eventLexicon(lexiconFile),
    forms: formsBy(lemmatizerOf(words)),
    sureness: surenessOf(surenessText()),
    head: () => {
      loaded ??= { reader: loadReader(), coder: loadCoder() }
      return loaded
    },
  }
}
