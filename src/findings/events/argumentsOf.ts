import type { Chunk, Sentence, VerbGroup } from '../../english/index.ts'
import type { Argument } from './clause.ts'
import type { Layout } from './layout.ts'

const STOP =
  /^(that|because|while|whereas|if|unless|although|though|when|where|who|which|whom|whose|whether|so|than|why|how|what|since|but)$/
const RELATIVE = /^(who|which|whom|whose|that|where|what)$/

/** The noun phrases between a verb and the next verb, clause or sentence end, times left out.
 * "imposed [sanctions] on [Iran and Syria]"; a relative clause or a that-clause ends them. */
export function argumentsOf(layout: Layout, verb: VerbGroup, sentence: Sentence): Argument[] {
  const { tokens } = layout.reading
  const found: Argument[] = []
  let prep: string | null = null
  let prepAt = -1
  let loose = false
  let index = verb.last
  let bracket = 0
  while (index < sentence.last) {
    const token = tokens[index]
    if (!token) break
    if (/^[([]$/.test(token.text)) bracket++
    if (/^[)\]]$/.test(token.text)) bracket = Math.max(0, bracket - 1)
    if (bracket > 0) {
      index++
      continue
    }
    if (layout.verbAt(index)) break
    const chunk = layout.chunkAt(index)
    if (chunk) {
      if (RELATIVE.test(token.lower) && chunk.last === chunk.first + 1) break
      if (isSubject(layout, chunk, prep, index > verb.last)) break
      if (!layout.isTime(chunk.head)) {
        const { chunks, last } = coordinated(layout, partOf(layout, chunk), sentence)
        found.push({ prep, at: prep === null ? chunk.first : prepAt, chunks, loose })
        const listed =
          chunks.length > 1 &&
          tokens[last]?.text === ',' &&
          /^(to|for|from|against|on)$/.test(tokens[last + 1]?.lower ?? '')
        index = listed ? last + 1 : last
      } else index = chunk.last
      prep = null
      continue
    }
    if (token.lower === 'than' && /^(more|less|fewer|rather)$/.test(tokens[index - 1]?.lower ?? '')) {
      index++
      continue
    }
    if (STOP.test(token.lower) && !(token.lower === 'since' && layout.isTime(index + 1))) break
    if (/^[;:]$/.test(token.text)) break
    if (token.text === '-' && token.start === tokens[index - 1]?.end) {
      index++
      continue
    }
    if (/^[,–—-]$/.test(token.text)) {
      loose = !goesOn(layout, index + 1)
      prep = null
    } else if (isBound(layout, index)) {
      prep = null
      if (/^(least|most)$/.test(tokens[index + 1]?.lower ?? '')) index++
    } else if (token.tag === 'ADP' || token.lower === 'to') {
      prep = token.lower
      prepAt = index
    }
    index++
  }
  return found
}

/** A noun phrase and those joined to it; behind "between" also where a verb follows the last: `[A], [B] and [C]`; "[Iran] and [said]" is one alone. */
export function coordinated(
  layout: Layout,
  chunk: Chunk,
  sentence: Sentence,
  between = false,
): { chunks: Chunk[]; last: number } {
  const { tokens } = layout.reading
  const chunks = [chunk]
  let last = chunk.last
  const pending: Chunk[] = []
  let index = chunk.last
  while (index < sentence.last) {
    index = behindBracket(layout, index, sentence)
    let link = index
    let joined = false
    let comma = false
    if (tokens[link]?.text === ',') {
      comma = true
      link++
    }
    if (/^(and|or|&)$/.test(tokens[link]?.lower ?? '')) {
      joined = true
      link++
      if (tokens[link]?.lower === 'with' || tokens[link]?.lower === 'to') link++
    }
    if (!joined && !comma) break
    const next = layout.chunkAt(link)
    if (
      !next ||
      next.first !== link ||
      /^(who|which|that|whose|he|she|it|they|we|i)$/.test(tokens[next.head]?.lower ?? '')
    )
      break
    let after = next.last
    while (tokens[after]?.tag === 'ADV') after++
    if (!between && layout.verbAt(after)?.form === 'finite') break
    pending.push(next)
    index = next.last
    if (joined) {
      chunks.push(...pending)
      last = next.last
      break
    }
  }
  const examples = examplesAfter(layout, last)
  if (!examples) return { chunks, last }
  const more = coordinated(layout, examples, sentence)
  return { chunks: [...chunks, ...more.chunks], last: more.last }
}

