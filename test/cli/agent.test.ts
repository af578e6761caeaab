import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { userOf, webAgent } from '../../src/cli/agent.ts'
import { version } from '../../src/cli/version.ts'
import { type NewsServer, newsServer } from '../press/web/newsServer.ts'
import { play } from './play.ts'

const own = `Attache/${version()}`
const DESK = 'Press Desk of Sarvik (+mailto:desk@sarvik.example)'

describe('who asks', () => {
  test.each<[Record<string, string>, string | undefined, string]>([
    [{}, undefined, own],
    [{ ATTACHE_CONTACT: 'mailto:desk@sarvik.example' }, undefined, `${own} (+mailto:desk@sarvik.example)`],
    [{ ATTACHE_CONTACT: 'https://a.example/)\r\nX: y' }, undefined, `${own} (+https://a.example/X:y)`],
    [{ ATTACHE_AGENT: DESK }, undefined, `${own} (Press Desk of Sarvik; +mailto:desk@sarvik.example)`],
    [{ ATTACHE_AGENT: '' }, undefined, own],
    [
      { ATTACHE_AGENT: DESK, ATTACHE_CONTACT: 'https://b.example/' },
      'The Other (https://c.example/us)',
      `${own} (The Other; +https://c.example/us)`,
    ],
  ])('%j, --agent %j', (env, asked, said) => {
    expect(webAgent(env, asked)).toBe(said)
  })

  test.each([
    '',
    'Press Desk',
    '(+mailto:desk@sarvik.example)',
    'Press Desk (+desk)',
    'Press Desk (+https://localhost/)',
    'Press Desk (+javascript:alert)',
    'Press Desk (+mailto:desk@)',
    'Press\r\nX-Other: Desk (+mailto:desk@sarvik.example)',
    'Préss Desk (+mailto:desk@sarvik.example)',
    'Press; Desk (+mailto:desk@sarvik.example)',
    'Press (Desk) (+mailto:desk@sarvik.example)',
    'Press Desk (+mailto:desk@sarvik.example) more',
  ])('%j tells nobody who', (said) => {
    expect(() => userOf(said)).toThrow('does not tell who asks')
  })
})

describe('a host', () => {
  let server: NewsServer
  beforeAll(async () => {
    server = await newsServer((_request, response) => response.writeHead(404).end())
  })
  afterAll(() => server.close())

  const ask = (...words: string[]) =>
    play(['read', `${server.origin}/1`, '--allow-host', '127.0.0.1', ...words], { web: { restMs: 0 } })

  test('is told', async () => {
    await ask('--agent', DESK)
    expect(new Set(server.asked.map(({ headers }) => headers['user-agent']))).toEqual(
      new Set([`${own} (Press Desk of Sarvik; +mailto:desk@sarvik.example)`]),
    )
  })

  test('is not asked by nobody', async () => {
    const before = server.asked.length
    expect((await ask('--agent', 'me')).err).toContain('[BAD_AGENT]')
    expect(server.asked).toHaveLength(before)
  })
})
