/** Entries by the folded words of their names. */
export type Trie<Entry> = { readonly next: ReadonlyMap<string, Trie<Entry>>; readonly found: readonly Entry[] }

type Growing<Entry> = { readonly next: Map<string, Growing<Entry>>; readonly found: Entry[] }

/** Builds a trie of entries, each under one list of folded words. */
export function trieOf<Entry>(pairs: Iterable<readonly [readonly string[], Entry]>): Trie<Entry> {
  const root: Growing<Entry> = { next: new Map(), found: [] }
  for (const [words, entry] of pairs) {
    if (words.length === 0) continue
    let node = root
    for (const word of words) {
      const known = node.next.get(word) ?? { next: new Map(), found: [] }
      node.next.set(word, known)
      node = known
    }
    node.found.push(entry)
  }
  return root
}

/** The longest run from word `at` that has entries `fits` accepts, and those entries; null where there is none.
 * @example longest(trieOf([[['the', 'hague'], 1]]), (i) => ['the', 'hague'][i], 0, () => true) //=> { last: 2, found: [1] } */
export function longest<Entry>(
  trie: Trie<Entry>,
  word: (index: number) => string | undefined,
  at: number,
  fits: (entry: Entry, last: number) => boolean,
): { readonly last: number; readonly found: readonly Entry[] } | null {
  let best: { last: number; found: readonly Entry[] } | null = null
  let node: Trie<Entry> | undefined = trie
  for (let index = at; node; index++) {
    if (node.found.length > 0) {
      const found = node.found.filter((entry) => fits(entry, index))
      if (found.length > 0) best = { last: index, found }
    }
    const next = word(index)
    node = next === undefined ? undefined : node.next.get(next)
  }
  return best
}
