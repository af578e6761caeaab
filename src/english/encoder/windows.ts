import type { Units } from './units.ts'

/** A stretch of units, half-open, that the encoder reads at once. */
export type Window = { readonly first: number; readonly end: number }

/** A paragraph, or a piece of one too long, with its word pieces. */
export type Block = Window & { readonly size: number }

/** Paragraphs in order; one of more word pieces than `budget` is cut there. */
export function blocks({ pieces, paragraph }: Pick<Units, 'pieces' | 'paragraph'>, budget: number): Block[] {
  const found: Block[] = []
  let first = 0
  let size = 0
  for (const [i, { length }] of pieces.entries()) {
    if (i > first && (paragraph[i] !== paragraph[i - 1] || size + length > budget)) {
      found.push({ first, end: i, size })
      first = i
      size = 0
    }
    size += length
  }
  if (pieces.length > first) found.push({ first, end: pieces.length, size })
  return found
}

/** Windows of at most `budget` word pieces, two of them for the edges; each starts about half a window after the one before,
 * and together they leave nothing out. */
export function overlapping(units: Pick<Units, 'pieces' | 'paragraph'>, budget: number): Window[] {
  const limit = budget - 2
  const parts = blocks(units, Math.floor(limit / 2))
  const sizeOf = (part: number) => parts[part]?.size ?? 0
  const found: Window[] = []
  for (let i = 0; i < parts.length; ) {
    let j = i
    for (let size = 0; j < parts.length && size + sizeOf(j) <= limit; j++) size += sizeOf(j)
    found.push({ first: parts[i]?.first ?? 0, end: parts[j - 1]?.end ?? 0 })
    if (j === parts.length) break
    let next = j
    for (let half = 0; next > i + 1 && half + sizeOf(next - 1) <= Math.floor(limit / 3); next--)
      half += sizeOf(next - 1)
    i = next
  }
  return found
}
