// Feeds mutated at random through the parser: nothing may be thrown, nothing may hang, memory must stay where it is.
//
//   npm run build && npx tsc -p bench/tsconfig.json
//   node dist-bench/feedFuzz.js COUNT [SEED]
//
// First the feeds of feedHard.ts, made to keep a parser busy. Prints how many were read and refused, the slowest, and the memory at each tenth. A throw prints the feed's seed and ends with 1; so does
// a feed that took more than 2 s of processor time. `node dist-bench/feedFuzz.js 1 SEED:AT` tries one again.
import { argv, cpuUsage, exit, memoryUsage, stdout } from 'node:process'
import { articleOfItem, feedOf, feedsOn, outletsOfOpml } from '../dist/press/feeds/index.js'
import { HARD } from './feedHard.js'
import { SEEDS } from './feedSeeds.js'
import { dice } from './madeUp.js'

const [, , asked = '', seedAsked = '1'] = argv
const count = Number(asked)
if (!Number.isInteger(count) || count < 1) {
  stdout.write('usage: node dist-bench/feedFuzz.js COUNT [SEED]\n')
  exit(2)
}
const [seed = 1, only] = seedAsked.split(':').map(Number)

const SPICE: readonly string[] = [
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<item>',
  '</item>',
  '<entry>',
  '</entry>',
  '<rss version="2.0">',
  '</channel>',
  '<feed>',
  '&amp;',
  '&#0;',
  '&#x1F600;',
  '&lt;',
  '&nbsp',
  '&&',
  '<',
  '>',
  '"',
  "'",
  '\u0000',
  '\ufeff',
  '\ud800',
  '\uffff',
  '<?xml version="1.0" encoding="utf-16"?>',
  '<!DOCTYPE x [',
  '<!ENTITY a "&a;">',
  ']>',
  '{',
  '}',
  '[',
  ']',
  '\\',
  'xmlns:',
  'xml:base="http://[::1]:99999/"',
  '<link href="',
  'http://',
  '../'.repeat(50),
  '<a>'.repeat(150),
  '(((',
  '%',
  '9'.repeat(400),
  '__proto__',
  'constructor',
  '<title>',
  '</title',
  '<pubDate>99 Foo 99999 99:99:99 +9999</pubDate>',
  '<guid isPermaLink="">',
  ' '.repeat(2000),
  '<'.repeat(500),
  '&'.repeat(500),
  'é',
  '\r',
]

/** A seed with some of its parts cut, doubled, moved, overwritten or spiced. */
function mutated(at: number): Buffer {
  const roll = dice(seed * 1_000_003 + at)
  const pick = (below: number): number => Math.floor(roll() * below)
  let bytes = Buffer.from(SEEDS[pick(SEEDS.length)] ?? '')
  for (let turn = 1 + pick(6); turn > 0; turn--) {
    const from = pick(bytes.length + 1)
    const to = Math.min(bytes.length, from + pick(roll() < 0.3 ? bytes.length : 40))
    const [head, middle, tail] = [bytes.subarray(0, from), bytes.subarray(from, to), bytes.subarray(to)]
    const kind = pick(7)
    if (kind === 0) bytes = Buffer.concat([head, tail])
    else if (kind === 1) bytes = Buffer.concat([head, middle, middle, middle, tail])
    else if (kind === 2) bytes = Buffer.concat([head, Buffer.from(SPICE[pick(SPICE.length)] ?? ''), middle, tail])
    else if (kind === 3) bytes = head
    else if (kind === 4) bytes = Buffer.concat([head, Buffer.from(middle.map(() => pick(256))), tail])
    else if (kind === 5) bytes = Buffer.concat([tail, head, middle])
    else if (bytes.length < 20_000)
      bytes = Buffer.concat([head, ...Array.from({ length: pick(30) }, () => middle), tail])
  }
  return bytes
}

/** Milliseconds of processor time: on a busy machine a feed may wait for seconds that are not its own. */
function cost(work: () => void): number {
  const start = cpuUsage()
  work()
  const used = cpuUsage(start)
  return (used.user + used.system) / 1000
}

if (only === undefined) {
  const costs = HARD.map(([what, text]) => {
    const ms = cost(() => {
      const outcome = feedOf(text, { address: 'https://wire.example/feed' })
      if (outcome.status === 'read')
        for (const item of outcome.feed.items.slice(0, 3)) articleOfItem(item, { feed: outcome.feed })
      if (text.startsWith('<html')) feedsOn(text, 'https://wire.example/')
    })
    return { what, ms }
  }).sort((a, b) => b.ms - a.ms)
  const [hardest] = costs
  stdout.write(
    `${HARD.length} hard ones; the hardest: ${costs
      .slice(0, 6)
      .map(({ what, ms }) => `${what} ${ms.toFixed(0)} ms`)
      .join(', ')}\n`,
  )
  if (hardest && hardest.ms > 2000) exit(1)
}

const tally = { read: 0, refused: 0, items: 0 }
let slowest = { ms: 0, at: -1, bytes: 0 }
const memory: string[] = []
const begun = performance.now()
for (let at = only ?? 0; at < (only === undefined ? count : only + 1); at++) {
  const feed = mutated(at)
  const start = cpuUsage()
  try {
    const outcome = feedOf(feed, {
      address: 'https://wire.example/feed',
      contentType: at % 3 === 0 ? 'text/xml; charset=utf-8' : null,
    })
    tally[outcome.status === 'read' ? 'read' : 'refused']++
    if (outcome.status === 'read') {
      tally.items += outcome.feed.items.length
      for (const item of outcome.feed.items.slice(0, 3)) articleOfItem(item, { feed: outcome.feed })
    }
    if (at % 4 === 0) outletsOfOpml(feed)
    if (at % 4 === 1) feedsOn(feed.toString('latin1'), 'https://wire.example/')
  } catch (error) {
    stdout.write(`thrown at ${seed}:${at}: ${error instanceof Error ? error.stack : String(error)}\n`)
    exit(1)
  }
  const used = cpuUsage(start)
  const ms = (used.user + used.system) / 1000
  if (ms > slowest.ms) slowest = { ms, at, bytes: feed.length }
  if (at % Math.max(1, Math.floor(count / 10)) === 0) memory.push((memoryUsage().rss / 2 ** 20).toFixed(0))
}
const seconds = (performance.now() - begun) / 1000
stdout.write(
  `${count} mutated feeds in ${seconds.toFixed(0)} s: ${tally.read} read with ${tally.items} items, ${tally.refused} refused\n`,
)
stdout.write(
  `slowest ${slowest.ms.toFixed(0)} ms, ${slowest.bytes} bytes (${seed}:${slowest.at}); MB resident at each tenth: ${memory.join(' ')}\n`,
)
if (slowest.ms > 2000) exit(1)
