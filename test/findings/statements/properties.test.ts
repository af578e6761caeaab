import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contains, overlaps, type Span } from '../../../src/terms/index.ts'
import { articleOf } from '../../english/reader.ts'
import { directCases } from './directCases.ts'
import { indirectCases } from './indirectCases.ts'
import { mixedCases } from './mixedCases.ts'
import { negatives } from './negatives.ts'
import { type Play, playArticle } from './play.ts'

const MARK = /["“”«»„‘’']|``/
const DOUBLE = /["“”«»„]/

/** What must hold of every statement, whatever the text; the words of each that breaks a rule, with the rule. */
function faults({ article, statements }: Play): string[] {
  const { text, body } = article
  const found: string[] = []
  const within = (span: Span) => body.some((part) => contains(part, span)) && span.start < span.end
  const hold = (right: boolean, rule: string, { start, end }: Span) => {
    if (!right) found.push(`${rule}: ${text.slice(Math.max(0, start - 20), end)}`)
  }
  for (const { speaker, cue, content, evidence } of statements) {
    hold(content.length > 0, 'has content', evidence.span)
    hold(speaker !== null || cue !== null, 'has a speaker or a cue', evidence.span)
    hold(contains(evidence.sentence, evidence.span), 'content lies in its sentences', evidence.span)
    for (const span of [cue, speaker?.span]) if (span) hold(within(span), 'speaker and cue lie in the body', span)
    content.forEach((piece, index) => {
      const next = content[index + 1]
      const words = text.slice(piece.start, piece.end)
      hold(within(piece), 'lies in the body', piece)
      hold(contains(evidence.span, piece), 'lies in the evidence', piece)
      hold(!next || piece.end <= next.start, 'pieces in order', piece)
      hold(!cue || !overlaps(piece, cue), 'cue outside content', piece)
      hold(words === words.trim(), 'no white space at the edges', piece)
      if (!piece.verbatim) return
      const before = text.slice(Math.max(0, piece.start - 4), piece.start)
      hold(!(DOUBLE.test(words[0] ?? '') && DOUBLE.test(words.at(-1) ?? '')), 'marks outside', piece)
      // or the quotation goes on from the paragraph before
      hold(MARK.test(before) || /(^|\n)\s*$/.test(before), 'a mark before', piece)
    })
  }
  const cues = statements.flatMap(({ cue }) => (cue ? [cue.start] : []))
  if (new Set(cues).size < cues.length) found.push(`one statement a cue: ${text.slice(0, 60)}`)
  return found
}

const sentences = [...directCases, ...indirectCases, ...mixedCases].map(([text]) => text).concat(negatives)

test('invented articles of many sentences', () => {
  const gap = fc.constantFrom(' ', '\n', '\n\n')
  const parts = fc.array(fc.tuple(fc.constantFrom(...sentences), gap), { minLength: 1, maxLength: 8 })
  const property = fc.property(parts, (some) => {
    expect(faults(playArticle(articleOf(some.flat().join(''))))).toEqual([])
  })
  fc.assert(property, { numRuns: 150, seed: 7 })
})

test('marks and words in any order', () => {
  const words = `“|”|"|''|\`\`|,|.|—| said | Tamm | that | he | according to |:|\n| the port | would close| (|)| who | told | and `
  const parts = fc.array(fc.constantFrom(...words.split('|')), { minLength: 1, maxLength: 40 })
  const property = fc.property(parts, (some) => {
    expect(faults(playArticle(articleOf(some.join(''))))).toEqual([])
  })
  fc.assert(property, { numRuns: 300, seed: 7 })
})

const corpora = ['../shared/corpora/polnear/train/text', '../shared/corpora/polnear/dev/text']
  .map((path) => new URL(`../../../${path}/`, import.meta.url))
  .flatMap((url) => (existsSync(url) ? readdirSync(url).map((name) => new URL(name, url)) : []))

/** One of so many articles is read, since listening to one takes seconds. */
const LISTENED = 60

describe.skipIf(corpora.length === 0)('the shared news articles, where they are present', () => {
  test('some', () => {
    const some = corpora.filter((_, at) => at % LISTENED === 0)
    expect(some.flatMap((url) => faults(playArticle(articleOf(readFileSync(url, 'utf8')))))).toEqual([])
  }, 300_000)
})
