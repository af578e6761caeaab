// What the lexicon finds in labelled sentences, for `sure.py` and for weighing it beside the head. Needs a build (npm run setup).
//   node training/events/signs.mjs < sentences.jsonl > signs.jsonl
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { lemmatizerOf, wordForms } from '../../dist/english/index.js'
import { eventLexicon } from '../../dist/findings/index.js'
import { faceCodes } from '../../dist/findings/coding/faceCode.js'
import { faceWords, formsBy } from '../../dist/findings/coding/faceWord.js'
import { signsOf, soleCode } from '../../dist/findings/coding/sure.js'
import { nearest } from '../../dist/findings/coding/weigh.js'

const at = (path) => new URL(`../../${path}`, import.meta.url)
const lexicon = eventLexicon((name) => readFileSync(at(`lexicon/${name}.tsv`), 'utf8'))
const forms = formsBy(lemmatizerOf(wordForms(readFileSync(at('models/word-forms.tsv'), 'utf8'))))
const spans = (pairs) => pairs.map(([start, end]) => ({ start, end }))

for await (const line of createInterface({ input: process.stdin })) {
  const { id, text, source, target } = JSON.parse(line)
  const words = faceWords(text, spans(source), spans(target), forms)
  const codes = faceCodes(words, lexicon)
  const sole = soleCode(codes)
  const near = nearest(codes)
  const brief = (code) => code && { type: code.type, mode: code.mode, status: code.status, apart: code.apart, by: code.match.by, entry: code.match.entry }
  process.stdout.write(`${JSON.stringify({ id, sole: brief(sole), signs: sole && signsOf(words, sole, codes), near: brief(near), types: codes.map(({ type }) => type) })}\n`)
}
