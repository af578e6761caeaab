// Mutated pages through the reader of pages: none may crash it or hold it up. Pages are those given (the shared corpus where it is, and
// some of our own that are broken by design); each turn takes one, cuts, doubles, swaps, nests or spoils parts of it, and reads it. What
// is refused must be refused with a Failure. The seed and the turn make every page again.
//
//   npm run build && npx tsc -p bench/tsconfig.json && node dist-bench/fuzz.js [TURNS] [SEED]
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { argv, cpuUsage, exit, memoryUsage, stdout } from 'node:process'
import { fileURLToPath } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'
import { loadPress } from '../dist/cli/loadPress.js'
import { articleOfPage } from '../dist/press/index.js'
import { Failure } from '../dist/terms/index.js'

const turns = Number(argv[2] ?? 20_000)
const seed = Number(argv[3] ?? 1)
const model = loadPress()

const folder = fileURLToPath(new URL('../../shared/corpora/pages/html', import.meta.url))
const OWN = [
  '<!DOCTYPE html><title>Ferries</title><main><h1>Ferries stay in port</h1><p>The council of Sarvik voted on Tuesday, its chair said.</p></main>',
  '<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferries","datePublished":"2025-03-04"}</script></head><body><table><tr><td><p>It was late, and the ice was thick, they said.</p></td></tr></table>',
  'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=a\r\n\r\n--a\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>It was late=2C and the ice was thick, they said.</p>\r\n--a--',
  `<html><body><div id=wrap><div class=nav><a href=/>Home</a><a href=/w>World</a></div><div class=story>${'The ice was thick that winter, and the ferries stayed in port, as they said.<br><br>'.repeat(12)}</div><div class=related><ul>${'<li><a href=/x>Pilots want more pay, and the council will not hear of it</a></li>'.repeat(8)}</ul></div></div></body></html>`,
  `<?xml version="1.0" encoding="windows-1257"?><html xmlns="http://www.w3.org/1999/xhtml" lang="lt"><head><meta property="og:title" content="Keltai"/><meta name="author" content="Mia Holt"/><link rel="canonical" href="/keltai"/></head><body itemscope="" itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">Keltai</h1><time itemprop="datePublished" datetime="2025-03-04T09:15:00+02:00">4 March</time><div itemprop="articleBody">${'<p>Keltai veluos iki vasaros, nes ledas dar neistirpo, pranese uosto vadove.</p>'.repeat(5)}</div></body></html>`,
].map((text) => Buffer.from(text))
const shared = existsSync(folder)
  ? readdirSync(folder)
      .map((name) => gunzipSync(readFileSync(`${folder}/${name}`)))
      // longer ones take most of the time and try little that shorter ones do not
      .filter(({ length }) => length < 100_000)
  : []
const pages = [...OWN, ...shared]

/** One of ours every other time: in a short page more of what is done to it matters. */
const pageFor = (next: () => number): Buffer => {
  const from = next() < 0.5 ? OWN : pages
  return from[Math.floor(next() * from.length)] ?? Buffer.alloc(0)
}

