/** Verbs whose nouns no rule of endings makes: `expel` and `expulsion`. */
const IRREGULAR: Readonly<Record<string, string>> = {
  expulsion: 'expel',
  detention: 'detain',
  retention: 'retain',
  speech: 'speak',
  flight: 'flee',
  loss: 'lose',
  gift: 'give',
  sale: 'sell',
  choice: 'choose',
  theft: 'steal',
  death: 'die',
  departure: 'depart',
  reception: 'receive',
  abstention: 'abstain',
  intervention: 'intervene',
  repatriation: 'repatriate',
  proof: 'prove',
  complaint: 'complain',
  restraint: 'restrain',
  response: 'respond',
  pursuit: 'pursue',
  incursion: 'enter',
  airstrike: 'strike',
  bombardment: 'bombard',
  accession: 'join',
}
const ENDING =
  /(ations?|itions?|ssions?|sions?|tions?|ions?|ments?|ances?|ences?|ings?|als?|ures?|eries|ery|ers?|ors?|ies|ied|ed|es|d|e|y|s)$/

/** What a verb and the noun made of it have in common, in lower case; whole where the word is short.
 * @example stemOf('deportation') === stemOf('deport') //=> true
 * @example stemOf('expulsion') === stemOf('expelled') //=> true */
export function stemOf(word: string): string {
  const known = IRREGULAR[word] ?? IRREGULAR[word.replace(/s$/, '')] ?? word
  const bare = known.replace(ENDING, '')
  const stem = bare.length >= 3 ? bare : known
  return doubled(stem.slice(0, 7))
}

/** `expell` of "expelled" is `expel`, `bann` of "banned" is `ban`. */
const doubled = (stem: string): string => (/([bdglmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem)

/** Whether two stems are of one family, a vowel more or less: `extradit` and `extrad`. */
export const areAkin = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) > 4 && (a.startsWith(b) || b.startsWith(a)))
