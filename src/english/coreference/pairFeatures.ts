import type { Anaphor, Noted, NotedKind, NotedRole } from './noted.ts'

/** How a candidate stands to an anaphor. */
export type Standing = {
  /** Mentions from one to the other; 1 for the one right before. */
  readonly between: number
  /** Others nearer that agree in gender and number. */
  readonly rank: number
  /** How far up from the anaphor the nearest subject over it is; -1 where there is none. */
  readonly near: number
}

/** How many numbers the head is given of a pair. */
export const PAIR_FEATURES = 48

/** What the head is told of an anaphor and a candidate beside their vectors; a null candidate is nobody.
 * `coreference.py` learns from the same numbers in the same order. */
export function pairFeatures(
  anaphor: Anaphor,
  candidate: Noted<unknown> | null,
  { between, rank, near }: Standing,
): number[] {
  const { sort, role } = anaphor
  const own = [
    sort === 'm' || sort === 'f',
    sort === 'it',
    sort === 'they',
    sort === 'noun',
    role === 'possessor',
    anaphor.reflexive,
    role === 'subject',
    role === 'object',
    anaphor.quoted,
    anaphor.plural,
    candidate === null,
  ].map(Number)
  if (!candidate) return [...own, ...Array<number>(PAIR_FEATURES - own.length).fill(0)]
  const away = anaphor.sentence - candidate.sentence
  const gender = genderFits(anaphor, candidate)
  const number = numberFits(anaphor, candidate)
  const over = subjectOver(anaphor, candidate)
  const { spoken } = candidate
  return [
    ...own,
    ...['pronoun', 'name', 'nominal'].map((form) => Number(candidate.form === form)),
    ...KINDS.map((kind) => Number(candidate.kind === kind)),
    Number(candidate.plural),
    ...ROLES.map((one) => Number(candidate.role === one)),
    Number(candidate.quoted),
    ...[0, 1, 2, 3].map((count) => Number(away === count)),
    Number(away > 3),
    Math.log1p(between) / 3,
    Number(anaphor.paragraph === candidate.paragraph),
    Number(gender > 0),
    Number(gender < 0),
    Number(number > 0),
    Number(number < 0),
    Number(rank === 0),
    Number(rank === 1),
    Math.log1p(rank),
    Math.log1p(spoken.count),
    Number(anaphor.sentence - spoken.subject <= 1),
    Number(sort === 'noun' && anaphor.noun === candidate.noun),
    Number(sort === 'noun' && spoken.nouns.has(anaphor.noun)),
    Number(anaphor.quoted === candidate.quoted),
    Number(candidate.form === 'pronoun' && candidate.sort === sort),
    Number(over >= 0 && over === near),
    Number(near >= 0 && over > near),
    Number(anaphor.tells.has(candidate.head)),
    Math.log1p(Math.abs(anaphor.unit - candidate.unit)) / 5,
  ]
}

/** How far up from an anaphor the word is whose subject the candidate is; -1 where it is no subject over it. */
export function subjectOver({ path }: Anaphor, { role, governor }: Noted<unknown>): number {
  return role === 'subject' ? path.indexOf(governor) : -1
}

/** Whether a candidate's gender agrees with a pronoun's: 1 yes, -1 no, 0 unknown. */
export function genderFits({ sort }: Anaphor, { kind, plural, spoken: { gender } }: Noted<unknown>): number {
  if (sort === 'it') return kind === 'person' && !plural ? -1 : 1
  if (sort !== 'm' && sort !== 'f') return 0
  if (gender) return gender === sort ? 1 : -1
  return kind !== 'person' || plural ? -1 : 0
}

/** Whether a candidate's number agrees: 1 yes, -1 no. */
export function numberFits({ sort, plural }: Anaphor, candidate: Noted<unknown>): number {
  return (sort === 'they' || (sort === 'noun' && plural)) === candidate.plural ? 1 : -1
}

const KINDS: readonly NotedKind[] = ['person', 'place', 'organization', 'other']
const ROLES: readonly NotedRole[] = ['subject', 'object', 'possessor', 'oblique']
