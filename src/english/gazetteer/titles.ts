import type { TitleEntry, TitleSort } from './entries.ts'

const IRREGULAR: Readonly<Record<string, string>> = { man: 'men', woman: 'women', person: 'persons', chief: 'chiefs' }

/** Titles that are written with a prefix: `ex-president`, `then-mayor`. */
const PAST =
  /^(?:(?:vice |prime |deputy )?(?:president|minister|premier|chancellor|king|queen|senator|governor|mayor|ambassador|commissioner|congressman|congresswoman|chief|chairman|director|spokesman|spokeswoman|leader|secretary|prime minister)|(?:foreign|defen[cs]e|finance|interior|home|state) (?:minister|secretary)|secretary of state|police chief|first lady|mp|lawmaker|judge|head|coach|ceo)$/

/** The titles of `lexicon/titles.tsv`, singular and plural; `mrs` is a title of its own and not several of `mr`. */
export function titleEntries(rows: readonly Readonly<Record<string, string>>[]): (TitleEntry & { form: string })[] {
  const own = new Set(rows.map(({ title }) => title))
  return rows.flatMap((row) => {
    const title = row.title ?? ''
    const entry = {
      title,
      full: row.full || title,
      country: row.country || null,
      sort: row.sort as TitleSort,
      gender: (row.gender || null) as 'm' | 'f' | null,
    }
    const forms = [{ ...entry, form: title, plural: /^plural/.test(row.reason ?? '') }]
    const plural = pluralOf(title)
    if (!title.endsWith('.') && !own.has(plural)) forms.push({ ...entry, form: plural, plural: true })
    if (row.sort === 'office' && PAST.test(title))
      for (const prefix of ['ex-', 'then-', 'former-', 'acting-'])
        forms.push({ ...entry, form: prefix + title, plural: false })
    return forms
  })
}

/** The plural of a title, at its noun: `secretaries of state`, `attorneys general`.
 * @example pluralOf('secretary of state') //=> 'secretaries of state' */
export function pluralOf(title: string): string {
  const cut = / (?:of|to|in|for|at|on|without|general)\b|-(?:in|at)-| ?-?(?:elect|general)$/.exec(title)
  const head = cut ? title.slice(0, cut.index) : title
  const rest = cut ? title.slice(cut.index) : ''
  for (const [end, ends] of Object.entries(IRREGULAR))
    if (head.endsWith(end)) return head.slice(0, head.length - end.length) + ends + rest
  if (/[^aeiou]y$/.test(head)) return `${head.slice(0, -1)}ies${rest}`
  return head + (/(?:s|x|ch|sh)$/.test(head) ? 'es' : 's') + rest
}
