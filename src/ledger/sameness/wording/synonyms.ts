import { stemOf } from './stem.ts'

/** Words that one translation has where another has the next, a line a meaning. */
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
twice double`

/** Verbs of two words, and the one word for them. */
const TWO_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'put off': 'postpone',
    'pull out': 'withdraw',
    'call off': 'cancel',
    'carry out': 'implement',
    'set up': 'establish',
    'give up': 'abandon',
    'turn down': 'reject',
    'cease fire': 'ceasefire',
    'take part': 'participate',
    'keep on': 'continue',
    'send back': 'return',
    'give back': 'return',
    'hand over': 'surrender',
  }),
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
  TWO_WORDS.get(`${stemOf(verb)} ${particle}`) ?? TWO_WORDS.get(`${verb} ${particle}`)
