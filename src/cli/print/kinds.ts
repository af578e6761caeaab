import type { FindingKind } from '../../terms/index.ts'
import type { Style } from './style.ts'

/** The colour of a kind's marks. */
export function colourOf(kind: FindingKind, style: Style): (text: string) => string {
  const colours: Readonly<Record<FindingKind, (text: string) => string>> = {
    statement: style.cyan,
    event: style.yellow,
    commitment: style.green,
    role: style.magenta,
    membership: style.blue,
    agenda: style.yellow,
  }
  return colours[kind]
}
