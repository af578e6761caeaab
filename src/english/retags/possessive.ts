import { type Retag, wordSet } from './neighbours.ts'

/** `'s` after a pronoun is a verb (`it's late`), after a noun the possessive (`Veridia's envoy`) unless a participle or determiner follows. */
export const possessiveOrVerb: Retag = {
  words: wordSet("'s"),
  tags: null,
  mend: (tokens, at) => {
    const token = tokens[at]
    const before = tokens[at - 1]
    const next = tokens[at + 1]
    if (token?.lower !== "'s" || !before) return null
    if (before.lower === 'let') return 'PRON'
    if (
      /^(it|he|she|that|there|here|what|who|where|how|this|everything|everyone|everybody|nobody|somebody|someone)$/.test(
        before.lower,
      )
    )
      return next && /^(own|NOUN)$/.test(next.tag) && /(one|body)$/.test(before.lower) ? 'PART' : 'AUX'
    return next && /^(been|not|n't|expected|a|an|the|going|being|always|already|still)$/.test(next.lower)
      ? 'AUX'
      : 'PART'
  },
}

/** The lone apostrophe of `the ministers' aides` is a possessive; not the closing mark of `the 'envoys' left`. */
export const pluralPossessive: Retag = {
  words: wordSet("' ’"),
  tags: null,
  mend: (tokens, at) => {
    const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
    if (!before || !token || !next || !/^['’]$/.test(token.text)) return null
    if (before.end !== token.start || next.start === token.end || !/s$/.test(before.lower)) return null
    if (!/^(NOUN|PROPN)$/.test(before.tag) || !/^(NOUN|ADJ|PROPN|NUM|VERB)$/.test(next.tag)) return null
    for (let back = at - 1; back >= 0; back--) {
      const mark = tokens[back]
      if (mark && /^['‘]$/.test(mark.text) && mark.tag === 'PUNCT') return null
    }
    return 'PART'
  },
}
