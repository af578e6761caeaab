/** A thing that JSON-LD describes: an object with its types. */
export type LdNode = { readonly types: readonly string[]; readonly fields: Readonly<Record<string, unknown>> }

/** The longest script that is read, in UTF-16 code units, and how deep. */
const LONGEST = 500_000
const DEEPEST = 12

/** Every typed object of a JSON-LD script, of `@graph` and lists too; of a script that is no JSON, as far as it can be mended.
 * @example ldNodesOf('[{"@type": "NewsArticle", "headline": "Ferries",}]')[0]?.fields.headline //=> 'Ferries' */
export function ldNodesOf(script: string): LdNode[] {
  if (script.length > LONGEST) return []
  const nodes: LdNode[] = []
  const walk = (value: unknown, depth: number): void => {
    if (depth > DEEPEST || nodes.length > 500 || typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) {
      for (const one of value) walk(one, depth + 1)
      return
    }
    const fields = value as Record<string, unknown>
    const types = stringsOf(fields['@type'])
    if (types.length > 0) nodes.push({ types, fields })
    for (const [key, inner] of Object.entries(fields)) if (key !== '@context') walk(inner, depth + 1)
  }
  for (const value of parsed(script)) walk(value, 0)
  return nodes
}

/** The words of a field: a string, the name of an object, or those of a list of either. */
export function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()]
  if (typeof value === 'number') return [String(value)]
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((one) => (Array.isArray(one) ? [] : stringsOf(one)))
  if (typeof value !== 'object' || value === null) return []
  const { name, '@id': id, '@value': literal } = value as Record<string, unknown>
  if (name !== undefined) return stringsOf(name)
  return typeof literal === 'string' ? [literal] : typeof id === 'string' ? [id] : []
}

/** As JSON; mended where that fails; and else its plain fields, if they are of an article. */
function parsed(script: string): unknown[] {
  const bare = script
    .replace(/^\s*(?:\/\/\s*)?<!(?:\[CDATA\[|--)/, '')
    .replace(/(?:\/\/\s*)?(?:\]\]>|-->)\s*$/, '')
    .trim()
    .replace(/;$/, '')
  for (const attempt of [bare, mended(bare)]) {
    try {
      return [JSON.parse(attempt)]
    } catch {
      // it is mended and tried again, and then read field by field
    }
  }
  const fields: Record<string, unknown> = {}
  for (const [, key = '', value = ''] of bare.matchAll(FIELD)) if (!Object.hasOwn(fields, key)) fields[key] = value
  const author = /"author"\s*:\s*[[{][^}\]]{0,400}?"name"\s*:\s*"([^"\\]{1,200})"/.exec(bare)?.[1]
  return Object.hasOwn(fields, '@type')
    ? [{ ...fields, ...(author ? { author } : {}), '@type': articleTypeIn(bare) }]
    : []
}

const FIELD =
  /"(@type|headline|datePublished|dateModified|dateCreated|articleSection|url|inLanguage)"\s*:\s*"([^"\\]{1,500})"/g

const articleTypeIn = (script: string): string =>
  /"@type"\s*:\s*"(\w*(?:Article|Posting|Report))"/.exec(script)?.[1] ?? 'Thing'

/** Control characters within strings escaped, commas before a closing bracket left out. One walk, since such scripts come in any length. */
function mended(script: string): string {
  const text = script.replace(/&quot;/g, '"')
  let out = ''
  let from = 0
  let inside = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (inside && code === BACKSLASH) at++
    else if (code === QUOTE) inside = !inside
    else if (inside && code < 0x20) {
      out += `${text.slice(from, at)}${code === 0x0a ? '\\n' : ' '}`
      from = at + 1
    } else if (!inside && code === COMMA && /^\s{0,100}[}\]]/.test(text.slice(at + 1, at + 110))) {
      out += text.slice(from, at)
      from = at + 1
    }
  }
  return out + text.slice(from)
}

const QUOTE = 0x22
const COMMA = 0x2c
const BACKSLASH = 0x5c
