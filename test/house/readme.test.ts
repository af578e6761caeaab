import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { top } from './sources.ts'

type Screen = { readonly command: string; readonly output: string }

/** The commands of the README's `console` blocks with what stands below each, in order. */
function screensOf(markdown: string): Screen[] {
  return [...markdown.matchAll(/```console\n([\s\S]*?)```/g)].flatMap((block) =>
    (block[1] ?? '')
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const [command = '', ...output] = part.split('\n')
        return { command, output: output.join('\n').trimEnd() }
      }),
  )
}

/** How long a run took is nobody's promise. */
const withoutSeconds = (text: string): string => text.replace(/ in \d+(\.\d+)? s:/, ' in … s:').trimEnd()

describe('the README', () => {
  const folder = mkdtempSync(join(tmpdir(), 'attache-readme-'))
  cpSync(join(top, 'examples'), join(folder, 'examples'), { recursive: true })
  afterAll(() => rmSync(folder, { recursive: true }))
  const screens = screensOf(readFileSync(join(top, 'README.md'), 'utf8'))

  test('shows at least an add and a brief', () => {
    expect(screens.map(({ command }) => command.split(' ').slice(0, 3).join(' '))).toEqual(
      expect.arrayContaining(['npx attache add', 'npx attache brief']),
    )
  })

  test.each(screens)('$command prints what stands there', ({ command, output }) => {
    const [, , ...words] = command.match(/"[^"]*"|\S+/g)?.map((word) => word.replaceAll('"', '')) ?? []
    const printed = execFileSync(process.execPath, [join(top, 'bin', 'attache.js'), ...words], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, NO_COLOR: '1', COLUMNS: '100' },
    })
    expect(withoutSeconds(printed)).toBe(withoutSeconds(output))
  })
})
