import { type Declare, withExamples } from '../command.ts'
import { type Io, writeJson } from '../io.ts'
import { askLedger, type LedgerOptions, ledgerOption } from '../options/ledger.ts'

type Options = LedgerOptions & { readonly linesOnly?: boolean }

/** `attache export`: the whole ledger. */
export const declareExport: Declare = (command, act) => {
  command
    .description(
      `Prints the whole ledger, one JSON object a line: the articles with their texts and how
they were read, the actors, the findings, each with all reports of it, then lists of
known actors and decisions. Order and ids depend on the content alone, and attache
import makes the same ledger of it.`,
    )
    .option('--lines-only', 'leave out texts and readings; such an export cannot be imported')
    .option('--json', 'the same; export always prints JSON')
    .addOption(ledgerOption())
    .action((options: Options) => act((io) => exportAll(options, io)))
  withExamples(command, [
    ['attache export > ledger.jsonl', 'everything, for another program or another ledger'],
    ['attache export --lines-only > lines.jsonl', 'the lines and who is who, at half the size'],
  ])
}

const exportAll = (options: Options, io: Io): Promise<number> =>
  askLedger(options, io, async (ledger) => {
    for await (const line of ledger.exportLines({ linesOnly: options.linesOnly === true }))
      await writeJson(io.stdout, line)
    return 0
  })
