import { type LdNode, ldNodesOf } from './jsonLd.ts'
import type { PageElement } from './tree.ts'

/** What a page tells of itself outside its report, before any of it is believed. */
export type PageEvidence = {
  /** The page's `<meta>` by lower-case name or property, in order. */
  readonly metas: ReadonlyMap<string, readonly string[]>
  /** Every thing that its JSON-LD describes. */
  readonly ld: readonly LdNode[]
  /** Values of microdata by property, in lower case, in order. */
  readonly items: ReadonlyMap<string, readonly string[]>
  /** Elements that tell a time, in order. */
  readonly times: readonly { readonly said: string; readonly words: string; readonly element: PageElement }[]
  readonly headings: readonly { readonly words: string; readonly element: PageElement }[]
  /** Elements that are called byline or author, or link to one. */
  readonly makers: readonly { readonly words: string; readonly element: PageElement }[]
  readonly title: string | null
  readonly canonical: string | null
  readonly base: string | null
  readonly language: string | null
}

const MAKER = /\b(?:by-?line|authors?|writer|reporter)(?:[\b_-]|names?\b|s\b|$)|(?:^|[\s_-])(?:byline|author|byl)/i

/** What an element's words are, white space as one space; no more than is looked at. */
export function wordsOf(element: PageElement, most = 600): string {
  let words = ''
  const walk = (at: PageElement): void => {
    for (const child of at.children) {
      if (words.length > most) return
      if (typeof child === 'string') words += child
      else if (child.tag !== 'script' && child.tag !== 'style') {
        words += ' '
        walk(child)
        words += ' '
      }
    }
  }
  walk(element)
  return words
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:])/g, '$1')
    .trim()
}

/** Gathers a page's evidence in one walk. */
export function evidenceOf(root: PageElement): PageEvidence {
  const metas = new Map<string, string[]>()
  const items = new Map<string, string[]>()
  const scripts: string[] = []
  const times: { said: string; words: string; element: PageElement }[] = []
  const headings: { words: string; element: PageElement }[] = []
  const makers: { words: string; element: PageElement }[] = []
  let title: string | null = null
  let canonical: string | null = null
  let base: string | null = null
  let language: string | null = null
  const add = (map: Map<string, string[]>, key: string, value: string): void => {
    const list = map.get(key)
    if (list) list.push(value)
    else map.set(key, [value])
  }
  const see = (element: PageElement): void => {
    const { tag, attributes } = element
    const { itemprop, rel, class: names = '' } = attributes
    if (tag === 'meta') {
      const content = (attributes.content ?? '').trim()
      for (const name of [attributes.property, attributes.name])
        if (name && content) add(metas, name.toLowerCase().trim(), content)
      if (itemprop && content) add(items, itemprop.toLowerCase(), content)
      return
    }
    if (tag === 'script') {
      if (/ld\+json/i.test(attributes.type ?? '')) scripts.push(element.children.join(''))
      return
    }
    if (tag === 'link') {
      if (/(?:^|\s)canonical(?:\s|$)/i.test(rel ?? '')) canonical ??= attributes.href?.trim() || null
      return
    }
    if (tag === 'title' && element.parent?.tag !== 'svg') title ??= wordsOf(element) || null
    else if (tag === 'base') base ??= attributes.href ?? null
    else if (tag === 'html') language ??= attributes.lang ?? null
    else if (tag === 'h1') headings.push({ words: wordsOf(element), element })
    else if (tag === 'time') times.push({ said: attributes.datetime ?? '', words: wordsOf(element, 100), element })
    if (itemprop) add(items, itemprop.toLowerCase(), attributes.content ?? attributes.datetime ?? wordsOf(element, 200))
    if (itemprop && attributes.datetime && tag !== 'time')
      times.push({ said: attributes.datetime, words: wordsOf(element, 100), element })
    if (makers.length < 40 && (/\bauthor\b/i.test(rel ?? '') || MAKER.test(names) || itemprop === 'author')) {
      const words = wordsOf(element, 300)
      if (words !== '' && words.length < 300) makers.push({ words, element })
    }
  }
  const walk = (element: PageElement): void => {
    see(element)
    for (const child of element.children) if (typeof child !== 'string') walk(child)
  }
  walk(root)
  return { metas, ld: scripts.flatMap(ldNodesOf), items, times, headings, makers, title, canonical, base, language }
}
