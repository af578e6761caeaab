import { type Retag, tagSet } from './neighbours.ts'

/** After `according to` and its like stands a noun: `according to state media`; not `due to sail`. */
export const afterSource: Retag = {
  words: null,
  tags: tagSet('VERB'),
  mend: (tokens, at) =>
    tokens[at - 1]?.lower === 'to' &&
    /^(according|thanks|owing)$/.test(tokens[at - 2]?.lower ?? '') &&
    !tokens[at]?.lower.endsWith('ing')
      ? 'NOUN'
      : null,
}
