import type { Sentence, Token, VerbGroup } from '../reading.ts'

const STRONG = /^(?:[;:—–“”"«»]|--|``|'')$/
const OPENERS = new Set(
  'that if when while where who which because although though whereas unless whether after before since until'.split(
    ' ',
  ),
)

/** The verb group an expression of time in [first, last) belongs to: that of its own clause, before it (`met on Monday`),
 * or after it where it opens the clause (`On Monday, ministers met`). An index in `verbs`, or null.
 * Not `said` in `said that on Monday ministers met`. */
export function governorOf(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  sentence: Sentence,
  first: number,
  last: number,
): number | null {
  const told = byTree(tokens, verbs, sentence, first, last)
  if (told !== null) return told
  let start = first
  while (
    start > sentence.first &&
    /^(?:on|in|at|by|during|since|until|from|for|the|this|late|early|earlier|over|of|as)$/.test(
      tokens[start - 1]?.lower ?? '',
    )
  )
    start--
  const before = start > sentence.first ? tokens[start - 1] : undefined
  const opens =
    !before || before.text === ',' || before.tag === 'CCONJ' || OPENERS.has(before.lower) || STRONG.test(before.text)
  if (opens) return onRight(tokens, verbs, sentence, last) ?? onLeft(tokens, verbs, sentence, start)
  return onLeft(tokens, verbs, sentence, start) ?? onRight(tokens, verbs, sentence, last)
}

/** The verb that the tree hangs the time on, through no other clause: "met" in "met, the day after he came, on [Monday]". */
function byTree(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  sentence: Sentence,
  first: number,
  last: number,
): number | null {
  let at = first
  while (at < last && (tokens[at]?.head ?? -1) >= first && (tokens[at]?.head ?? -1) < last) at = tokens[at]?.head ?? -1
  for (let steps = 0; steps < 4; steps++) {
    const own = tokens[at]
    if (!own || own.head < sentence.first || !/^(?:obl|nmod|advmod|case|nummod)/.test(own.relation)) return null
    at = own.head
    const group = verbs.findIndex(({ first: from, last: to }) => from <= at && at < to)
    if (group >= 0) return group
  }
  return null
}

function onLeft(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  sentence: Sentence,
  from: number,
): number | null {
  for (let at = from - 1; at >= sentence.first; at--) {
    const token = tokens[at]
    if (!token || STRONG.test(token.text)) return null
    const group = verbs.findIndex(({ first, last }) => first <= at && at < last)
    if (group >= 0) return group
    if (OPENERS.has(token.lower) && token.tag !== 'ADP' && token.tag !== 'DET') return null
  }
  return null
}

function onRight(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  sentence: Sentence,
  from: number,
): number | null {
  for (let at = from; at < sentence.last; at++) {
    const token = tokens[at]
    if (
      !token ||
      STRONG.test(token.text) ||
      (token.tag === 'CCONJ' && !/^(?:NOUN|PROPN|DET|ADJ|NUM|PRON)$/.test(tokens[at + 1]?.tag ?? ''))
    )
      return null
    const group = verbs.findIndex(({ first, last }) => first <= at && at < last)
    if (group >= 0) {
      const found = verbs[group]
      if (found?.form === 'finite') return group
      if (found) at = found.last - 1
    } else if (OPENERS.has(token.lower) && token.tag !== 'ADP' && token.tag !== 'DET') return null
  }
  return null
}
