import type { Reading, Token } from '../../english/index.ts'
import type { Role } from '../../terms/index.ts'
import type { Draft, Finder } from '../steps.ts'
import { actorAt, holderAt } from './actorAt.ts'
import { sentenceOf } from './spans.ts'

/** What is held by whoever does it. */
const HOLDS: Readonly<Record<string, string>> = {
  chair: 'chair',
  'co-chair': 'co-chair',
  cochair: 'co-chair',
  head: 'head',
  lead: 'leader',
  command: 'commander',
  direct: 'director',
}

/** An office told by the verb of what its holder does.
 * Matches `Rasa Vaitkutė, who chairs the Lake Council` and `a jury chaired by Rasa Vaitkutė`; not `Vaitkutė chairs a meeting on Monday`. */
export const presides: Finder<Role> = {
  name: 'roles/presides',
  find: ({ reading }) =>
    reading.tokens.flatMap((token, at) => {
      const title = HOLDS[token.lemma]
      if (title === undefined || token.tag !== 'VERB' || isDenied(reading, at)) return []
      const [by, what] = partiesOf(reading, at)
      const person = actorAt(reading, by, ['person']) ?? holderAt(reading, by)
      const body = actorAt(reading, what, ['organization', 'group'])
      if (person === null || body === null || what === undefined) return []
      return [roleOf(reading, at, what, { person, of: body, title })]
    }),
}

/** Who does it and to what, by their tokens. */
function partiesOf({ tokens }: Reading, at: number): [number | undefined, number | undefined] {
  const own = tokens[at]
  const children = (relation: RegExp, of = at) =>
    tokens.flatMap((token, index) => (token.head === of && relation.test(token.relation) ? [index] : []))
  const subject = children(/^nsubj$/)[0]
  const object = children(/^obj$/)[0]
  const relative = own?.relation === 'acl:relcl' ? own.head : undefined
  const agent = children(/^obl/).find((index) =>
    children(/^case$/, index).some((child) => tokens[child]?.lower === 'by'),
  )
  if (object !== undefined) {
    const pronoun = subject !== undefined && /^(?:who|that|which)$/.test(tokens[subject]?.lower ?? '')
    const shared = own && /^(?:conj|xcomp|advcl)$/.test(own.relation) ? children(/^nsubj$/, own.head)[0] : undefined
    return [subject === undefined ? shared : pronoun ? relative : subject, object]
  }
  const passive = children(/^nsubj:pass$/)[0]
  const told = own?.relation.startsWith('acl') ? own.head : undefined
  return [agent, passive !== undefined && relative === undefined ? passive : told]
}

const isDenied = ({ tokens }: Reading, at: number): boolean =>
  tokens.some(({ head, lower }) => head === at && /^(?:not|n['’]t|never|would|could|should|may|might)$/.test(lower))

function roleOf(reading: Reading, at: number, what: number, role: Pick<Role, 'person' | 'title' | 'of'>): Draft<Role> {
  const [verb, object] = [reading.tokens[at], reading.tokens[what]]
  const ends = [verb, object].filter((token): token is Token => token !== undefined)
  const span = { start: Math.min(...ends.map(({ start }) => start)), end: Math.max(...ends.map(({ end }) => end)) }
  const group = reading.verbs.find(({ start, end }) => start <= (verb?.start ?? 0) && (verb?.end ?? 0) <= end)
  const tenure =
    group?.tense === 'past' && !group.passive ? 'former' : group?.tense === 'future' ? 'designate' : 'current'
  return {
    kind: 'role',
    ...role,
    from: null,
    to: null,
    tenure,
    evidence: { span, sentence: sentenceOf(reading, span) },
  }
}
