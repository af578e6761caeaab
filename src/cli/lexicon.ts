import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LexiconFiles } from '../english/index.ts'
import { Failure } from '../terms/index.ts'
import { mergeTables } from './mergeTables.ts'

/** The knowledge that a reading uses: our `lexicon/`, with what a user's folder adds to it. */
export type Lexicon = {
  readonly files: LexiconFiles
  /** The names of its files, without ending, in order. */
  readonly names: readonly string[]
  /** The user's folder; null without one. */
  readonly folder: string | null
}

const OURS = new URL('../../lexicon/', import.meta.url)

const namesIn = (folder: URL | string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .map((name) => name.slice(0, -4))
    .sort()

/** Our lexicon, and what the files of a user's folder add, replace or take out (`mergeTables`).
 * Throws BAD_LEXICON where the folder is none, holds nothing of a lexicon, or a file's head is not that of ours. */
export function loadLexicon(folder: string | null = null): Lexicon {
  const names = namesIn(OURS)
  const own = folder === null ? [] : filesOf(folder, names)
  const files = (name: string): string => {
    const ours = readFileSync(new URL(`${name}.tsv`, OURS), 'utf8')
    if (folder === null || !own.includes(name)) return ours
    return inFile(folder, name, () => mergeTables(ours, readFileSync(join(folder, `${name}.tsv`), 'utf8')))
  }
  return { files, names, folder }
}

function filesOf(folder: string, names: readonly string[]): string[] {
  const own = attempt(folder, () => namesIn(folder))
  if (own.length === 0)
    throw new Failure(
      'BAD_LEXICON',
      `no .tsv file in ${folder}`,
      `A lexicon's files are ${names.slice(0, 3).join('.tsv, ')}.tsv and so on`,
    )
  for (const name of own) {
    if (!names.includes(name))
      throw new Failure(
        'BAD_LEXICON',
        `${join(folder, `${name}.tsv`)} is no file of a lexicon`,
        `The files are: ${names.join(', ')}`,
      )
  }
  return own
}

/** Runs what builds knowledge of the files; an entry that makes no sense is a failure of the user's folder, if there is one. */
export function building<Built>({ folder }: Lexicon, build: () => Built): Built {
  try {
    return build()
  } catch (cause) {
    if (folder === null || !(cause instanceof RangeError)) throw cause
    throw new Failure('BAD_LEXICON', `in ${folder}: ${cause.message}`, HEADS, { cause })
  }
}

const HEADS = 'The head of the same file in lexicon/ tells what each column takes'

function inFile<Done>(folder: string, name: string, work: () => Done): Done {
  try {
    return work()
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    throw new Failure('BAD_LEXICON', `${join(folder, `${name}.tsv`)}: ${cause.message}`, HEADS, { cause })
  }
}

function attempt<Done>(folder: string, work: () => Done): Done {
  try {
    return work()
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'EACCES') throw cause
    throw new Failure(
      'BAD_LEXICON',
      `${folder} is no folder that can be read`,
      'Give a folder of files named as in lexicon/',
      { cause },
    )
  }
}
