import type { Declare } from './command.ts'

/** A command's name and one line on it; the rest is loaded when it is asked for, so that no command waits for another's parts. */
export type Entry = { readonly name: string; readonly summary: string; readonly load: () => Promise<Declare> }

/** Every command, in the order in which help and documentation show them. */
export const COMMANDS: readonly Entry[] = [
  {
    name: 'read',
    summary: 'read reports and print what they tell, keeping nothing',
    load: async () => (await import('./commands/read.ts')).declareRead,
  },
]
