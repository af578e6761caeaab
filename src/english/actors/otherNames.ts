import type { Draft, Reference } from './draft.ts'
import type { Name } from './name.ts'
import type { Word } from './words.ts'

const WHEN = '(?:[\\p{L}\\d]+ ){0,4}?'
const THE = '(?:the |a )?'

/** What stands between a name and another of the same bearer: one laid down, or one beside it. */
const FORMERLY = new RegExp(
  `^(?:,|,? \\(|\\),) ?${THE}(?:(?:formerly|previously|originally|before|once|then|ex|until ${WHEN.replace('0,4', '1,4')}) ?:? ?(?:known as |called |named )?|known (?:formerly |previously |until ${WHEN})as |(?:formerly|previously|once|until ${WHEN})(?:known as|called|named) )${THE}$`,
  'u',
)
const THE_FORMER = /^(?:,|,? \(|\),) ?(?:the |a )?former $/
const ALSO = new RegExp(
  `^(?:,|,? \\(|\\),) ?(?:alias|aka|a\\.k\\.a\\.|née|né|born|nicknamed|dubbed|(?:also |better |commonly |widely |otherwise )?known (?:locally |widely |commonly |also |abroad )?as|also called|whom ${WHEN}${WHEN}(?:call|calls|called|know as|knows as)) ${THE}["“‘']?$`,
  'u',
)

/** The names that a name set beside another says are of the same bearer: `the Tide Fund (formerly the Dyke Board)`, `Ivo Holm, alias Pike`.
 * Not `Ivo Holm, the former mayor of Lima`. */
export function otherNames(
  text: string,
  words: readonly Word[],
  names: readonly Name[],
): { readonly name: Name; readonly other: Name; readonly former: boolean }[] {
  return names.flatMap((other, index) => {
    const before = names.slice(Math.max(0, index - 2), index).reverse()
    const near = before.find(({ text: month }) => !MONTH.test(month))
    if (!near || words[near.first]?.sentence !== words[other.first]?.sentence) return []
    const between = text.slice(near.end, other.start)
    if (between.length > 60 || near.entry || other.entry || !BEARS.test(near.kind) || !BEARS.test(other.kind)) return []
    const body = near.kind === 'organization' || /^\p{Lu}{2,}$/u.test(near.text)
    const bodies = body && other.kind === 'organization'
    const alike =
      bodies || (near.kind === 'person' && other.kind === 'person') || (body && /called|known|named/.test(between))
    const former = (alike && FORMERLY.test(between)) || (bodies && THE_FORMER.test(between))
    return former || (ALSO.test(between) && (alike || !body)) ? [{ name: near, other, former }] : []
  })
}

const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/
const BEARS = /^(?:person|organization|unknown|thing)$/

/** The references with those of other names made of the same actor, and names without one wherever they stand. */
export function withOtherNames(
  text: string,
  words: readonly Word[],
  names: readonly Name[],
  references: readonly Reference[],
): Reference[] {
  let joined = [...references]
  for (const { name, other, former } of otherNames(text, words, names)) {
    const draft = joined.find(({ first }) => first === name.first)?.draft
    if (!draft || !/^(?:person|organization)$/.test(draft.kind)) continue
    const second = joined.find(({ first }) => first === other.first)?.draft
    if (second === draft || second?.known || (second && !/^(?:person|organization)$/.test(second.kind))) continue
    if (draft.kind === 'organization' && second?.kind === 'person') continue
    joined = second
      ? joined.map((one) => (one.draft === second ? { ...one, draft } : one))
      : [...joined, ...loose(draft, other)]
    for (const [called, count] of second?.names ?? [[other.text, 1] as const]) {
      draft.names.set(called, (draft.names.get(called) ?? 0) + count)
      if (former) draft.former.add(called)
    }
  }
  return joined

  function loose(draft: Draft, other: Name): Reference[] {
    return names
      .filter((one) => one.text === other.text && !joined.some(({ first }) => first === one.first))
      .map(({ start, end, first, last }) => ({ draft, start, end, first, last, form: 'name' as const }))
  }
}
