import { type Declare, withExamples } from '../command.ts'
import { type Io, writeJson } from '../io.ts'
import { askLedger, type LedgerOptions, ledgerOption } from '../options/ledger.ts'

/** `attache export`: the whole ledger. */
export const declareExport: Declare = (command, act) => {
  command
    .description(
      `Prints the whole ledger, one JSON object a line: the articles, then the actors, then
the findings, each with all reports of it. Order and ids depend on the content alone.`,
    )
    .option('--json', 'the same; export always prints JSON')
    .addOption(ledgerOption())
    .action((options: LedgerOptions) => act((io) => exportAll(options, io)))
  withExamples(command, [['attache export > ledger.jsonl', 'everything, for another program']])
}

const exportAll = (options: LedgerOptions, io: Io): Promise<number> =>
  askLedger(options, io, async (ledger) => {
    for await (const line of ledger.exportLines()) await writeJson(io.stdout, line)
    return 0
  })
