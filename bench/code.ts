// Sentences a second on one core: `attache code` as it runs, its lexicon alone, its trained head alone, beside wink-nlp's tagging of the
// same sentences in the same run. Each contestant runs in a process of its own, three times; the median of processor time counts, loading left out.
//
//   npm run build && npx tsc -p bench/tsconfig.json && node dist-bench/code.js
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { argv, cpuUsage, execPath, stdout } from 'node:process'
import { fileURLToPath } from 'node:url'
import winkModel from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { loadCoding } from '../dist/cli/loadCoding.js'
import { type CodingKnowledge, codeSentences, type PartySentence } from '../dist/findings/index.js'

const folder = new URL('../training/events/sentences/', import.meta.url)
const MARK = /\[([ST])\||([\]{}])/g

/** A labelled sentence of our own: `[S|Chad] {left} [T|Togo].` */
function sentenceOf(marked: string): PartySentence {
  const spans: Record<string, { start: number; end: number }[]> = { S: [], T: [] }
  const open: [party: string, start: number][] = []
  let text = ''
  let at = 0
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(at, match.index)
    at = match.index + match[0].length
    if (match[1]) open.push([match[1], text.length])
    else if (match[2] === ']') {
      const [party = 'S', start = 0] = open.pop() ?? []
      spans[party]?.push({ start, end: text.length })
    }
  }
  return { text: text + marked.slice(at), source: spans.S ?? [], target: spans.T ?? [] }
}

const sentences = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
  .flatMap((line) => line.split('\t')[2] ?? [])
  .map(sentenceOf)

/** Codes sentences as the command does, so many together; gives how many. */
function coded(some: readonly PartySentence[], knowledge: CodingKnowledge): number {
  for (let at = 0; at < some.length; at += 64) codeSentences(some.slice(at, at + 64), knowledge, 'manual')
  return some.length
}

/** The sentences of which the lexicon is sure: they never ask for the head. */
function sureOnes(knowledge: CodingKnowledge): PartySentence[] {
  const asked = new Error('the head is asked')
  const head = () => {
    throw asked
  }
  return sentences.filter((sentence) => {
    try {
      return codeSentences([sentence], { ...knowledge, head }, 'manual').length > 0
    } catch (error) {
      if (error === asked) return false
      throw error
    }
  })
}

const WARM: PartySentence = { text: 'It said so.', source: [], target: [] }

/** Each loads what it needs and gives a run, which tells how many sentences it did. */
const contestants: Readonly<Record<string, () => () => number>> = {
  'wink-nlp: tokens and tags': () => {
    const nlp = winkNLP(winkModel, ['sbd', 'pos'])
    return () => sentences.filter(({ text }) => nlp.readDoc(text).tokens().out(nlp.its.pos).length > 0).length
  },
  'attache code: where the lexicon is sure': () => {
    const knowledge = loadCoding()
    const sure = sureOnes(knowledge)
    return () => coded(sure, knowledge)
  },
  'attache code: the head alone': () => {
    const knowledge = { ...loadCoding(), sureness: { weights: {}, floor: Number.POSITIVE_INFINITY } }
    coded([WARM], knowledge)
    return () => coded(sentences, knowledge)
  },
  'attache code': () => {
    const knowledge = loadCoding()
    coded([WARM], knowledge)
    return () => coded(sentences, knowledge)
  },
}

const self = fileURLToPath(import.meta.url)

if (argv[2] === '--contestant') {
  const run = contestants[argv[3] ?? '']?.() ?? (() => 0)
  const start = cpuUsage()
  const count = run()
  const { user, system } = cpuUsage(start)
  stdout.write(JSON.stringify({ count, perSecond: (count / (user + system)) * 1e6 }))
} else {
  stdout.write(`${sentences.length} sentences; Node ${process.version}; medians of three runs, by processor time\n\n`)
  stdout.write(`${'contestant'.padEnd(42)}sentences   a second   to wink-nlp\n`)
  let wink: number | null = null
  for (const name of Object.keys(contestants)) {
    const runs = [1, 2, 3].map(() => {
      const { stdout: out, stderr, status } = spawnSync(execPath, [self, '--contestant', name], { encoding: 'utf8' })
      if (status !== 0) throw new Error(`${name} failed: ${stderr}`)
      return JSON.parse(out) as { readonly count: number; readonly perSecond: number }
    })
    const { count = 0, perSecond = 0 } = runs.sort((a, b) => a.perSecond - b.perSecond)[1] ?? {}
    wink ??= perSecond
    const cells = [String(count).padStart(9), perSecond.toFixed(0).padStart(10)]
    stdout.write(`${name.padEnd(42)}${cells.join(' ')}   ${(wink / perSecond).toFixed(2).padStart(8)} ×\n`)
  }
}
