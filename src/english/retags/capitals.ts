import { type Retag, tagSet, wordSet } from './neighbours.ts'

/** A capital common noun beside a name is part of it: `President Ilves`, `the Blue Office`; not `Officials in Riga`. */
export const inName: Retag = {
  words: null,
  tags: tagSet('NOUN'),
  mend: (tokens, at) => {
    const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
    if (token?.tag !== 'NOUN' || !/^\p{Lu}\p{Ll}/u.test(token.text)) return null
    if (next?.tag === 'PROPN' && token.lemma === token.lower) return 'PROPN'
    return before?.tag === 'PROPN' && /^\p{Lu}/u.test(before.text) ? 'PROPN' : null
  },
}

/** A capital verb after another word is a name: `Mr. Burke said`, `said Skelly`; not in a headline, where every word has a capital. */
export const verbInName: Retag = {
  words: null,
  tags: tagSet('VERB'),
  mend: (tokens, at) => {
    const [before, token] = [tokens[at - 1], tokens[at]]
    if (!token || !/^\p{Lu}\p{Ll}/u.test(token.text)) return null
    const afterQuotation = before && /^["”]$|^''$/.test(before.text) && /^[,?!]$/.test(tokens[at - 2]?.text ?? '')
    if (afterQuotation) return tokens[at + 1]?.text === ',' || tokens[at + 1]?.tag === 'VERB' ? 'PROPN' : null
    if (!before || !/^\p{L}[\p{L}.]*$/u.test(before.text) || /\p{L}{5}\.$/u.test(before.text)) return null
    const plain = [...tokens.slice(Math.max(0, at - 5), at), ...tokens.slice(at + 1, at + 6)].filter(
      ({ text }) => /^\p{Ll}{4}/u.test(text) || text === 'said' || text === 'has',
    )
    return plain.length > 0 ? 'PROPN' : null
  },
}

const SAID = wordSet('said says told added wrote asked noted tweeted explained replied recalled warned argued insisted')

/** A capital word between a mark and `said` is a name, whatever it looks like: `“…,” Bright said`, `In May, Cross said`; not `“…” Officials said`. */
export const beforeSaid: Retag = {
  words: null,
  tags: tagSet('ADJ', 'ADP', 'NOUN', 'VERB', 'ADV', 'SCONJ'),
  mend: (tokens, at) => {
    const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
    if (!token || !next || !SAID.has(next.lower) || !/^\p{Lu}\p{Ll}+$/u.test(token.text)) return null
    if (token.tag === 'NOUN' && token.lemma !== token.lower) return null
    return /^["”,]$|^''$/.test(before?.text ?? '') ? 'PROPN' : null
  },
}

/** `a.m.` and `p.m.` are nouns. */
export const hours: Retag = {
  words: wordSet('am pm a.m. p.m.'),
  tags: null,
  mend: (tokens, at) =>
    /^(am|pm|a\.m\.|p\.m\.)$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.tag === 'NUM' ? 'NOUN' : null,
}

/** Nouns that stand without an article in the singular. */
const BARE = wordSet(
  'police parliament government congress opposition trade business research evidence work news water food security oil gas peace war talk anger fear hope demand support pressure violence power health education information money tension access construction production unemployment inflation turnout voting president mom dad god nature history life love time man part history society industry agriculture transport traffic law management analysis freedom justice nothing everything something everyone someone anyone nobody media data staff input output',
)

/** A singular noun that opens a sentence without an article and before its verb is a name: `Rice said`; not `Police said`. */
export const bareOpening: Retag = {
  words: null,
  tags: tagSet('NOUN'),
  mend: (tokens, at) => {
    const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
    if (!token || token.lemma !== token.lower || !/^[A-Z][a-z]+$/.test(token.text) || BARE.has(token.lower)) return null
    if (before && before.tag !== 'PUNCT') return null
    return next?.tag === 'AUX' || next?.tag === 'VERB' || next?.lower === "'s" ? 'PROPN' : null
  },
}

const DEMONYM = /(?:ese|ian|ean|ish|can|ani|aqi|eli|wan|nch|tch|eek|ic)$/

/** A demonym before a noun is an adjective: `the Chinese market`; not `the Chinese`, `Chinese Taipei`. */
export const demonym: Retag = {
  words: null,
  tags: tagSet('PROPN'),
  mend: (tokens, at) => {
    const [token, next] = [tokens[at], tokens[at + 1]]
    if (token?.tag !== 'PROPN' || !DEMONYM.test(token.text)) return null
    return next?.tag === 'NOUN' || next?.tag === 'ADJ' ? 'ADJ' : null
  },
}
