import { readFile } from 'node:fs/promises'
import { type ArticleFacts, articleOf } from './articleOf.ts'
import type { PressModel } from './model.ts'
import type { PressOutcome } from './outcome.ts'

export type FilesOptions = { readonly model?: PressModel }

/** The reports of files, folders, globs and standard input (`-`), in the order given. */
export async function* filesOf(
  paths: readonly string[],
  facts: ArticleFacts = {},
  options: FilesOptions = {},
): AsyncGenerator<PressOutcome> {
  for (const path of paths)
    yield { status: 'read', article: articleOf(await readFile(path, 'utf8'), path, facts, options.model) }
}
