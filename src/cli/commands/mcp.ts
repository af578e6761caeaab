import { Readable } from 'node:stream'
import { type Declare, withExamples } from '../command.ts'
import type { Io } from '../io.ts'
import { askLedger, type LedgerOptions, ledgerOption } from '../options/ledger.ts'
import { type LexiconOptions, lexiconAsked, lexiconOption } from '../options/lexicon.ts'

type McpOptions = LedgerOptions & LexiconOptions

/** `attache mcp`: the ledger as tools for an assistant. */
export const declareMcp: Declare = (command, act) => {
  command
    .description(
      `Offers the ledger as tools to an assistant that speaks the Model Context Protocol
over standard input and output: search statements, timeline, profile, commitments,
agenda, offices, evidence, brief, and the texts, handed over as quotations. Nothing
is changed. An assistant starts this by itself; docs/api.md tells how to set it up.`,
    )
    .addOption(ledgerOption())
    .addOption(lexiconOption())
    .action((options: McpOptions) => act((io) => offer(options, io)))
  withExamples(command, [
    ['attache mcp --ledger news.db', 'as the command of a server in the settings of an assistant'],
  ])
}

const offer = (options: McpOptions, io: Io): Promise<number> =>
  askLedger(options, io, async (ledger) => {
    const [{ toolsOverStdio }, { deskOf }] = await Promise.all([import('../../serve/index.ts'), import('../deskOf.ts')])
    const input = Readable.from(io.stdin(), { objectMode: false })
    await toolsOverStdio(deskOf(ledger, null, io, lexiconAsked(options, io)), input, io.stdout, io.onInterrupt)
    return 0
  })
