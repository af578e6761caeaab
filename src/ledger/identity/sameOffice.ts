/** Whether two lists of offices (`foreign minister of GEO`) share one: `no` where both name offices of which none can be the other.
 * @example [sameOffice(['envoy of ?'], ['envoy of MLI']), sameOffice([], ['envoy of MLI'])] //=> ['yes', 'unknown'] */
export function sameOffice(a: readonly string[], b: readonly string[]): 'yes' | 'no' | 'unknown' {
  if (a.length === 0 || b.length === 0) return 'unknown'
  for (const one of a.map(parts)) {
    for (const other of b.map(parts)) {
      if (isSameTitle(one.title, other.title) && (one.of === other.of || one.of === '?' || other.of === '?'))
        return 'yes'
    }
  }
  return 'no'
}

/** Whether two lists of offices share a title, whatever state it is of.
 * @example sameTitle(['foreign minister of GHA'], ['minister of foreign affairs of TGO']) //=> true */
export const sameTitle = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((one) => b.some((other) => parts(one).title === parts(other).title))

/** One form for an office: `minister of foreign affairs of GEO` and `foreign minister of GEO`. */
export function officeKey(office: string): string {
  const { title, of } = parts(office)
  return `${title} of ${of}`
}

/** The same title, or a bare `minister` beside a minister of something. */
const isSameTitle = (a: string, b: string): boolean =>
  a === b || (BARE.has(a) && b.endsWith(` ${a}`)) || (BARE.has(b) && a.endsWith(` ${b}`))

/** The forms of an office's title under which another that may be the same finds it: its own, and a bare `minister` of a minister of something.
 * @example titleClasses('foreign affairs minister of GHA') //=> ['foreign minister', 'minister'] */
export function titleClasses(office: string): readonly string[] {
  const { title } = parts(office)
  const last = title.slice(title.lastIndexOf(' ') + 1)
  return last !== title && BARE.has(last) ? [title, last] : [title]
}

const BARE: ReadonlySet<string> = new Set([
  'minister',
  'secretary',
  'envoy',
  'spokesperson',
  'chief',
  'judge',
  'ambassador',
])

function parts(office: string): { readonly title: string; readonly of: string } {
  const at = office.lastIndexOf(' of ')
  return { title: titleClass(office.slice(0, at)), of: office.slice(at + 4) }
}

/** One form for titles that are one office: `minister of foreign affairs`, `foreign affairs minister`, `foreign minister`.
 * @example [titleClass('minister of foreign affairs'), titleClass('defense minister')] //=> ['foreign minister', 'defence minister'] */
export function titleClass(title: string): string {
  const plain = title
    .toLowerCase()
    .replace(/defense/g, 'defence')
    .replace(/\bpremier\b/, 'prime minister')
    .replace(/\bvice[- ](?=minister|prime)/, 'deputy ')
    .replace(/^union /, '')
    .replace(/^(?:acting|interim|caretaker|outgoing|incoming|new|then) /, '')
    .replace(
      /\b(?:chief diplomat|top diplomat|external affairs minister|minister of external affairs)\b/,
      'foreign minister',
    )
    .replace(/^(minister|ministry|secretary|deputy minister) (?:of|for) (?:the )?(.+)$/, '$2 $1')
    .replace(/\b(foreign) (?:affairs|relations)\b/, '$1')
    .replace(/\bspokes(?:man|woman|person)\b/, 'spokesperson')
    .replace(/\bchair(?:man|woman|person)\b/, 'chair')
    .replace(/\bcongress(?:man|woman)\b/, 'member of congress')
    .replace(/[^a-z]+/g, ' ')
    .trim()
  return plain
}
