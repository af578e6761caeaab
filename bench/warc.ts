// What a large WARC costs: pages of the shared corpus and dispatches of our own, wrapped in templates of our own, as a crawler keeps them.
//
//   npm run build && npx tsc -p bench/tsconfig.json
//   node dist-bench/warc.js COUNT [FOLDER of .html.gz] [FOLDER of .txt]
//
// Makes the file (kept where WARC=path says), harms some of its records, and reads it: pages a second, cores used, the process's peak, and
// its memory at each tenth, which must not grow.. MAKE=only stops once it is made.
import { createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { argv, cpuUsage, env, exit, memoryUsage, resourceUsage, stdout } from 'node:process'
import { gunzipSync } from 'node:zlib'
import { loadPress } from '../dist/cli/loadPress.js'
import { articlesOf, listOf } from '../dist/press/index.js'
import { type Answer, exchange, member, warcinfo } from './warcFile.js'

const [, , asked, pagesFolder = '../shared/corpora/pages/html', dispatchFolder = 'examples'] = argv
const count = Number(asked)
if (!Number.isInteger(count) || count < 1) {
  stdout.write('usage: node dist-bench/warc.js COUNT [FOLDER of .html.gz] [FOLDER of .txt]\n')
  exit(2)
}

/** One record in so many is harmed, and one in so many is no page. */
const HARMED = 500
const OTHER = 40

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name))

const pages = filesIn(pagesFolder, '.html.gz').map((path) => gunzipSync(readFileSync(path)))
const dispatches = filesIn(dispatchFolder, '.txt').map((path) => readFileSync(path, 'utf8'))
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A dispatch as a made-up site shows it, with what stands round it there. */
function dressed(text: string, at: number): string {
  const [title = '', ...paragraphs] = text.split(/\n\s*\n/).map((paragraph) => escaped(paragraph.trim()))
  const menu = Array.from({ length: 24 }, (_, item) => `<li><a href="/section/${item}">Section ${item}</a></li>`).join(
    '',
  )
  const related = Array.from(
    { length: 12 },
    (_, item) => `<li><a href="/news/${at + item}">Another headline of the day, number ${at + item}</a></li>`,
  ).join('')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | The Made-up Post</title>
<meta property="og:title" content="${title}"><meta property="article:published_time" content="2025-03-04T09:15:00Z"></head><body>
<header><nav><ul>${menu}</ul></nav></header><main><article><h1>${title}</h1><p class="byline">By a correspondent, ${at}</p>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</article><aside><h3>Related</h3><ul>${related}</ul></aside></main>
<footer><p>© 2025 The Made-up Post. All rights reserved.</p><ul>${menu}</ul></footer></body></html>`
}

const ENCODINGS = [undefined, 'gzip', 'br', 'deflate'] as const

function answerAt(at: number): Answer {
  const encoding = ENCODINGS[at % ENCODINGS.length]
  const own =
    at % 2 === 0
      ? dressed(dispatches[(at / 2) % dispatches.length] ?? '', at)
      : (pages[((at - 1) / 2) % pages.length] ?? '')
  const answer: Answer = {
    address: `https://made-up.example/news/${at}`,
    body: own,
    isChunked: at % 3 === 0,
    ...(encoding ? { encoding } : {}),
  }
  if (at % OTHER === 7) return { ...answer, body: 'GIF89a', contentType: 'image/gif' }
  return at % OTHER === 9 ? { ...answer, type: 'revisit' } : answer
}

const work = mkdtempSync(join(tmpdir(), 'attache-warc-'))
const path = env.WARC ?? join(work, 'news.warc.gz')
let harmed = 0

async function make(): Promise<void> {
  const out = createWriteStream(path)
  const put = (bytes: Uint8Array): Promise<void> | undefined =>
    out.write(bytes) ? undefined : new Promise((resolve) => out.once('drain', () => resolve()))
  await put(member(warcinfo()))
  for (let at = 0; at < count; at++) {
    const members = exchange(answerAt(at)).map(member)
    for (const [part, bytes] of members.entries()) {
      if (part === 1 && at % HARMED === 250) {
        bytes.fill(0, 40, 60)
        harmed++
      }
      await put(bytes)
    }
  }
  await new Promise((resolve) => out.end(resolve))
}

const begun = performance.now()
await make()
const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(0)
stdout.write(
  `${count} answers, ${harmed} of them harmed: ${megabytes(statSync(path).size)} MB packed, made in ${((performance.now() - begun) / 1000).toFixed(0)} s; Node ${process.version}\n`,
)
if (env.MAKE === 'only') exit(0)

const tally = new Map<string, number>()
const memory: number[] = []
let read = 0
let letters = 0
const { inputs } = await listOf([path])
const start = performance.now()
const cpu = cpuUsage()
const made = resourceUsage().maxRSS
for await (const outcome of articlesOf(inputs, {}, { model: loadPress() })) {
  const key = outcome.status === 'read' ? 'read' : outcome.status === 'skipped' ? outcome.reason : outcome.cause.code
  tally.set(key, (tally.get(key) ?? 0) + 1)
  if (outcome.status === 'read') letters += outcome.article.text.length
  read++
  if (read % Math.max(1, Math.floor(count / 10)) === 0) memory.push(memoryUsage().rss)
}
const seconds = (performance.now() - start) / 1000
const used = cpuUsage(cpu)
stdout.write(`${[...tally].map(([key, many]) => `${key} ${many}`).join(', ')}\n`)
stdout.write(
  `${(count / seconds).toFixed(0)} answers a second, ${seconds.toFixed(1)} s, ${((used.user + used.system) / 1e6 / seconds).toFixed(2)} cores, ${(letters / 1e6).toFixed(0)} million letters of text\n`,
)
stdout.write(
  `MB resident at each tenth: ${memory.map(megabytes).join(' ')}; peak ${(resourceUsage().maxRSS / 1024).toFixed(0)} (before reading ${(made / 1024).toFixed(0)})\n`,
)
rmSync(work, { recursive: true })
