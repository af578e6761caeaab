// Articles and words a second and peak memory: the whole way and its reading, beside wink-nlp's and compromise's tagging
// of the same text in the same run. Each contestant runs in a process of its own, three times; the median counts.
//
//   npm run bench                     the articles of ../shared, where they are
//   npm run bench -- FOLDER           every .txt below FOLDER
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv, execPath, exit, resourceUsage, stdout } from 'node:process'
import { fileURLToPath } from 'node:url'
import { contestants } from './contestants.js'

type Run = { readonly articles: number; readonly seconds: number; readonly peakMB: number }

const self = fileURLToPath(import.meta.url)
const shared = fileURLToPath(new URL('../../shared/corpora/polnear/', import.meta.url))

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name))

async function contest(name: string, folder: string): Promise<void> {
  const start = performance.now()
  const articles = await contestants[name]?.(filesBelow(folder))
  const run: Run = {
    articles: articles ?? 0,
    seconds: (performance.now() - start) / 1000,
    peakMB: resourceUsage().maxRSS / 1024,
  }
  stdout.write(JSON.stringify(run))
}

function measure(name: string, folder: string): Run {
  const runs = [1, 2, 3].map(() => {
    const {
      stdout: out,
      stderr,
      status,
    } = spawnSync(execPath, [self, '--contestant', name, folder], { encoding: 'utf8' })
    if (status !== 0) throw new Error(`${name} failed: ${stderr}`)
    return JSON.parse(out) as Run
  })
  const byTime = [...runs].sort((a, b) => a.seconds - b.seconds)
  return { ...(byTime[1] as Run), peakMB: Math.max(...runs.map(({ peakMB }) => peakMB)) }
}

if (argv[2] === '--contestant') {
  await contest(argv[3] ?? '', argv[4] ?? '')
} else {
  const folder = argv[2] ?? shared
  if (!existsSync(folder)) {
    stdout.write(`no articles at ${folder}; name a folder of .txt files: npm run bench -- FOLDER\n`)
    exit(1)
  }
  const words = filesBelow(folder).reduce(
    (sum, file) => sum + (readFileSync(file, 'utf8').match(/\S+/g)?.length ?? 0),
    0,
  )
  stdout.write(
    `${filesBelow(folder).length} articles, ${words} words; Node ${process.version}; medians of three runs\n\n`,
  )
  stdout.write('contestant                          articles/s   words/s   peak MB   to wink-nlp\n')
  let wink: number | null = null
  for (const name of Object.keys(contestants)) {
    const { articles, seconds, peakMB } = measure(name, folder)
    wink ??= seconds
    const cells = [
      (articles / seconds).toFixed(0).padStart(10),
      (words / seconds).toFixed(0).padStart(9),
      peakMB.toFixed(0).padStart(9),
    ]
    stdout.write(`${name.padEnd(36)}${cells.join(' ')}   ${(seconds / wink).toFixed(2).padStart(6)} ×\n`)
  }
}
