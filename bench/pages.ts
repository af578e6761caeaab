// The report on web pages: how much of it is found and how much else, by the measure of the article extraction benchmark, and processor
// time a page, beside @mozilla/readability and defuddle over linkedom, in one run: each page by each in turn, three times, the least counts.
//
//   npm run build && npx tsc -p bench/tsconfig.json && node dist-bench/pages.js [FOLDER]
import { cpuUsage, stdout } from 'node:process'
import { Readability } from '@mozilla/readability'
import { DefuddleClass } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { loadPress } from '../dist/cli/loadPress.js'
import { articleOfPage } from '../dist/press/index.js'
import { pageText } from '../dist/press/page/charset.js'
import { treeOf } from '../dist/press/page/tree.js'
import { sharedPages } from './sharedPages.js'

type Compare = (gold: string, found: string) => { readonly precision: number | null; readonly recall: number | null }
const { compare } = (await import(new URL('../../shared/score/pages.mjs', import.meta.url).href)) as {
  compare: Compare
}

const LINES = new Set(
  'P DIV H1 H2 H3 H4 H5 H6 LI UL OL TABLE TR TD TH SECTION ARTICLE BLOCKQUOTE PRE BR FIGURE'.split(' '),
)

type Piece = {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<Piece>
}

/** The words of a fragment, a break at each of its blocks. */
function wordsOf(content: string): string {
  const pieces: string[] = []
  const walk = (node: Piece): void => {
    if (node.nodeType === 3) pieces.push(node.textContent ?? '')
    const apart = LINES.has(node.nodeName)
    if (apart) pieces.push('\n')
    for (const child of node.childNodes) walk(child)
    if (apart) pieces.push('\n')
  }
  walk(parseHTML(`<html><body>${content}</body></html>`).document.body)
  return pieces.join('')
}

const model = loadPress()
const contestants: Readonly<
  Record<string, { parse: (html: string) => unknown; text: (html: string, bytes: Buffer) => string }>
> = {
  attaché: {
    parse: (html) => treeOf(html),
    text: (_, bytes) => {
      const { text, body } = articleOfPage(bytes, { source: 'page', model })
      return body.map(({ start, end }) => text.slice(start, end)).join('\n')
    },
  },
  '@mozilla/readability': {
    parse: (html) => parseHTML(html),
    text: (html) => new Readability(parseHTML(html).document).parse()?.content ?? '',
  },
  defuddle: {
    parse: (html) => parseHTML(html),
    text: (html) => new DefuddleClass(parseHTML(html).document, { url: 'https://page.example/' }).parse().content,
  },
}

const spent = (work: () => void): number => {
  const start = cpuUsage()
  work()
  const { user, system } = cpuUsage(start)
  return (user + system) / 1000
}

const names = Object.keys(contestants)
const pages = sharedPages()
const tally = new Map(
  names.map((name) => [
    name,
    { parse: 0, whole: 0, failed: 0, pages: [] as { half: number; precision: number | null; recall: number | null }[] },
  ]),
)
for (const { bytes, gold, half } of pages) {
  const html = pageText(bytes)
  const least = new Map(
    names.map((name) => [name, { parse: Number.POSITIVE_INFINITY, whole: Number.POSITIVE_INFINITY }]),
  )
  for (let turn = 0; turn < 3; turn++)
    for (const name of names) {
      const it = contestants[name]
      const sum = tally.get(name)
      const best = least.get(name)
      if (!it || !sum || !best) continue
      let text = ''
      best.parse = Math.min(
        best.parse,
        spent(() => it.parse(html)),
      )
      best.whole = Math.min(
        best.whole,
        spent(() => {
          try {
            text = it.text(html, bytes)
          } catch {
            if (turn === 0) sum.failed++
          }
        }),
      )
      if (turn === 0) sum.pages.push({ half, ...compare(gold, name === 'attaché' ? text : wordsOf(text)) })
    }
  for (const [name, { parse, whole }] of least) {
    const sum = tally.get(name)
    if (!sum) continue
    sum.parse += parse
    sum.whole += whole
  }
}

const mean = (list: readonly (number | null)[]): number => {
  const known = list.filter((value): value is number => value !== null)
  return known.reduce((sum, value) => sum + value, 0) / known.length
}
function scoreOf(some: readonly { precision: number | null; recall: number | null }[]) {
  const [precision, recall] = [mean(some.map((page) => page.precision)), mean(some.map((page) => page.recall))]
  return { f1: (2 * precision * recall) / (precision + recall), precision, recall }
}

const own = tally.get('attaché')
stdout.write(
  `${pages.length} pages; Node ${process.version}; F1 of all (precision, recall), of the half looked at, of the half not looked at\n\n`,
)
stdout.write(
  'contestant                F1     precision recall   looked at  not   failed  ms a page  from its tree on  to attaché\n',
)
for (const [name, sum] of tally) {
  const all = scoreOf(sum.pages)
  const [seen, unseen] = [0, 1].map((half) => scoreOf(sum.pages.filter((page) => page.half === half)).f1)
  const cells = [
    all.f1.toFixed(3),
    all.precision.toFixed(3).padStart(9),
    all.recall.toFixed(3),
    (seen ?? 0).toFixed(3).padStart(10),
    (unseen ?? 0).toFixed(3),
    String(sum.failed).padStart(6),
    (sum.whole / pages.length).toFixed(1).padStart(10),
    ((sum.whole - sum.parse) / pages.length).toFixed(1).padStart(17),
    `${(sum.whole / (own?.whole ?? 1)).toFixed(2)} ×`.padStart(11),
  ]
  stdout.write(`${name.padEnd(24)}${cells.join('  ')}\n`)
}
