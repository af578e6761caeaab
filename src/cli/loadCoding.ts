import { readFileSync } from 'node:fs'
import { lemmatizerOf, wordForms } from '../english/index.ts'
import { type CodingKnowledge, eventLexicon, formsBy, surenessOf } from '../findings/index.ts'
import { building, loadLexicon } from './lexicon.ts'
import { loadCoder, surenessText } from './loadCoder.ts'
import { loadReader } from './loadReader.ts'

/** Loads what coding sentences needs, with the user's lexicon if there is one; the reader's graphs only once a sentence wants them. Throws BAD_LEXICON. */
export function loadCoding(folder: string | null = null): CodingKnowledge {
  const lexicon = loadLexicon(folder)
  const words = wordForms(readFileSync(new URL('../../models/word-forms.tsv', import.meta.url), 'utf8'))
  let loaded: ReturnType<CodingKnowledge['head']> | null = null
  return {
    lexicon: building(lexicon, () => eventLexicon(lexicon.files)),
    forms: formsBy(lemmatizerOf(words)),
    sureness: surenessOf(surenessText()),
    head: () => {
      loaded ??= { reader: loadReader(), coder: loadCoder() }
      return loaded
    },
  }
}
