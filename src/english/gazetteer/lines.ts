/** Looks up a key in lines `key<TAB>value` that stand in the order of their code units; made in one cut, with no map to fill.
 * Gives the rest of the line, '' where there is none, and undefined for an unknown key.
 * @example linesOf('# names\nada\tf\notto\tm\n')('otto') //=> 'm' */
export function linesOf(text: string): (key: string) => string | undefined {
  const lines = text.split('\n')
  while (lines.at(-1) === '') lines.pop()
  const from = lines[0]?.startsWith('#') ? 1 : 0
  const keyOf = (line: string): string => {
    const cut = line.indexOf('\t')
    return cut < 0 ? line : line.slice(0, cut)
  }
  return (key) => {
    let low = from
    let high = lines.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (keyOf(lines[middle] ?? '') < key) low = middle + 1
      else high = middle
    }
    const line = lines[low]
    return line !== undefined && keyOf(line) === key ? line.slice(key.length + 1) : undefined
  }
}
