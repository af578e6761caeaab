import type { Reading } from '../../english/index.ts'
import type { ActorId, Role } from '../../terms/index.ts'
import type { Finder } from '../steps.ts'
import { actorAt, holderAt, subjectToken } from './actorAt.ts'
import { sentenceOf } from './spans.ts'

/** Who takes command of something is its commander.
 * Matches `General Kebir, who took command of the northern sector`; not `she has a good command of French`. */
export const command: Finder<Role> = {
  name: 'roles/command',
  find: ({ reading }) =>
    reading.tokens.flatMap((token, at) => {
      const verb = reading.tokens[token.head]
      if (token.lower !== 'command' || token.relation !== 'obj' || !/^(?:take|assume|hold)$/.test(verb?.lemma ?? ''))
        return []
      const of = reading.tokens.findIndex(({ head, relation }) => head === at && relation === 'nmod')
      const subject = subjectToken(reading, token.head)
      const person = subject < 0 ? null : (actorAt(reading, subject, ['person']) ?? holderAt(reading, subject))
      const [head, next] = [reading.tokens[of], reading.tokens[at + 1]]
      if (person === null || !head || !next || next.lower !== 'of' || of < at) return []
      const body = actorAt(reading, of, ['organization'])
      const what = reading.article.text.slice(next.start, head.end).replace(/^of (?:its|his|her|their)\b/, 'of the')
      const span = { start: token.start, end: head.end }
      return [
        {
          kind: 'role' as const,
          person,
          title: body ? 'commander' : `commander ${what}`,
          of: body ?? armyBefore(reading, token.start),
          from: null,
          to: null,
          tenure: 'current' as const,
          evidence: { span, sentence: sentenceOf(reading, span) },
        },
      ]
    }),
}

/** The army spoken of last. */
function armyBefore({ mentions, actors }: Reading, at: number): ActorId | null {
  const armies = new Set(
    actors
      .filter(
        ({ kind, name }) =>
          kind === 'organization' && /\b(?:army|armed forces|military|navy|air force|defen[cs]e forces?)$/i.test(name),
      )
      .map(({ id }) => id),
  )
  return mentions.findLast(({ actor, span }) => span.start < at && armies.has(actor))?.actor ?? null
}
