import { fileURLToPath } from 'node:url'
import type { Article } from '../../terms/index.ts'
import { type Declare, withExamples } from '../command.ts'
import { report } from '../errors.ts'
import { type Io, write, writeJson } from '../io.ts'
import { plural } from '../print/text.ts'

type BenchOptions = { readonly json?: boolean }

/** Times that all articles are read; the median counts. */
const PASSES = 3

/** The dispatches that come with the program. */
const EXAMPLES = new URL('../../../examples/', import.meta.url)

/** `attache bench [PATH...]`: how fast this machine reads. */
export const declareBench: Declare = (command, act) => {
  command
    .description(
      `Measures how many words a second this machine reads, on one thread: the trained encoder
alone, and everything from text to findings. Nothing is kept.`,
    )
    .argument('[paths...]', 'text files, folders or globs; without any, the bundled dispatches')
    .option('--json', 'print the figures as JSON')
    .action((paths: string[], options: BenchOptions) => act((io) => bench(paths, options, io)))
  withExamples(command, [
    ['attache bench', 'the bundled dispatches'],
    ['attache bench examples/ --json', 'articles of your own choice, for another program'],
  ])
}

async function bench(paths: readonly string[], options: BenchOptions, io: Io): Promise<number> {
  const [{ loadModels }, { loadPress }, { articlesOf, listOf }, { listen }, { readArticle }] = await Promise.all([
    import('../model.ts'),
    import('../loadPress.ts'),
    import('../../press/index.ts'),
    import('../../english/index.ts'),
    import('../../pipeline.ts'),
  ])
  const start = performance.now()
  const models = loadModels()
  const loaded = (performance.now() - start) / 1000
  const { inputs } = await listOf(paths.length > 0 ? paths : [fileURLToPath(EXAMPLES)])
  const articles: Article[] = []
  let status = 0
  for await (const outcome of articlesOf(inputs, {}, { model: loadPress(), stdin: io.stdin() })) {
    if (outcome.status === 'read') articles.push(outcome.article)
    else if (outcome.status === 'failed') {
      report(outcome.cause, io)
      status = 1
    }
  }
  if (articles.length === 0) return 1
  // also the pass that warms up
  const readings = articles.map((article) => readArticle(article, models).reading)
  const words = articles.reduce((sum, article) => sum + wordsOf(article), 0)
  const rate = (pass: () => void): number => Math.round(words / medianSeconds(pass))
  const figures = {
    articles: articles.length,
    words,
    cores: io.cores,
    node: process.version,
    loadSeconds: Number(loaded.toFixed(2)),
    encoderWordsPerSecond: rate(() => {
      for (const { article, tokens } of readings) listen(article.text, article.body, tokens, models.english.reader)
    }),
    wordsPerSecond: rate(() => {
      for (const article of articles) readArticle(article, models)
    }),
    peakMB: Math.round(process.resourceUsage().maxRSS / 1024),
  }
  await (options.json ? writeJson(io.stdout, figures) : write(io.stdout, page(figures)))
  return status
}

type Figures = {
  readonly [name in
    | 'articles'
    | 'words'
    | 'cores'
    | 'loadSeconds'
    | 'encoderWordsPerSecond'
    | 'wordsPerSecond'
    | 'peakMB']: number
} & { readonly node: string }

const page = (
  figures: Figures,
): string => `${plural(figures.articles, 'article')}, ${thousands(figures.words)} words; one thread of ${plural(figures.cores, 'core')}, Node ${figures.node}; medians of three passes

trained encoder       ${thousands(figures.encoderWordsPerSecond).padStart(9)} words a second
text to findings      ${thousands(figures.wordsPerSecond).padStart(9)} words a second
loading the models    ${figures.loadSeconds.toFixed(2).padStart(9)} s
memory at most        ${String(figures.peakMB).padStart(9)} MB
`

const wordsOf = ({ text, body }: Article): number =>
  body.reduce((sum, { start, end }) => sum + (text.slice(start, end).match(/\S+/g)?.length ?? 0), 0)

const thousands = (count: number): string => count.toLocaleString('en-GB')

function medianSeconds(pass: () => void): number {
  const seconds = Array.from({ length: PASSES }, () => {
    const start = performance.now()
    pass()
    return (performance.now() - start) / 1000
  })
  return seconds.sort((a, b) => a - b)[Math.floor(PASSES / 2)] ?? 0
}
