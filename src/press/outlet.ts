import { isCopyright } from './furniture.ts'
import type { Line } from './lines.ts'

const RIGHTS =
  /\b(?:all rights reserved|cookies?(?: policy)?|privacy(?: policy)?|terms(?: of use| and conditions| of service)?|copyright|rights reserved|powered by)\b.*$/i

/** The outlet that a copyright line names: `2025 © The Baltic Courier /Cookies Policy`.
 * @example ownerOf('Copyright 2025 The Nairobi Ledger. All rights reserved.') //=> 'The Nairobi Ledger' */
export function ownerOf(words: string): string | null {
  if (!isCopyright(words)) return null
  const name = words
    .replace(/^[\s*|]*/, '')
    .replace(/\(c\)|©|&copy;|\bcopyright\b/gi, ' ')
    .replace(/\b(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?\b/g, ' ')
    .replace(RIGHTS, '')
    .replace(/^\s*(?:by\s+)?/i, '')
    .split(/[/|•·]|\.\s|,\s(?:inc|llc|ltd)|\s[-–—]\s/i)
    .map((piece) => piece.replace(/^[\s,.:;-]+|[\s,.:;-]+$/g, ''))
    .find((piece) => piece !== '')
  return name && /^\p{Lu}|^\p{Ll}\p{Lu}|^\d/u.test(name) && name.split(/\s+/).length <= 8 ? name : null
}

/** The outlet of the first line that names one. */
export function outletOf(lines: readonly Line[]): string | null {
  for (const { words } of lines) {
    const owner = ownerOf(words)
    if (owner) return owner
  }
  return null
}

/** The latest year a copyright line gives. @example yearOf('© 2019-2025 Riga Telegraph') //=> 2025 */
export function yearOf(words: string): number | null {
  if (!isCopyright(words)) return null
  const years = [...words.matchAll(/\b(?:19|20)\d\d\b/g)].map((match) => Number(match[0]))
  return years.length > 0 ? Math.max(...years) : null
}
