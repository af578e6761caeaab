import { inflectionOf } from './inflection.ts'
import type { Token } from './reading.ts'

const LINKS =
  /^(?:be|have|get|keep|remain|become|feel|help|see|stay|go|seem|appear|leave|need|want|start|stop|begin|continue)$/

/** Whether a participle stands before its noun: `the expelled envoy`, `with increased levels`, `U.S.-backed`, `Armed men left`.
 * Not `the envoy expelled`, `by banning imports`. */
export function isAttributive(tokens: readonly Token[], index: number, first: number, end: number): boolean {
  const token = tokens[index]
  const before = index > first ? tokens[index - 1] : undefined
  const after = index + 1 < end ? tokens[index + 1] : undefined
  if (!token || !after) return before !== undefined && isHyphened(tokens, index, first)
  if (isHyphened(tokens, index, first)) return true
  const form = inflectionOf(token)
  if (form !== 'ing' && form !== 'either' && form !== 'participle') return false
  if (after.tag !== 'NOUN' && after.tag !== 'PROPN' && after.tag !== 'ADJ') return false
  if (!before || before.tag === 'PUNCT') return opensWithNoun(tokens, index, end, form)
  switch (before.tag) {
    case 'ADV':
      return form === 'either' && /^(?:DET|PART)$/.test(tokens[index - 2]?.tag ?? '') && index - 2 >= first
    case 'DET':
    case 'NUM':
      return !/^(?:all|both|that|those|these)$/.test(before.lower)
    case 'PART':
      return before.lower === "'s" || before.lower === "'"
    case 'PRON':
      return /^(?:his|her|its|their|our|my|your|whose)$/.test(before.lower)
    case 'ADP':
      return form === 'either' && after.tag === 'NOUN' && before.lower !== 'as'
    case 'VERB':
      return form === 'either' && after.tag === 'NOUN' && !LINKS.test(before.lemma)
    default:
      return false
  }
}

/** `Armed men left`: a noun and then its verb follow. */
const opensWithNoun = (tokens: readonly Token[], index: number, end: number, form: string): boolean =>
  form === 'either' &&
  tokens[index + 1]?.tag === 'NOUN' &&
  index + 2 < end &&
  /^(?:VERB|AUX)$/.test(tokens[index + 2]?.tag ?? '')

/** The second half of `so-called`, `U.S.-backed`. */
function isHyphened(tokens: readonly Token[], index: number, first: number): boolean {
  const hyphen = tokens[index - 1]
  return (
    index - 1 > first &&
    hyphen?.text === '-' &&
    hyphen.end === tokens[index]?.start &&
    hyphen.start === tokens[index - 2]?.end
  )
}
