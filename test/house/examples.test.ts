import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as terms from '../../src/terms/index.ts'
import { sources, top } from './sources.ts'

type Example = { readonly path: string; readonly code: string; readonly answer: string }

/** The `@example CODE //=> ANSWER` lines of a source file's comments. */
function examplesOf(path: string, text: string): Example[] {
  const comments = [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].map((match) => match[0].replace(/^\s*\*\s?/gm, ''))
  return comments.flatMap((comment) =>
    [...comment.matchAll(/@example\s+([^@]*?)\s*\/\/=>\s*(.+?)\s*(?:\*\/|\n|$)/g)].map((match) => ({
      path,
      code: match[1] ?? '',
      answer: match[2] ?? '',
    })),
  )
}

const examples = sources().flatMap(({ path, text }) => examplesOf(path, text))

describe('the examples in the comments', () => {
  test('there are some', () => {
    expect(examples.length).toBeGreaterThan(5)
  })

  test.each(examples)('$path: $code', async ({ path, code, answer }) => {
    const names: Record<string, unknown> = { ...terms, ...(await import(join(top, path))) }
    const evaluate = (source: string): unknown =>
      new Function(...Object.keys(names), `return (${source})`)(...Object.values(names))
    expect(evaluate(code)).toEqual(evaluate(answer))
  })
})