/** A generator of numbers in [0, 1) that a seed decides (mulberry32). */
function chance(from: number): () => number {
  let state = from >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const BITS = [
  '<',
  '>',
  '"',
  "'",
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<script>',
  '</script>',
  '<p>',
  '</p>',
  '<table>',
  '<td>',
  '</div>',
  '<svg>',
  '</title>',
  '&',
  '&#',
  '&#x10ffff;',
  '<br>',
  '\0',
  '\ufffe',
  '\ud800',
  '<a href="',
  '<template>',
  '<plaintext>',
  '<h1>',
  '\u202e',
  '<meta charset=utf-16>',
  '<meta charset=shift_jis>',
  '{"@type":"NewsArticle","author":',
  '[[[[',
  'a'.repeat(5_000),
  ' '.repeat(5_000),
  '2025-13-45T99:99',
  '= '.repeat(500),
]

/** A page with one to eight things done to it. */
function mutated(page: Buffer, next: () => number): Buffer {
  let bytes = page
  const at = (): number => Math.floor(next() * (bytes.length + 1))
  const some = (most: number): number => Math.floor(next() ** 3 * most)
  for (let left = 1 + Math.floor(next() * 8); left > 0; left--) {
    const [from, to] = [at(), at()].sort((a, b) => a - b) as [number, number]
    const piece = bytes.subarray(from, Math.min(to, from + some(20_000)))
    const bit = Buffer.from(BITS[Math.floor(next() * BITS.length)] ?? '')
    switch (Math.floor(next() * 9)) {
      case 0: // cut off
        bytes = bytes.subarray(0, to)
        break
      case 1: // a part left out
        bytes = Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + piece.length)])
        break
      case 2: // a part again, elsewhere
        bytes = Buffer.concat([bytes.subarray(0, to), piece, bytes.subarray(to)])
        break
      case 3: // something put in
        bytes = Buffer.concat([bytes.subarray(0, from), bit, bytes.subarray(from)])
        break
      case 4: // the same put in many times
        bytes = Buffer.concat([bytes.subarray(0, from), ...Array(some(300)).fill(bit), bytes.subarray(from)])
        break
      case 5: {
        // bytes spoilt here and there
        const copy = Buffer.from(bytes)
        for (let count = some(200); count >= 0; count--) copy[at()] = Math.floor(next() * 256)
        bytes = copy
        break
      }
      case 6: // nested in itself
        bytes = Buffer.concat([...Array(some(20_000)).fill(Buffer.from(next() < 0.5 ? '<div>' : '<ul><li>')), bytes])
        break
      case 7: // every end tag of a kind gone
        bytes = Buffer.from(
          bytes.toString('latin1').replace(/<\/(?:p|div|li|a|td)>/g, () => (next() < 0.5 ? '' : '</b>')),
          'latin1',
        )
        break
      default: // another page's middle
        bytes = Buffer.concat([
          bytes.subarray(0, from),
          (pages[Math.floor(next() * pages.length)] ?? bytes).subarray(0, some(50_000)),
          bytes.subarray(to),
        ])
    }
    if (bytes.length > 1_000_000) bytes = bytes.subarray(0, 1_000_000)
  }
  return next() < 0.02 ? gzipSync(bytes) : bytes
}

const tally = { read: 0, refused: 0, crashed: 0, wrong: 0 }
const codes = new Map<string, number>()
let slowest = { ms: 0, turn: -1 }
let peak = 0
const begun = performance.now()
for (let turn = 0; turn < turns; turn++) {
  const next = chance(seed * 1_000_003 + turn)
  const bytes = mutated(pageFor(next), next)
  const start = cpuUsage()
  try {
    const { text, body, titleSpan } = articleOfPage(bytes, { source: 'page', model })
    tally.read++
    const spans = [...(titleSpan ? [titleSpan] : []), ...body]
    if (
      spans.some(({ start: from, end }, at) => from >= end || end > text.length || from < (spans[at - 1]?.end ?? 0))
    ) {
      tally.wrong++
      stdout.write(`turn ${turn}: spans out of order\n`)
    }
  } catch (error) {
    if (error instanceof Failure) {
      tally.refused++
      codes.set(error.code, (codes.get(error.code) ?? 0) + 1)
    } else {
      tally.crashed++
      stdout.write(`turn ${turn}: ${error instanceof Error ? error.stack : String(error)}\n`)
    }
  }
  const { user, system } = cpuUsage(start)
  const ms = (user + system) / 1000
  if (ms > slowest.ms) slowest = { ms, turn }
  if (turn % 50 === 0) peak = Math.max(peak, memoryUsage().rss)
}
const seconds = (performance.now() - begun) / 1000
const refusals = [...codes]
  .sort(([, a], [, b]) => b - a)
  .map(([code, count]) => `${count} ${code}`)
  .join(', ')
stdout.write(
  `${turns} pages of seed ${seed} in ${seconds.toFixed(0)} s: ${tally.read} read, ${tally.refused} refused (${refusals}), ${tally.crashed} crashed, ` +
    `${tally.wrong} with spans out of order; slowest ${slowest.ms.toFixed(0)} ms of processor time (turn ${slowest.turn}), peak ${(peak / 1e6).toFixed(0)} MB\n`,
)
exit(tally.crashed + tally.wrong > 0 || slowest.ms > 2000 ? 1 : 0)
