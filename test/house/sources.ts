import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The top of the checkout. */
export const top = fileURLToPath(new URL('../../', import.meta.url))

export type Source = { readonly path: string; readonly text: string }

/** Every TypeScript file below `src/`, with its path from the top. */
export const sources = (): Source[] =>
  readdirSync(join(top, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: relative(top, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }))
