import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { top } from '../house/sources.ts'
import { type Authority, authority } from '../press/web/authority.ts'
import { type SecureServer, secureServer } from '../press/web/secureServer.ts'
import { play } from './play.ts'

const BUILT = existsSync(join(top, 'dist', 'cli', 'main.js'))
const WORDS =
  'Foreign minister Liisa Tamberg of Estonia said on Tuesday that Kenya was a partner in shipping, and that talks would go on.'
const PAGE = `<!doctype html><html lang="en"><head><title>Tamberg in Nairobi</title><meta property="og:site_name" content="The Strait"></head><body><article><h1>Tamberg in Nairobi</h1><p>${WORDS}</p>
<p>Officials of both ministries said on the same day that the text would be published within a month, and that nothing in it was secret.</p></article></body></html>`

describe('reports by https', () => {
  const folder = mkdtempSync(join(tmpdir(), 'attache-secure-'))
  let ours: Authority
  let server: SecureServer
  beforeAll(async () => {
    ours = await authority('The Press Office')
    writeFileSync(join(folder, 'office.pem'), ours.pem)
    server = await secureServer(
      {
        '127.0.0.1': await ours.certify(['127.0.0.1']),
        'news.example': await ours.certify(['news.example']),
        'old.example': await ours.certify(['old.example'], { from: -9, until: -2 }),
      },
      (_host, path) => (path === '/robots.txt' ? { status: 404 } : { body: PAGE }),
    )
  })
  afterAll(async () => {
    await server.close()
    rmSync(folder, { recursive: true })
  })

  const add = (name: string, authorities: readonly string[]) =>
    play(
      [
        ...['add', `https://${name}:${server.port}/1`, '--ledger', join(folder, 'news.db')],
        ...['--allow-host', `${name}:${server.port}`],
      ],
      { web: { restMs: 0, authorities, resolve: async () => [{ address: '127.0.0.1', family: 4 }] } },
    )

  test('from a host whose certificate holds are kept', async () => {
    const { status, out, err } = await add('news.example', [ours.pem])
    expect([status, err]).toEqual([0, ''])
    expect(out).toMatch(/^read 1 article from 1 outlet/)
  })

  test('from one whose does not are not, and one line says why and what next', async () => {
    const { status, err } = await add('old.example', [ours.pem])
    expect(status).toBe(1)
    expect(err).toBe(
      `attache: https://old.example:${server.port}/1: https://old.example:${server.port}/robots.txt was not asked: the certificate of old.example has expired. Check this machine's clock; if it is right, try again later, or ask the outlet [BAD_CERTIFICATE]\n`,
    )
    expect((await add('news.example', [])).err).toContain('NODE_EXTRA_CA_CERTS')
  })

  test.skipIf(!BUILT)('are kept where NODE_EXTRA_CA_CERTS names the authority (needs dist/)', async () => {
    const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env
    const address = `https://127.0.0.1:${server.port}/2`
    const ledger = join(folder, 'child.db')
    const words = ['add', address, '--ledger', ledger, '--allow-host', `127.0.0.1:${server.port}`]
    const asked = (more: NodeJS.ProcessEnv) =>
      promisify(execFile)(process.execPath, [join(top, 'bin', 'attache.js'), ...words], { env: { ...env, ...more } })
    await expect(asked({})).rejects.toMatchObject({ stderr: expect.stringContaining('[BAD_CERTIFICATE]') })
    const { stdout } = await asked({ NODE_EXTRA_CA_CERTS: join(folder, 'office.pem') })
    expect(stdout).toMatch(/^read 1 article from 1 outlet/)
  })
})
