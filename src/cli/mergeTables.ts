/** Columns that do not say what an entry is about, but what it makes of it. */
const ANSWERS: ReadonlySet<string> = new Set(
  'reason outcome stance type mode frame status effect sure as makes sort position means countries country also does tenure gender full members kind bare unless when longest plural noun'.split(
    ' ',
  ),
)

/** A lexicon file of ours with the rows of a user's file of the same name. The user's rows come first; one that is about the same
 * words replaces ours, and one whose first cell begins with `!` takes ours out. The user's file has a head line of its own, with
 * columns of ours in any order. Throws a RangeError naming the line where a column is unknown or a row has too many cells.
 * @example mergeTables('verb\ttype\nsnub\tREJECT\nhail\tSUPPORT', 'verb\ttype\nsnub\tACCUSE\n!hail') //=> 'verb\ttype\nsnub\tACCUSE' */
export function mergeTables(ours: string, theirs: string): string {
  const [head, ...rows] = lines(ours)
  const [ownHead, ...ownRows] = lines(theirs)
  const columns = head?.cells ?? []
  const keys = columns.flatMap((column, at) => (at > 0 && ANSWERS.has(column) ? [] : [at]))
  const places = (ownHead?.cells ?? []).map((column) => {
    const place = columns.indexOf(column)
    if (place < 0)
      throw new RangeError(`line ${ownHead?.line} names a column ${column}; there are: ${columns.join(', ')}`)
    return place
  })
  const keyOf = (cells: readonly string[]): string => keys.map((at) => cells[at] ?? '').join('\t')
  const replaced = new Set<string>()
  const added: string[] = []
  for (const { line, cells } of ownRows) {
    if (cells.length > places.length)
      throw new RangeError(`line ${line} has ${cells.length} cells, the head ${places.length}`)
    const row = columns.map((_, at) => cells[places.indexOf(at)] ?? '')
    const out = row[0]?.startsWith('!') ?? false
    if (out) row[0] = row[0]?.slice(1).trim() ?? ''
    replaced.add(keyOf(row))
    if (!out) added.push(row.join('\t'))
  }
  const kept = rows.filter(({ cells }) => !replaced.has(keyOf(cells))).map(({ cells }) => cells.join('\t'))
  return [columns.join('\t'), ...added, ...kept].join('\n')
}

/** Its lines but comments and empty ones, as cells. */
const lines = (text: string): { line: number; cells: string[] }[] =>
  text
    .split(/\r?\n/)
    .flatMap((line, index) =>
      line.trim() === '' || line.startsWith('#')
        ? []
        : [{ line: index + 1, cells: line.split('\t').map((cell) => cell.trim()) }],
    )
