import type { Reading, TitleMention } from '../../english/index.ts'
import type { ActorId, Role } from '../../terms/index.ts'
import type { Draft, Finder } from '../steps.ts'
import { actorAt, holderAt, subjectToken } from './actorAt.ts'
import { dayOfChange } from './dates.ts'
import { sentenceOf } from './spans.ts'

/** Who follows somebody has the office of who is followed, where no other is told.
 * Matches `Trade Minister Ana Cruz was replaced by Luis Vega`; not `Ana Cruz replaced the lamp`. */
export const succeeded: Finder<Role> = {
  name: 'roles/succeeded',
  find: ({ reading, lexicon }) =>
    reading.verbs.flatMap((verb) => {
      if (lexicon.roles.verbs.get(verb.lemma)?.does !== 'follow' || verb.negated || verb.modal !== null) return []
      const at = reading.tokens.findLastIndex(
        ({ start, end, tag }) => start >= verb.start && end <= verb.end && tag === 'VERB',
      )
      const chosen = chosenFor(reading, at)
      if (verb.tense !== 'past' && verb.form !== 'participle' && chosen === null) return []
      const [subject, last] = followed(reading, at)
      const next = chosen ?? subject
      const title =
        titleOf(reading, last, verb.start, verb.end) ??
        (next === null || chosen !== null ? undefined : titleOf(reading, next, verb.start, verb.end)) ??
        reading.titles.findLast(({ holder, end }) => holder === last && end <= verb.start)
      if (next === null || last === null || next === last || !title) return []
      const span = { start: title.start, end: title.end }
      const day = dayOfChange(reading, verb, verb)
      const role = { kind: 'role' as const, title: title.title, of: title.of }
      const evidence = { span, sentence: sentenceOf(reading, span) }
      const found: Draft<Role>[] = [
        { ...role, person: next, from: day, to: null, tenure: 'current', evidence },
        { ...role, person: last, from: null, to: day, tenure: 'former', evidence },
      ]
      return found
    }),
}

/** Who is chosen to follow: the object of `appointed Ana Cruz to succeed him`. */
function chosenFor(reading: Reading, at: number): ActorId | null {
  const { tokens } = reading
  const own = tokens[at]
  const over = own && /^(?:xcomp|advcl|acl)/.test(own.relation) ? own.head : -1
  const verb = tokens[over]
  if (!verb || !/^(?:appoint|name|nominate|choose|pick|elect|select|tap|designate|promote)$/.test(verb.lemma))
    return null
  const object = tokens.findIndex(({ head, relation }) => head === over && /^(?:obj|nsubj:pass)$/.test(relation))
  return object < 0 ? null : (actorAt(reading, object, ['person']) ?? holderAt(reading, object))
}

/** Who follows and who is followed. */
function followed(reading: Reading, at: number): [ActorId | null, ActorId | null] {
  const { tokens } = reading
  const child = (relation: RegExp, of = at) =>
    tokens.findIndex((token) => token.head === of && relation.test(token.relation))
  const person = (token: number): ActorId | null =>
    token < 0 ? null : (actorAt(reading, token, ['person']) ?? holderAt(reading, token))
  const agent = tokens.findIndex(
    ({ head, relation }, index) =>
      head === at && relation.startsWith('obl') && tokens[child(/^case$/, index)]?.lower === 'by',
  )
  const passive = agent >= 0 && child(/^obj$/) < 0
  return passive
    ? [person(agent), person(subjectToken(reading, at))]
    : [person(subjectToken(reading, at)), person(child(/^obj$/))]
}

/** The office of who is followed that stands in the sentence, before the verb or beside the name. */
function titleOf(
  { titles, sentences }: Reading,
  person: ActorId | null,
  from: number,
  to: number,
): TitleMention | undefined {
  const sentence = sentences.find(({ start, end }) => start <= from && to <= end)
  return titles.find(
    ({ holder, start, end, tenure }) =>
      holder === person &&
      tenure === 'current' &&
      sentence !== undefined &&
      start >= sentence.start &&
      end <= sentence.end,
  )
}
