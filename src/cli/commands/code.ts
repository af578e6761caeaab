import { Option } from 'commander'
import type { CodedLine } from '../code/codedLine.ts'
import { type Declare, withExamples } from '../command.ts'
import { type Io, write } from '../io.ts'
import { type LexiconOptions, lexiconAsked, lexiconOption } from '../options/lexicon.ts'
import { type SchemeOptions, schemeAsked, schemeOption } from '../options/scheme.ts'
import { type ThreadOptions, threadsAsked } from '../options/threads.ts'

type CodeOptions = ThreadOptions & LexiconOptions & SchemeOptions & { readonly why?: boolean }

/** `attache code --jsonl`: the PLOVER type of sentences whose two parties are known. */
export const declareCode: Declare = (command, act) => {
  command
    .description(
      `Tells what a sentence says that its source did to its target: PLOVER type, mode and status.
Takes one sentence a line from standard input,
  {"id": 1, "text": "…", "source": [[start, end]], "target": [[start, end]]}
with spans in UTF-16 code units, and prints a line for each, in order. The lexicon answers where
it is sure, the trained event coder elsewhere; a type is null where they see no event.`,
    )
    .option('--jsonl', 'one line of JSON a sentence, in and out; there is no other form yet')
    .addOption(schemeOption())
    .addOption(lexiconOption())
    .option('--why', 'which entry of the lexicon decided, or that the trained head did, and the chance of the type')
    .addOption(new Option('--threads <n>', 'code on so many threads').default('1'))
    .action((options: CodeOptions) => act((io) => codeAll(options, io)))
  withExamples(command, [
    ['attache code --jsonl > coded.jsonl', 'sentences from standard input, into a file'],
    ['attache code --jsonl --as table --why > coded.jsonl', 'types as older coded data have them, with reasons'],
  ])
}

async function codeAll({ why = false, ...options }: CodeOptions, io: Io): Promise<number> {
  const scheme = schemeAsked(options)
  const threads = threadsAsked(options) ?? 1
  const [{ batchesOf }, { codingRoom }] = await Promise.all([
    import('../code/batches.ts'),
    import('../code/codingRoom.ts'),
  ])
  const room = await codingRoom(threads, { scheme, why, lexicon: lexiconAsked(options, io) })
  const coming: Promise<CodedLine[]>[] = []
  let status = 0
  const printFirst = async (): Promise<void> => {
    const lines = (await coming.shift()) ?? []
    if (lines.some(({ failed }) => failed)) status = 1
    await write(io.stdout, lines.map(({ json }) => `${json}\n`).join(''))
  }
  try {
    for await (const batch of batchesOf(io.stdin())) {
      coming.push(room.code(batch))
      if (coming.length >= room.seats) await printFirst()
    }
    while (coming.length > 0) await printFirst()
  } finally {
    await room.end()
  }
  return status
}
