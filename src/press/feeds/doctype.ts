import { Failure } from '../../terms/index.ts'

const MOST_ENTITIES = 300
const LONGEST_VALUE = 300
const LONGEST_TEXT = 40_000_000

/** The text with the plain entities of its own DOCTYPE put in, and without the DOCTYPE. Throws XML_ENTITIES where entities
 * are made of other entities, of markup or of files, as only attacks do; files that the DOCTYPE itself names are never opened.
 * @example withoutDoctype('<!DOCTYPE rss [<!ENTITY nw "Northern Wire">]><rss>&nw;</rss>') //=> '<rss>Northern Wire</rss>' */
export function withoutDoctype(text: string): string {
  const start = text.slice(0, 100_000).search(/<!doctype\s/i)
  if (start < 0) return text
  const open = text.indexOf('[', start)
  const close = text.indexOf('>', start)
  if (close < 0) return text
  if (open < 0 || open > close) return text.slice(0, start) + text.slice(close + 1)
  const end = /\]\s*>/.exec(text.slice(open))
  if (!end) throw refused('a DOCTYPE without an end')
  const subset = text.slice(open + 1, open + end.index)
  const declared = subset.match(/<!ENTITY\b/gi)?.length ?? 0
  if (declared > MOST_ENTITIES) throw refused('too many or too long entities')
  const entities = entitiesOf(subset)
  // What is declared in a way that is not read, such as with markup in it, is refused too.
  if (entities.seen < declared) throw refused('an entity that is made of markup')
  const rest = text.slice(open + end.index + end[0].length)
  const put =
    entities.values.size === 0
      ? rest
      : rest.replace(/&([\w.-]{1,64});/g, (whole, name: string) => entities.values.get(name) ?? whole)
  if (put.length > LONGEST_TEXT) throw refused('entities that make it too long')
  return text.slice(0, start) + put
}

function entitiesOf(subset: string): { readonly values: ReadonlyMap<string, string>; readonly seen: number } {
  const values = new Map<string, string>()
  let seen = 0
  for (const [, percent, name = '', rest = ''] of subset.matchAll(
    /<!ENTITY\s+(%\s+)?([\w.:-]{1,200})\s+([^<>]{0,4000})>/gi,
  )) {
    const value = /^(["'])([\s\S]*?)\1\s*$/.exec(rest)?.[2]
    seen++
    // A file of letters' names, as old publishing programs name one: it is not opened, and those names are known.
    if (percent) continue
    if (value === undefined) throw refused(`the entity ${name}, which is of another file`)
    if (/&(?!#)|%/.test(value)) throw refused(`the entity ${name}, which is made of others`)
    if (value.length > LONGEST_VALUE) throw refused('too many or too long entities')
    values.set(name, value)
  }
  return { values, seen }
}

const refused = (what: string): Failure =>
  new Failure('XML_ENTITIES', `the feed declares ${what}`, 'Such a file is not opened; ask the outlet for another')
