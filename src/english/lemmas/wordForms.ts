/** What each word that may be a form goes back to: its base, or itself where it is a base. */
export type Bases = ReadonlyMap<string, string>
export type WordForms = { readonly verb: Bases; readonly noun: Bases; readonly adj: Bases }

/** The words of `models/word-forms.tsv`: a word, its kind, and its base where it is an irregular form.
 * @example wordForms('word\tkind\tbase\nwent\tverb\tgo').verb.get('went') //=> 'go' */
export function wordForms(packed: string): WordForms {
  const found = { verb: new Map<string, string>(), noun: new Map<string, string>(), adj: new Map<string, string>() }
  for (const line of packed.split(/\r?\n/)) {
    const [word = '', kind = '', base = ''] = line.split('\t')
    if (kind === 'verb' || kind === 'noun' || kind === 'adj') found[kind].set(word, base || word)
  }
  return found
}
