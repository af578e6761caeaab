import { dirname, join } from 'node:path/posix'
import type { Source } from './sources.ts'

/** Who may import whom, from the house's plan; a room may always import itself. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  terms: [],
  press: ['terms'],
  english: ['terms'],
  ledger: ['terms'],
  findings: ['terms', 'english'],
  views: ['terms', 'ledger'],
  web: ['terms', 'views'],
  serve: ['terms', 'views', 'web'],
  pipeline: ['terms', 'press', 'english', 'findings', 'ledger'],
  cli: ['terms', 'press', 'english', 'findings', 'ledger', 'views', 'web', 'serve', 'pipeline'],
}

const roomOf = (path: string): string =>
  path
    .replace(/^src\//, '')
    .split('/')[0]
    ?.replace(/\.tsx?$/, '') ?? ''

/** What of the outside world `english` and `findings` must not see, and `serve` neither of SQL. */
const OUTSIDE: readonly [rooms: readonly string[], module: RegExp][] = [
  [['english', 'findings', 'terms'], /^node:|^kysely|^@photostructure|^commander|^cli-progress|^picocolors/],
  [['views', 'web'], /^node:(fs|net|http|child_process|process)/],
]

/** Every import that the plan does not allow, as `file: why`. */
export function forbiddenImports(sources: readonly Source[]): string[] {
  return sources.flatMap(({ path, text }) => {
    const room = roomOf(path)
    const allowed = MAY_IMPORT[room]
    if (!allowed) return [`${path}: no room called ${room}`]
    return importsOf(text).flatMap((module) => {
      if (!module.startsWith('.')) {
        const rule = OUTSIDE.find(([rooms, pattern]) => rooms.includes(room) && pattern.test(module))
        return rule ? [`${path}: ${room} may not see ${module}`] : []
      }
      const target = roomOf(join(dirname(path), module))
      return target === room || allowed.includes(target) ? [] : [`${path}: ${room} may not import ${target}`]
    })
  })
}

const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|\bimport\s+)'([^']+)'/g)].map((match) => match[1] ?? '')
