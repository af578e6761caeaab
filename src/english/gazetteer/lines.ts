import { partitionPoint } from '../partitionPoint.ts'
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
    const line = lines[partitionPoint(lines.length, (index) => keyOf(lines[index] ?? '') < key, from)]
    return line !== undefined && keyOf(line) === key ? line.slice(key.length + 1) : undefined
  }
}