/** The token after "(KFP)", or the same token where no bracket stands. */
export function behindBracket(layout: Layout, index: number, sentence: Sentence): number {
  const { tokens } = layout.reading
  if (!/^[([]$/.test(tokens[index]?.text ?? '')) return index
  let close = index
  while (close < sentence.last && !/^[)\]]$/.test(tokens[close]?.text ?? '')) close++
  return close + 1
}

/** "allies such as [Chad]", "partners, including [Chad]". */
function examplesAfter(layout: Layout, last: number): Chunk | undefined {
  const { tokens } = layout.reading
  let index = tokens[last]?.text === ',' ? last + 1 : last
  const word = tokens[index]?.lower
  if (word === 'such' && tokens[index + 1]?.lower === 'as') index += 2
  else if (word === 'including') index += 1
  else return undefined
  const chunk = layout.chunkAt(index)
  return chunk?.first === index ? chunk : undefined
}

/** "attacks, mainly [on villages]": a comma that ends nothing. */
function goesOn(layout: Layout, index: number): boolean {
  const { tokens } = layout.reading
  return (
    /^(mainly|mostly|primarily|especially|notably|largely|particularly|chiefly)$/.test(tokens[index]?.lower ?? '') &&
    tokens[index + 1]?.tag === 'ADP'
  )
}

/** "up to", "over" or "about" before a number bind nothing: "lend up to [$1 billion]". */
function isBound(layout: Layout, index: number): boolean {
  const { tokens } = layout.reading
  const word = tokens[index]
  const least = word?.lower === 'at' && /^(least|most)$/.test(tokens[index + 1]?.lower ?? '')
  const next = tokens[index + (least ? 2 : 1)]
  if (!word || !next || !/^(to|over|about|around|under|above|below|at|nearly)$/.test(word.lower)) return false
  if (word.lower === 'to' && tokens[index - 1]?.lower !== 'up') return false
  return next.tag === 'NUM' || next.tag === 'SYM' || /^[$€£\d]/.test(next.text)
}

/** Whether a noun phrase is said of the verb right behind it and so no object of the one before. */
function isSubject(layout: Layout, chunk: Chunk, prep: string | null, apart: boolean): boolean {
  if (!apart || (prep !== null && !/^(after|before|until|as|since|while)$/.test(prep))) return false
  const { tokens } = layout.reading
  let next = chunk.last
  while (tokens[next]?.tag === 'ADV') next++
  return layout.verbAt(next)?.form === 'finite'
}

const PART =
  /^(some|many|most|all|dozen|hundred|thousand|number|part|half|rest|majority|batch|shipment|series|several|one|two|three|pair|group|lot|team|package|total|million|billion|handful|wave|ton|tonne|kilo|kilogram|litre|barrel|couple|percent|string|spate|round|member|leader|each|both|none|plenty)$/

/** What a part is of: "some of [its troops]", "a series of [attacks]". */
function partOf(layout: Layout, chunk: Chunk): Chunk {
  const { tokens } = layout.reading
  if (!PART.test(tokens[chunk.head]?.lemma ?? '') || tokens[chunk.last]?.lower !== 'of') return chunk
  if (layout.mentionsAt(chunk.head).length > 0) return chunk
  const whole = layout.chunkAt(chunk.last + 1)
  return whole && whole.first === chunk.last + 1 ? whole : chunk
}
