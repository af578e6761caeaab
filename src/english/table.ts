/** The rows of a lexicon file: tab-separated, `#` starts a comment line, the first other line names the columns.
 * Throws with the line number where a row has more cells than columns.
 * @example parseTable('verb\treason\nsay\tthe plain one') //=> [{ verb: 'say', reason: 'the plain one' }] */
export function parseTable(text: string): Record<string, string>[] {
  const rows: Record<string, string>[] = []
  let columns: readonly string[] | null = null
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return
    const cells = line.split('\t').map((cell) => cell.trim())
    if (!columns) {
      columns = cells
      return
    }
    if (cells.length > columns.length)
      throw new RangeError(`line ${index + 1} has ${cells.length} cells, the head ${columns.length}: ${line}`)
    rows.push(Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])))
  })
  return rows
}

/** The text of a file of `lexicon/` by its name, without ending: `speech-verbs`. The caller reads the files; this room has no disk. */
export type LexiconFiles = (name: string) => string
