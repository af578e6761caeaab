import { type Retag, tagSet, wordSet } from './neighbours.ts'

/** `chief` without a noun after it is one: `the chief of staff`, `the police chief said`; not `the chief reason`. */
export const chief: Retag = {
  words: wordSet('chief'),
  tags: tagSet('ADJ'),
  mend: (tokens, at) => {
    const next = tokens[at + 1]
    return !next || !/^(NOUN|PROPN|ADJ|NUM)$/.test(next.tag) ? 'NOUN' : null
  },
}
