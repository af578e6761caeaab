import type { OfficeMention, Reading, VerbGroup } from '../../english/index.ts'
import type { ActorId, Role } from '../../terms/index.ts'
import type { Draft, Finder } from '../steps.ts'
import { actorAt, holderAt, subjectToken } from './actorAt.ts'
import { dayOfChange, termAfter } from './dates.ts'
import type { RoleVerb } from './lexicon.ts'
import { mentionsWithin, sentenceOf, verbsAround } from './spans.ts'

/** What may stand between the verb and the office, beside the one who is given it. */
const LINK =
  /^(?:, (?:an?|the|\d)[^,.;]{1,60},(?= (?:as|to)\b))?(?:,? (?:as|to be|to become|to serve as|to the (?:post|position|office|rank) of|the (?:post|position|office) of|(?:from|in) (?:his|her|the) (?:post|position|office|role|job) (?:as|of)|the (?:new|next|first)|office as|over as|in as))* ?$/

/** Offices given, taken, entered, left and passed on by a verb.
 * Matches `Rasa Vaitkutė was appointed ambassador to Kenya on Monday`; not `the ambassador was appointed an hour to speak`. */
export const changed: Finder<Role> = {
  name: 'roles/changed',
  find: ({ reading, lexicon }) =>
    reading.offices.flatMap((office) => {
      if (office.plural) return []
      const verb = verbsAround(reading, office).findLast((group) => group.end <= office.start)
      const meaning = verb && lexicon.roles.verbs.get(verb.lemma)
      if (office.holders.length > 0 && verb?.lemma !== 'become') return []
      if (!verb || !meaning || verb.negated || (verb.modal !== null && meaning.does !== 'give')) return []
      const person = holderOf(reading, verb, office, meaning)
      return person === null ? [] : [roleOf(reading, office, verb, meaning, person)]
    }),
}

/** Who is given or loses the office: the object of an active verb of giving, else the subject. */
function holderOf(reading: Reading, verb: VerbGroup, office: OfficeMention, { does }: RoleVerb): ActorId | null {
  const { text } = reading.article
  const between = mentionsWithin(reading, { start: verb.end, end: office.start }).filter(({ actor }) =>
    isPerson(reading, actor),
  )
  const transitive = does === 'give' || does === 'take' || does === 'follow'
  if (transitive && !verb.passive && verb.form !== 'participle') {
    const object = between.at(-1)
    if (!object || !LINK.test(text.slice(object.span.end, office.start))) return null
    if (does !== 'follow') return object.actor
    return subjectOf(reading, verb)
  }
  const gap = text.slice(verb.end, office.start)
  if (!LINK.test(gap) && !/^ by [^,.;]{1,60} as $/.test(gap)) return null
  if (verb.passive || verb.form === 'participle') return does === 'follow' ? null : subjectOf(reading, verb)
  return does === 'enter' || does === 'leave' ? subjectOf(reading, verb) : null
}

/** The person a verb tells of by its tree; failing that the last spoken of before it in its sentence, with no other finite verb between. */
export function subjectOf(reading: Reading, verb: VerbGroup): ActorId | null {
  const token = subjectToken(reading, tokenOf(reading, verb))
  const told = token < 0 ? null : (actorAt(reading, token, ['person']) ?? holderAt(reading, token))
  if (told !== null) return told
  const sentence = sentenceOf(reading, verb)
  const before = mentionsWithin(reading, { start: sentence.start, end: verb.start })
  const persons = before.filter(({ actor }) => isPerson(reading, actor))
  const last = persons.at(-1)
  const between = last ? reading.article.text.slice(last.span.end, verb.start) : ''
  return last && (!/\bwho\b/.test(between) || /^,? who $/.test(between)) ? last.actor : null
}

