import { likeness } from './title.ts'

/** How many lines above the headline and below it are about it. */
const ABOVE = 4
const BELOW = 16

/** The lines of a page about its headline, and all others; every line is near where the headline stands nowhere. */
export function nearTitle(lines: readonly string[], title: string | null): { near: string[]; far: string[] } {
  const at = title === null ? -1 : lines.findIndex((words) => words.length < 400 && likeness(words, title) > 0.9)
  if (at < 0) return { near: [...lines], far: [] }
  const isNear = (_: string, index: number): boolean => index >= at - ABOVE && index <= at + BELOW
  return { near: lines.filter(isNear), far: lines.filter((words, index) => !isNear(words, index)) }
}
