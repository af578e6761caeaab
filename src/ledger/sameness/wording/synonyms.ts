import { stemOf } from './stem.ts'

/** Words that one translation has where another has the next, a line a meaning; gathered by us from wordings told twice.
 * Only for comparing what one speaker says within days: `house` and `home` are no synonyms elsewhere. */
const MEANINGS = `
postpone delay defer
talk negotiation
ceasefire truce armistice
aircraft plane airplane
soldier troop
begin start commence
end finish stop halt cease
help aid assist assistance
anybody anyone
everybody everyone
somebody someone
afraid frightened scared
buy purchase
answer reply respond response
accord agreement deal treaty pact
border frontier
allow permit
reject refuse
ship vessel
enough sufficient
happen occur
close shut
difficult hard
error mistake
demand insist
consult ask
guarantee assurance
abandon quit
choose pick
wholly entirely completely fully
quick fast swift
big large great
grant provide give
house home
war conflict
build construct
cancel scrap annul
continue persist
goal aim objective
immediately promptly
fair just
neighbour neighbor
nearly almost
stay remain
twice double
arrive come
loan lend credit`

/** Verbs of two words by their second, and the one word for both. */
const TWO_WORDS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries({
    away: { give: 'cede' },
    back: { give: 'return', send: 'return' },
    down: { turn: 'reject' },
    fire: { cease: 'ceasefire' },
    off: { call: 'cancel', put: 'postpone' },
    on: { keep: 'continue' },
    out: { carry: 'implement', pull: 'withdraw' },
    over: { hand: 'surrender' },
    part: { take: 'participate' },
    up: { give: 'abandon', set: 'establish' },
  }).map(([particle, verbs]) => [particle, new Map(Object.entries(verbs).map(([verb, word]) => [stemOf(verb), word]))]),
)

const FIRST_OF: ReadonlyMap<string, string> = new Map(
  MEANINGS.trim()
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...others] = line.split(' ').map(stemOf)
      return others.map((other) => [other, first] as const)
    }),
)

/** The stem that stands for all of one meaning. @example meaningOf('pact') === meaningOf('treaties') //=> true */
export function meaningOf(word: string): string {
  const stem = stemOf(word)
  return FIRST_OF.get(stem) ?? stem
}

/** The one word for a verb of two, in any of its forms. @example oneWordFor('pulled', 'out') //=> 'withdraw' */
export const oneWordFor = (verb: string, particle: string): string | undefined =>
  TWO_WORDS.get(particle)?.get(stemOf(verb))
