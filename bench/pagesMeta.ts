// Title, day of publication and byline of web pages against what their own machinery says, where that is sound: two of its parts agree, or
// one says it and a reader is shown it. `whole` is the page as it came; `by sight` has its metadata taken out first, so that only what a
// reader sees is left to tell.
//
//   npm run build && npx tsc -p bench/tsconfig.json && node dist-bench/pagesMeta.js [FOLDER]
import { stdout } from 'node:process'
import { loadPress } from '../dist/cli/loadPress.js'
import { articleOfPage } from '../dist/press/index.js'
import { pageText } from '../dist/press/page/charset.js'
import { sharedPages } from './sharedPages.js'

type Told = { readonly title: string | null; readonly day: string | null; readonly byline: string | null }

const model = loadPress()
const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const plain = (text: string): string =>
  text
    .replace(/&#(\d+);/g, (_, point: string) => String.fromCodePoint(Number(point)))
    .replace(/&#x([\da-f]+);/gi, (_, point: string) => String.fromCodePoint(Number.parseInt(point, 16)))
    .replace(/&(?:quot|amp|apos|rsquo|lsquo|ldquo|rdquo|nbsp);/g, ' ')

/** Every value a page's metas or JSON-LD give under a name. */
const metas = (html: string, name: string): string[] => [
  ...[...html.matchAll(new RegExp(`<meta\\s[^>]*(?:property|name|itemprop)=["']?${name}["']?[^>]*>`, 'gi'))].flatMap(
    ([tag]) =>
      /content=(?:"([^"]*)"|'([^']*)')/i
        .exec(tag)
        ?.slice(1)
        .find((value) => value !== undefined) ?? [],
  ),
]
const ld = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`"${name}"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`, 'g'))].flatMap(([, value = '']) => {
    try {
      return [JSON.parse(`"${value}"`) as string]
    } catch {
      return []
    }
  })

/** The first value that another agrees with, or that is shown; null where none is sound. */
const sound = (values: readonly string[], same: (a: string, b: string) => boolean, shown: (value: string) => boolean) =>
  values.find((value, at) => shown(value) || values.some((other, index) => index !== at && same(value, other))) ?? null

const alike = (a: string, b: string): boolean => {
  const [few = [], many = []] = [words(a), words(b)].sort((x, y) => x.length - y.length)
  const all = new Set(many)
  return few.length > 0 && few.filter((word) => all.has(word)).length >= few.length * 0.8
}

function saidBy(html: string): Told {
  const visible = words(
    plain(html.replace(/<(?:script|style|head)\b[\s\S]*?<\/(?:script|style|head)>/gi, ' ').replace(/<[^>]+>/g, ' ')),
  ).join(' ')
  const isShown = (value: string): boolean => words(value).length > 1 && visible.includes(words(value).join(' '))
  const titles = [...ld(html, 'headline'), ...metas(html, 'og:title'), ...metas(html, 'twitter:title')].map(plain)
  const days = [
    ...ld(html, 'datePublished'),
    ...metas(html, 'article:published_time'),
    ...metas(html, 'datePublished'),
    ...metas(html, 'og:published_time'),
  ]
  const instants = days.map((day) => Date.parse(day)).filter((at) => !Number.isNaN(at))
  const first = instants[0]
  const agreed = first !== undefined && instants.every((at) => Math.abs(at - first) < 86_400_000)
  const author = /"author"\s*:\s*\[?\s*\{[^{}]*?"name"\s*:\s*\[?\s*"([^"\\]{4,60})"/.exec(html)?.[1]
  const authors = [
    author ?? [],
    ...metas(html, 'author'),
    ...metas(html, 'sailthru.author'),
    ...metas(html, 'parsely-author'),
  ].flat()
  return {
    title: sound(titles, alike, isShown),
    day: agreed ? new Date(first).toISOString().slice(0, 10) : null,
    byline: sound(
      authors.map(plain).filter((name) => /^\p{Lu}\S+ (?:\S+ ){0,2}\p{Lu}\S+$/u.test(name)),
      alike,
      isShown,
    ),
  }
}

/** A page without its machinery: metas but for the charset, JSON-LD, microdata, the title's element and the machine's side of times. */
const bySight = (html: string): string =>
  html
    .replace(/<meta\b(?![^>]*charset)[^>]*>/gi, '')
    .replace(/<script\b[^>]*ld\+json[\s\S]*?<\/script>/gi, '')
    .replace(/<title\b[\s\S]*?<\/title>/gi, '')
    .replace(/<link\b[^>]*>/gi, '')
    .replace(/\s(?:itemprop|datetime|itemtype|pubdate)=(?:"[^"]*"|'[^']*'|[^\s>]+)/gi, '')

const toldBy = (html: string): Told => {
  try {
    const { title, published, page } = articleOfPage(Buffer.from(html), {
      source: 'page',
      contentType: 'text/html; charset=utf-8',
      model,
    })
    return { title, day: published, byline: page?.byline ?? null }
  } catch {
    return { title: null, day: null, byline: null }
  }
}

const dayNear = (a: string, b: string): boolean =>
  Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) <= 86_400_000
const RIGHT = { title: alike, day: dayNear, byline: (told: string, said: string) => alike(said, told) }

const tally = (['title', 'day', 'byline'] as const).map((fact) => ({
  fact,
  sound: 0,
  whole: 0,
  wrong: 0,
  sight: 0,
  sightWrong: 0,
}))
for (const { bytes, id } of sharedPages()) {
  const html = pageText(bytes)
  const said = saidBy(html)
  const [whole, sight] = [toldBy(html), toldBy(bySight(html))]
  for (const row of tally) {
    const truth = said[row.fact]
    if (truth === null) continue
    row.sound++
    const right = RIGHT[row.fact]
    const [all, seen] = [whole[row.fact], sight[row.fact]]
    if (all !== null && right(all, truth)) row.whole++
    else if (all !== null) row.wrong++
    if (seen !== null && right(seen, truth)) row.sight++
    else if (seen !== null) row.sightWrong++
    // pages of the half that is looked at may be looked at
    if (process.env.SHOW && Number.parseInt(id.slice(0, 8), 16) % 2 === 0 && !(seen !== null && right(seen, truth)))
      stdout.write(`  ${row.fact} ${id.slice(0, 6)}: ${truth} | whole ${all} | by sight ${seen}\n`)
  }
}
stdout.write('fact      sound on  right of whole page  wrong   right by sight  wrong by sight\n')
for (const { fact, sound: pages, whole, wrong, sight, sightWrong } of tally)
  stdout.write(
    `${fact.padEnd(10)}${String(pages).padStart(8)}${String(whole).padStart(21)}${String(wrong).padStart(7)}${String(sight).padStart(17)}${String(sightWrong).padStart(16)}\n`,
  )
