import { createColors } from 'picocolors'
import type { Io, Out } from '../io.ts'

/** How words look: colours where the output takes them, plain words else. */
export type Style = {
  readonly colours: boolean
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly underline: (text: string) => string
  readonly red: (text: string) => string
  readonly green: (text: string) => string
  readonly yellow: (text: string) => string
  readonly blue: (text: string) => string
  readonly magenta: (text: string) => string
  readonly cyan: (text: string) => string
}

/** The style of an output: colours on a terminal only, unless NO_COLOR or FORCE_COLOR say otherwise. */
export function styleOf(out: Out, env: Io['env']): Style {
  const colours = takesColours(out, env)
  const { bold, dim, underline, red, green, yellow, blue, magenta, cyan } = createColors(colours)
  return { colours, bold, dim, underline, red, green, yellow, blue, magenta, cyan }
}

/** Whether an output shows colours. NO_COLOR wins over FORCE_COLOR, as in most programs. */
export function takesColours(out: Out, env: Io['env']): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined) return !['', '0', 'false'].includes(env.FORCE_COLOR)
  return out.isTTY === true && env.TERM !== 'dumb'
}
