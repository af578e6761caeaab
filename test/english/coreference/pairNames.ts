/** What each number of a pair is, in the order of `NAMES` in training/reader/coreference.py. */
export const PAIR_NAMES = (
  'he-or-she it they noun possessing reflexive subject object quoted plural nobody ' +
  'c-pronoun c-name c-nominal c-person c-place c-organization c-other c-plural c-subject c-object c-possessor c-oblique c-quoted ' +
  'away-0 away-1 away-2 away-3 away-more between paragraph gender-for gender-against number-for number-against ' +
  'rank-0 rank-1 rank count subject-lately same-noun known-noun alike-quoted same-pronoun ' +
  'near-subject upper-subject in-relative apart'
).split(' ')
