import { inflectionOf } from '../inflection.ts'
import { type Retag, tagSet } from './neighbours.ts'

/** After a determiner or possessive, and not before a noun, stands a noun: `Tamm's assist`, `the draft`; not `the wounded men`. */
export const afterDeterminer: Retag = {
  words: null,
  tags: tagSet('VERB'),
  mend: (tokens, at) => {
    const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
    if (
      !before ||
      !token ||
      (next && /^(?:NOUN|PROPN|ADJ|DET|PRON|NUM|PUNCT)$/.test(next.tag) && next.text !== '.' && next.text !== ',')
    )
      return null
    const determined =
      (before.tag === 'PART' && before.lower === "'s") ||
      (before.tag === 'DET' && /^(?:a|an|the|every)$/.test(before.lower)) ||
      /^(?:his|its|their|our|my|your)$/.test(before.lower)
    const form = inflectionOf(token)
    return determined && (form === 'base' || form === 's') ? 'NOUN' : null
  },
}
