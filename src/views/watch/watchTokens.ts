/** A piece of a watch as it was typed, with its place, in characters from 0. */
export type WatchToken = {
  readonly sort: 'word' | 'quoted' | 'arrow' | 'comma'
  readonly text: string
  readonly at: number
}

/** The pieces of a watch. A quotation that is not closed goes to the end, as a token of its own sort that says so.
 * @example watchTokens('A -> B "x y"').map(({ sort, text }) => `${sort} ${text}`) //=> ['word A', 'arrow ->', 'word B', 'quoted x y'] */
export function watchTokens(query: string): WatchToken[] {
  const tokens: WatchToken[] = []
  for (const match of query.matchAll(
    /["“”„]([^"“”„]*)(["“”]|$)|(<->|↔|->|→|<-|←)|(,)|([^\s",“”„]+?)(?=<->|↔|->|→|<-|←|[\s",“”„]|$)/gu,
  )) {
    const [whole, quoted, , arrow, comma] = match
    const sort =
      quoted !== undefined ? 'quoted' : arrow !== undefined ? 'arrow' : comma !== undefined ? 'comma' : 'word'
    tokens.push({ sort, text: quoted ?? whole, at: match.index })
  }
  return tokens
}
