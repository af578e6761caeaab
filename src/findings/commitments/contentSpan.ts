import type { Sentence } from '../../english/index.ts'
import { type Span, trim } from '../../terms/index.ts'
import type { Layout } from '../events/index.ts'

const CLOSERS = /^[.!?;"”’»)]$|^''$/
const SPEECH =
  /^(say|announce|add|tell|report|state|declare|confirm|write|note|reveal|tweet|claim|disclose|explain|stress)$/

/** From a token to the end of what is promised: the sentence, less an attribution at its end, a contrast and closing marks.
 * "will send tents to Chad, the ministry said" ends with Chad. */
export function contentSpan(layout: Layout, sentence: Sentence, first: number, after: number): Span {
  const { tokens, article } = layout.reading
  let last = sentence.last
  for (let index = Math.max(first, after); index < sentence.last; index++) {
    const token = tokens[index]
    if (!token || index <= first) continue
    if (/^[;]$/.test(token.text) || isClosingQuote(layout, first, index)) {
      last = index
      break
    }
    if (token.lower === 'but' || (token.lower === 'and' && isNewClause(layout, index + 1, sentence))) {
      last = tokens[index - 1]?.text === ',' ? index - 1 : index
      break
    }
    if (token.text !== ',') continue
    if (
      attributes(layout, index, sentence) ||
      /^(but|while|although|though|whereas|adding|saying|noting|despite|after)$/.test(tokens[index + 1]?.lower ?? '')
    ) {
      last = index
      break
    }
  }
  while (last > first + 1 && CLOSERS.test(tokens[last - 1]?.text ?? '')) last--
  const span = { start: tokens[first]?.start ?? sentence.start, end: tokens[last - 1]?.end ?? sentence.end }
  return trim(article.text, span)
}

/** "… and said", "… and the family will give": somebody else, or somebody's words, come next. */
function isNewClause(layout: Layout, index: number, sentence: Sentence): boolean {
  const verb = layout.verbAt(index)
  if (verb) return verb.form === 'finite' && SPEECH.test(verb.lemma)
  const chunk = layout.chunkAt(index)
  return chunk !== undefined && chunk.last < sentence.last && layout.verbAt(chunk.last)?.form === 'finite'
}

/** A quotation mark that closes one opened before the promise began. */
function isClosingQuote(layout: Layout, first: number, index: number): boolean {
  const { quotes, tokens } = layout.reading
  const start = tokens[first]?.start ?? 0
  const at = tokens[index]?.start ?? 0
  return quotes.some(({ inner }) => inner.start <= start && start < inner.end && at >= inner.end)
}

/** ", the minister said" up to the end of the sentence. */
function attributes(layout: Layout, comma: number, sentence: Sentence): boolean {
  const { tokens } = layout.reading
  if (/^according$/.test(tokens[comma + 1]?.lower ?? '')) return true
  let verbs = 0
  let speech = false
  for (let index = comma + 1; index < sentence.last; ) {
    const verb = layout.verbAt(index)
    if (verb) {
      verbs++
      if (verbs === 1) speech = SPEECH.test(verb.lemma) && verb.form === 'finite'
    } else if (verbs === 0 && /^(to|who|which|that|and)$/.test(tokens[index]?.lower ?? '')) return false
    index = verb ? verb.last : index + 1
  }
  return speech && verbs <= 2
}
