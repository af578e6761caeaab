import type { Reading } from '../../english/index.ts'
import type { ActorId } from '../../terms/index.ts'

/** The actor of a kind whose mention holds a token; of several the longest mention. */
export function actorAt(reading: Reading, at: number | undefined, kinds: readonly string[]): ActorId | null {
  const token = at === undefined ? undefined : reading.tokens[at]
  if (!token) return null
  const around = reading.mentions.filter(({ span }) => span.start <= token.start && token.end <= span.end)
  const able = around.filter(({ actor }) => kinds.includes(reading.actors.find(({ id }) => id === actor)?.kind ?? ''))
  return able.sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start))[0]?.actor ?? null
}

/** Whom a word beside a name means: the holder of the title it is in, or of the name it is set beside. */
export function holderAt(reading: Reading, at: number | undefined): ActorId | null {
  const token = at === undefined ? undefined : reading.tokens[at]
  if (!token || at === undefined) return null
  const office = reading.offices.find(
    ({ start, end, holders }) => start <= token.start && token.end <= end && holders.length === 1,
  )
  if (office) return office.holders[0] ?? null
  const beside = reading.tokens.findIndex(({ head, relation }) => head === at && /^(?:appos|flat)/.test(relation))
  return actorAt(reading, beside < 0 ? token.head : beside, ['person'])
}

/** The token of who does what the verb at a token says, looked for at the verbs it hangs on too; -1 where the tree tells none. */
export function subjectToken({ tokens }: Reading, verb: number): number {
  for (let at = verb, step = 0; at >= 0 && step < 4; step++) {
    const token = tokens[at]
    const own = tokens.findIndex(({ head, relation }) => head === at && relation.startsWith('nsubj'))
    const relative = token?.relation === 'acl:relcl' ? token.head : -1
    if (own >= 0) return tokens[own]?.features.PronType === 'Rel' && relative >= 0 ? relative : own
    if (relative >= 0) return relative
    if (!token || !/^(?:conj|xcomp|advcl|parataxis)/.test(token.relation)) return -1
    at = token.head
  }
  return -1
}