/** The person a verb is done to. */
export function objectOf(reading: Reading, verb: VerbGroup): ActorId | null {
  const at = tokenOf(reading, verb)
  const token = reading.tokens.findIndex(({ head, relation }) => at >= 0 && head === at && relation === 'obj')
  return token < 0 ? null : (actorAt(reading, token, ['person']) ?? holderAt(reading, token))
}

/** The token of a verb group's main verb. */
const tokenOf = ({ tokens }: Reading, { start, end }: VerbGroup): number =>
  tokens.findLastIndex((token) => token.start >= start && token.end <= end && token.tag === 'VERB')

const isPerson = ({ actors }: Reading, id: ActorId): boolean => actors[Number(id.slice(1)) - 1]?.kind === 'person'

function roleOf(
  reading: Reading,
  office: OfficeMention,
  verb: VerbGroup,
  { does, tenure }: RoleVerb,
  person: ActorId,
): Draft<Role> {
  const term = termAfter(reading, office)
  const day = dayOfChange(reading, verb, office)
  const over = does === 'take' || does === 'leave'
  const yet = verb.tense === 'future' || verb.modal !== null
  return {
    kind: 'role',
    person,
    title: fuller(reading, person, office.title),
    of:
      office.of ??
      ownOf(reading, office, person) ??
      (OF_BODY.test(office.title) ? bodyBefore(reading, verb) : null) ??
      stateOf(reading, person) ??
      (does === 'give' && !verb.passive ? giver(reading, verb) : null),
    from: over ? null : (term.from ?? (yet || tenure === 'designate' ? null : day)),
    to: over ? (day ?? term.to) : term.to,
    tenure: over ? 'former' : yet ? 'designate' : (tenure ?? office.tenure),
    evidence: { span: { start: office.start, end: office.end }, sentence: sentenceOf(reading, office) },
  }
}

/** Offices that a body fills and no state has. */
const OF_BODY =
  /^(?:secretary[- ]general|director[- ]general|managing director|chair(?:man|woman|person)?|executive secretary)$/

/** The body whose members, or which itself, a verb of its sentence tells of: `Members of the Lake Council elected`. */
function bodyBefore(reading: Reading, verb: VerbGroup): ActorId | null {
  const { start } = sentenceOf(reading, verb)
  const before = mentionsWithin(reading, { start, end: verb.start })
  return (
    before.findLast(({ actor }) => reading.actors.find(({ id }) => id === actor)?.kind === 'organization')?.actor ??
    null
  )
}

/** `minister` of who is a deputy labour minister: of the same field. */
function fuller({ titles }: Reading, person: ActorId, title: string): string {
  if (title !== 'minister') return title
  const deputy = titles.find((told) => told.holder === person && /^deputy .+ minister$/.test(told.title))
  return deputy ? deputy.title.replace(/^deputy /, '') : title
}

/** The state that gives an office, or whose officer does. */
function giver(reading: Reading, verb: VerbGroup): ActorId | null {
  const token = subjectToken(reading, tokenOf(reading, verb))
  if (token < 0) return null
  const state = actorAt(reading, token, ['state'])
  const officer = state ? null : (actorAt(reading, token, ['person']) ?? holderAt(reading, token))
  const of = officer === null ? null : stateOf(reading, officer)
  return state ?? (isState(reading, of) ? of : null)
}

const isState = ({ actors }: Reading, id: ActorId | null): boolean =>
  id !== null && actors.find((actor) => actor.id === id)?.kind === 'state'

/** What an office is of that is a title of the person's where it stands. */
const ownOf = ({ titles }: Reading, office: OfficeMention, person: ActorId): ActorId | null =>
  titles.find(({ holder, start }) => holder === person && start === office.start)?.of ?? null

/** The state of the person's other titles; failing that the body. */
function stateOf(reading: Reading, person: ActorId): ActorId | null {
  const own = reading.titles.filter(({ holder, of }) => holder === person && of !== null)
  return (own.find(({ of }) => isState(reading, of)) ?? own[0])?.of ?? null
}
