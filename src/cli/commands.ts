import type { Declare } from './command.ts'

/** A command's name and one line on it; the rest is loaded when it is asked for, so that no command waits for another's parts. */
export type Entry = { readonly name: string; readonly summary: string; readonly load: () => Promise<Declare> }

/** Every command, in the order in which help and documentation show them. */
export const COMMANDS: readonly Entry[] = [
  {
    name: 'add',
    summary: 'read reports into the ledger',
    load: async () => (await import('./commands/add.ts')).declareAdd,
  },
  {
    name: 'brief',
    summary: 'what was said, done and promised in some days, and what is to come',
    load: async () => (await import('./commands/brief.ts')).declareBrief,
  },
  {
    name: 'said',
    summary: 'who said what',
    load: async () => (await import('./commands/said.ts')).declareSaid,
  },
  {
    name: 'between',
    summary: 'what two parties said of, did to and promised each other',
    load: async () => (await import('./commands/between.ts')).declareBetween,
  },
  {
    name: 'who',
    summary: 'who somebody is: names, offices, last words and deeds; who held an office',
    load: async () => (await import('./commands/who.ts')).declareWho,
  },
  {
    name: 'promised',
    summary: 'who promised what to whom, and how it stands',
    load: async () => (await import('./commands/promised.ts')).declarePromised,
  },
  {
    name: 'agenda',
    summary: 'what is announced to come, and when',
    load: async () => (await import('./commands/agenda.ts')).declareAgenda,
  },
  {
    name: 'serve',
    summary: 'the ledger as pages in a browser, on this machine',
    load: async () => (await import('./commands/serve.ts')).declareServe,
  },
  {
    name: 'mcp',
    summary: 'the ledger as tools for an assistant',
    load: async () => (await import('./commands/mcp.ts')).declareMcp,
  },
  {
    name: 'doubts',
    summary: 'which actors may be one, for a person to settle',
    load: async () => (await import('./commands/doubts.ts')).declareDoubts,
  },
  {
    name: 'same',
    summary: 'decide that two actors are one',
    load: async () => (await import('./commands/same.ts')).declareSame,
  },
  {
    name: 'apart',
    summary: 'decide that two actors, or two names of one, are two',
    load: async () => (await import('./commands/apart.ts')).declareApart,
  },
  {
    name: 'rename',
    summary: 'decide what an actor is called',
    load: async () => (await import('./commands/rename.ts')).declareRename,
  },
  {
    name: 'strike',
    summary: 'decide that a line is wrong',
    load: async () => (await import('./commands/strike.ts')).declareStrike,
  },
  {
    name: 'mend',
    summary: 'decide that one thing of a line is another',
    load: async () => (await import('./commands/mend.ts')).declareMend,
  },
  {
    name: 'decisions',
    summary: 'what was decided',
    load: async () => (await import('./commands/decisions.ts')).declareDecisions,
  },
  {
    name: 'undo',
    summary: 'take back the last decision',
    load: async () => (await import('./commands/undo.ts')).declareUndo,
  },
  {
    name: 'known',
    summary: 'load a list of actors known beforehand',
    load: async () => (await import('./commands/known.ts')).declareKnown,
  },
  {
    name: 'read',
    summary: 'read reports and print what they tell, keeping nothing',
    load: async () => (await import('./commands/read.ts')).declareRead,
  },
  {
    name: 'code',
    summary: 'the PLOVER type of sentences whose two parties are known',
    load: async () => (await import('./commands/code.ts')).declareCode,
  },
  {
    name: 'parse',
    summary: 'print words, tags and dependency trees as CoNLL-U',
    load: async () => (await import('./commands/parse.ts')).declareParse,
  },
  {
    name: 'export',
    summary: 'print the whole ledger for another program',
    load: async () => (await import('./commands/export.ts')).declareExport,
  },
  {
    name: 'import',
    summary: 'take a whole export into a ledger',
    load: async () => (await import('./commands/import.ts')).declareImport,
  },
  {
    name: 'reread',
    summary: 'read the kept reports anew, as after an update',
    load: async () => (await import('./commands/reread.ts')).declareReread,
  },
  {
    name: 'verify',
    summary: 'check every line against the words it rests on',
    load: async () => (await import('./commands/verify.ts')).declareVerify,
  },
  {
    name: 'bench',
    summary: 'how fast this machine reads',
    load: async () => (await import('./commands/bench.ts')).declareBench,
  },
]
