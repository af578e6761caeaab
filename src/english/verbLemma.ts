/** The dictionary form of a verb in -ing, -ed or -s, the first spelling that `isVerb` knows; the word itself where none is known.
 * @example verbLemma('banning', (word) => word === 'ban') //=> 'ban' */
export function verbLemma(lower: string, isVerb: (word: string) => boolean): string {
  const stem = /^(.{2,}?)(?:ing|ied|ed|ies|es|s)$/.exec(lower)?.[1]
  if (!stem) return lower
  if (/(?:ied|ies)$/.test(lower)) return isVerb(`${stem}y`) ? `${stem}y` : lower
  const doubled = /([bdgklmnprtv])\1$/.test(stem)
  const candidates = [stem, ...(doubled ? [stem.slice(0, -1)] : []), `${stem}e`]
  return candidates.find(isVerb) ?? lower
}
