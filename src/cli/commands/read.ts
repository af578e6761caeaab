import type { Read } from '../../pipeline.ts'
import type { SkipReason } from '../../press/index.ts'
import { type Declare, withExamples } from '../command.ts'
import { readLine } from '../contract.ts'
import { report } from '../errors.ts'
import { type Io, write, writeJson } from '../io.ts'
import { type AgentOptions, agentOption } from '../options/agent.ts'
import { type AllowOptions, allowHostOption } from '../options/allowHost.ts'
import { type FactOptions, factsAsked } from '../options/facts.ts'
import { type LexiconOptions, lexiconAsked, lexiconOption } from '../options/lexicon.ts'
import { type MapOptions, mapAsked, mapOption } from '../options/map.ts'
import { outletOption, publishedOption } from '../options/paths.ts'
import { type ThreadOptions, threadsAsked, threadsOption } from '../options/threads.ts'
import { articlePage } from '../print/articlePage.ts'
import { skippedWords } from '../print/skipped.ts'

type ReadOptions = FactOptions &
  AgentOptions &
  AllowOptions &
  LexiconOptions &
  MapOptions &
  ThreadOptions & { readonly jsonl?: boolean; readonly why?: boolean }

/** `attache read PATH...`: what reports tell, printed and not kept. */
export const declareRead: Declare = (command, act) => {
  command
    .description(
      `Reads reports and prints each with what was found in it marked: statements, events,
commitments, offices and memberships, and the words each rests on. Nothing is kept.`,
    )
    .argument('<paths...>', 'files, folders, globs, or addresses of pages and feeds; - is standard input')
    .option('--jsonl', 'one line of JSON a report, offsets in UTF-16 code units')
    .option(
      '--why',
      'below each finding the rule that found it, or that the trained reader heard it and how sure it is',
    )
    .addOption(outletOption())
    .addOption(publishedOption())
    .addOption(mapOption())
    .addOption(allowHostOption())
    .addOption(agentOption())
    .addOption(lexiconOption())
    .addOption(threadsOption())
    .action((paths: string[], options: ReadOptions) => act((io) => printAll(paths, options, io)))
  withExamples(command, [
    ['attache read examples/northern-wire/tamberg-nairobi.txt', 'one dispatch, its findings marked and listed'],
    [
      'attache read --why examples/baltic-courier/',
      'the same of every dispatch of an outlet, with what found each finding',
    ],
    ['attache read --jsonl examples/ > findings.jsonl', 'everything in a folder, for another program'],
  ])
}

async function printAll(paths: readonly string[], asked: ReadOptions, io: Io): Promise<number> {
  const facts = factsAsked(asked, io.now())
  const map = mapAsked(asked)
  const threads = threadsAsked(asked)
  const lexicon = lexiconAsked(asked, io)
  const { articlesOf, isAddress, likelyReports, listOf } = await import('../../press/index.ts')
  const { readAll } = await import('../../pipeline.ts')
  const { readingRoom } = await import('../readingRoom.ts')
  const { inputs } = await listOf(paths)
  const room = await readingRoom(likelyReports(inputs), { threads, lexicon }, io)
  const web = inputs.some(({ source }) => isAddress(source))
    ? (await import('../webAsked.ts')).webAsked(io, { asking: asked, facts, model: room.press })
    : null
  let status = 0
  let printed = 0
  const skipped = new Map<SkipReason, number>()
  try {
    const options = {
      ...{ model: room.press, map, stdin: io.stdin(), fetched: io.now().toISOString() },
      ...(web === null ? {} : { web: web.reports }),
    }
    for await (const outcome of readAll(articlesOf(inputs, facts, options), room)) {
      if (outcome.status === 'read') {
        await (asked.jsonl
          ? printLine(outcome, io)
          : write(io.stdout, `${printed++ > 0 ? '\n' : ''}${articlePage(outcome, io, asked.why)}`))
        continue
      }
      if (outcome.status === 'skipped') {
        skipped.set(outcome.reason, (skipped.get(outcome.reason) ?? 0) + 1)
        continue
      }
      status = 1
      const { source, cause } = outcome
      if (asked.jsonl)
        await writeJson(io.stdout, { article: { source }, error: { code: cause.code, message: cause.message } })
      else report(cause, io)
    }
  } finally {
    await web?.close()
    await room.end()
  }
  const passed = skippedWords(skipped)
  if (passed !== null) io.stderr.write(`${passed}\n`)
  return status
}

const printLine = ({ article, reading, findings }: Read, io: Io): Promise<void> =>
  writeJson(io.stdout, readLine(article, reading, findings))
