import type { Scene, Unit } from './scene.ts'
import { isComma, isConjunction, isDash, isRelative, isSubordinator, opensQuote } from './words.ts'

const WINDOW = 70

/** Whether a clause with its own subject and finite verb begins at `start`: `the port would close`, `if it rains, they stay`;
 * not `the port on Monday`, `the port that would close`, `the port and left`. */
export function clauseAt(scene: Scene, unit: Unit, start: number, lenient = false): boolean {
  const opener = scene.tokens[start]
  if (isRelative(opener)) return false
  const opensSubordinate = isSubordinator(opener) || /^(despite|following)$/.test(opener?.lower ?? '')
  let subject = opensSubordinate ? start + 1 : start
  let seen = false
  let relative = 0
  let passed = false
  let finites = 0
  for (let at = subject; at < Math.min(unit.last, start + WINDOW); at++) {
    const token = scene.tokens[at]
    if (!token) return false
    if (token.text === ';' || token.text === ':' || (isDash(token) && token.text !== '-' && !seen)) return false
    const verb = scene.verbAt(at)
    if (verb && verb.first === at && verb.form === 'finite') {
      if (!seen) return false
      const before = scene.tokens[at - 1]
      if (relative > 0 || isRelative(before)) {
        relative = 0
        passed = true
        at = verb.last - 1
        continue
      }
      if (opensSubordinate && subject === start + 1) {
        if (++finites > 1 && opener?.lower === 'if') return true
        at = verb.last - 1
        continue
      }
      if (isConjunction(before) || (isConjunction(scene.tokens[at - 2]) && before?.tag === 'ADV')) return false
      if (!opensSubordinate && hasOwnSubject(scene, start, at)) return false
      return opensSubordinate ? subject > start + 1 && at > subject : at > subject
    }
    if (verb) {
      at = verb.last - 1
      continue
    }
    if (lenient && seen && relative === 0 && opensQuote(scene, at)) return true
    if (
      scene.chunkAt(at) ||
      token.lower === 'there' ||
      token.tag === 'PRON' ||
      token.tag === 'DET' ||
      token.tag === 'NUM'
    )
      seen = true
    if (
      at > subject &&
      (isRelative(token) ||
        (/^(where|when)$/.test(token.lower) && isComma(scene.tokens[at - 1])) ||
        (token.lower === 'that' && token.tag !== 'DET'))
    )
      relative++
    else if (at > subject && seen && isSubordinator(token) && (token.tag !== 'ADP' || !lenient)) return false
    if (passed && isComma(token)) {
      if (scene.verbAt(at + 1)?.form === 'finite') return true
      break
    }
    if (isComma(token) && isConjunction(scene.tokens[at + 1]) && !scene.chunkAt(at + 2)) return false
    if (opensSubordinate && isComma(token)) subject = at + 1
  }
  return lenient && passed
}

/** `power late last year, it has`: the subject right before the verb follows a comma, so that the verb belongs to another clause. */
function hasOwnSubject(scene: Scene, start: number, verb: number): boolean {
  let end = verb
  while (scene.tokens[end - 1]?.tag === 'ADV') end--
  const chunk = scene.chunkAt(end - 1)
  return chunk !== undefined && chunk.first > start && isComma(scene.tokens[chunk.first - 1])
}
