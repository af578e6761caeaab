import { Option } from 'commander'
import { type Declare, withExamples } from '../command.ts'
import { report } from '../errors.ts'
import { type Io, write } from '../io.ts'

type ParseOptions = { readonly conllu?: boolean }

/** `attache parse [PATH...]`: words, tags and dependency trees as CoNLL-U. */
export const declareParse: Declare = (command, act) => {
  command
    .description(
      `Prints the words of reports with their tags, features, dictionary forms and dependency
trees as CoNLL-U, in Universal Dependencies. With --conllu it takes CoNLL-U instead, leaves
its sentences and words as they are and fills in those columns; heads that stood there go.`,
    )
    .argument('[paths...]', 'text files, folders or globs; - or nothing is standard input', ['-'])
    .addOption(new Option('--conllu', 'the input is CoNLL-U, its words cut already'))
    .action((paths: string[], options: ParseOptions) => act((io) => parseAll(paths, options, io)))
  withExamples(command, [
    ['attache parse examples/northern-wire/tamberg-nairobi.txt', 'one dispatch, a word a line'],
    ['attache parse --conllu - > parsed.conllu', 'words that are cut already, from standard input'],
  ])
}

const parseAll = async (paths: readonly string[], options: ParseOptions, io: Io): Promise<number> =>
  options.conllu ? parseConllu(paths, io) : parseReports(paths, io)

async function parseConllu(paths: readonly string[], io: Io): Promise<number> {
  const [{ parsedConllu }, { loadParser }, { inputsOf }, { createReadStream }] = await Promise.all([
    import('../conllu/parsed.ts'),
    import('../model.ts'),
    import('../../press/index.ts'),
    import('node:fs'),
  ])
  const parser = loadParser()
  let status = 0
  for await (const input of inputsOf(paths)) {
    const { source } = input
    try {
      if (input.status === 'failed') throw input.cause
      const stream = source === '-' ? io.stdin() : createReadStream(source)
      for await (const text of parsedConllu(stream, source, parser)) await write(io.stdout, text)
    } catch (error) {
      status = 1
      report(error, io)
    }
  }
  return status
}

async function parseReports(paths: readonly string[], io: Io): Promise<number> {
  const [{ conlluOf }, { loadParser }, { loadPress }] = await Promise.all([
    import('../conllu/article.ts'),
    import('../model.ts'),
    import('../loadPress.ts'),
  ])
  const { filesOf } = await import('../../press/index.ts')
  const parser = loadParser()
  let status = 0
  for await (const outcome of filesOf(paths, {}, { model: loadPress(), stdin: io.stdin() })) {
    if (outcome.status === 'failed') {
      status = 1
      report(outcome.cause, io)
    } else if (outcome.status === 'read')
      for (const text of conlluOf(outcome.article, parser)) await write(io.stdout, text)
  }
  return status
}
