import { describe, expect, test } from 'vitest'
import { forbiddenImports } from './layers.ts'
import { sources } from './sources.ts'

describe('who may import whom', () => {
  test('every import of src/ goes up the page', () => {
    expect(forbiddenImports(sources())).toEqual([])
  })

  test.each([
    ['src/terms/day.ts', "import { read } from '../english/index.ts'", 'terms may not import english'],
    ['src/english/read.ts', "import { readFileSync } from 'node:fs'", 'english may not see node:fs'],
    ['src/findings/find.ts', "import type { Ledger } from '../ledger/ledger.ts'", 'findings may not import ledger'],
    ['src/views/said.ts', "const x = await import('../cli/main.ts')", 'views may not import cli'],
    ['src/helpers/all.ts', '', 'no room called helpers'],
  ])('a breach is seen: %s', (path, text, why) => {
    expect(forbiddenImports([{ path, text }])).toEqual([`${path}: ${why}`])
  })

  test('english and findings ask no clock', () => {
    const asking = sources().filter(
      ({ path, text }) =>
        /^src\/(english|findings|terms)\//.test(path) && /\bDate\.now\(|new Date\(\)|performance\.now/.test(text),
    )
    expect(asking.map(({ path }) => path)).toEqual([])
  })
})
