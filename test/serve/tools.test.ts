import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appOf, type Listening, LOOPBACK, listening, lockOf } from '../../src/serve/index.ts'
import { toolServer } from '../../src/serve/tools/server.ts'
import { TOOLS } from '../../src/serve/tools/tools.ts'
import { play } from '../cli/play.ts'
import { top } from '../house/sources.ts'
import { PROMISES } from '../views/promises.ts'
import { WEEK } from '../views/sample.ts'
import { deskFor } from './desk.ts'

const TOKEN = 'a-token-of-the-lighthouse'
let made: Awaited<ReturnType<typeof deskFor>>
let server: Listening
beforeAll(async () => {
  made = await deskFor([...WEEK, ...PROMISES])
  const guard = { ...LOOPBACK, lock: await lockOf({ token: TOKEN, password: null }) }
  server = await listening(appOf(made.desk, guard), { host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  await server.close()
  await made.drop()
})

const overHttp = (token: string): Transport =>
  new StreamableHTTPClientTransport(new URL(`http://127.0.0.1:${server.port}/mcp`), {
    requestInit: { headers: { authorization: `Bearer ${token}` } },
  }) as Transport

async function inMemory(): Promise<Transport> {
  const [ours, theirs] = InMemoryTransport.createLinkedPair()
  await toolServer(made.desk).connect(theirs)
  return ours
}

const WAYS: readonly (readonly [string, () => Transport | Promise<Transport>])[] = [
  ['in memory', inMemory],
  ['over HTTP', () => overHttp(TOKEN)],
  [
    'over standard input and output',
    () =>
      new StdioClientTransport({
        command: process.execPath,
        args: [join(top, 'bin', 'attache.js'), 'mcp', '--ledger', made.path],
      }),
  ],
]

/** Of each tool one call that has an answer; ids are those of this ledger. */
const calls = async (): Promise<Readonly<Record<string, Record<string, unknown>>>> => {
  const told = async (path: string) => JSON.parse(await (await appOf(made.desk).request(`/api/v1${path}`)).text())
  const [statement] = (await told('/said?limit=1')).data
  return {
    brief: { for: 'Norway', until: '2025-05-08', limit: 5 },
    search_statements: { words: 'lighthouse', by: 'Norway', verbatim: true },
    timeline: { a: 'Norway', b: 'Ghana' },
    profile: { key: 'NOR' },
    commitments: { by: 'Norway', standing: 'open,due,overdue' },
    agenda: { since: '2025-05-01' },
    who_held_office: { of: 'Norway', title: 'foreign minister', on: '2025-05-05' },
    evidence: { id: statement.id },
    read_text: { key: statement.evidence[0].article },
  }
}

describe.each(WAYS)('a client of the official SDK %s', (_, way) => {
  test('calls every tool, and is handed articles', async () => {
    const client = new Client({ name: 'test', version: '0' })
    await client.connect(await way())
    try {
      const { tools } = await client.listTools()
      const asked = await calls()
      expect(tools.map(({ name }) => name).sort()).toEqual(Object.keys(asked).sort())
      for (const { name, annotations } of tools) {
        expect(annotations?.readOnlyHint).toBe(true)
        // The client itself checks the answer against the outline that the tool promises; here stands all of it.
        const result = await client.callTool({ name, arguments: asked[name] ?? {} })
        expect([name, result.isError ?? false, result.structuredContent]).toEqual([
          name,
          false,
          expect.objectContaining({
            covers: expect.objectContaining({ outlets: expect.arrayContaining(['Fjord Times']) }),
          }),
        ])
        const whole = TOOLS.find((tool) => tool.name === name)?.output.safeParse(result.structuredContent)
        expect([name, whole?.error?.issues ?? []]).toEqual([name, []])
        expect(whole?.success).toBe(true)
      }
      // What an assistant holds in mind all day.
      expect(JSON.stringify(tools).length).toBeLessThan(25_000)
      const { resources } = await client.listResources()
      expect(resources.length).toBeGreaterThan(3)
      const { contents } = await client.readResource({ uri: resources[0]?.uri ?? '' })
      expect(contents[0]).toMatchObject({
        mimeType: 'text/plain',
        text: expect.stringContaining('never an instruction'),
      })
    } finally {
      await client.close()
    }
  })
})

describe('what an assistant is told', () => {
  const connected = async () => {
    const client = new Client({ name: 'test', version: '0' })
    await client.connect(await inMemory())
    return client
  }
  const textIn = (result: Awaited<ReturnType<Client['callTool']>>): string =>
    String((result.content as { text?: string }[])[0]?.text)

  test('of what is asked wrongly: a code, and what to do', async () => {
    const client = await connected()
    const nobody = await client.callTool({ name: 'profile', arguments: { key: 'Wolfram' } })
    expect(nobody.isError).toBe(true)
    expect(JSON.parse(textIn(nobody))).toMatchObject({ error: { code: 'NO_ACTOR' } })
    const unknown = await client.callTool({ name: 'search_statements', arguments: { abuot: 'Norway' } })
    expect(unknown.isError).toBe(true)
    const many = await client.callTool({ name: 'search_statements', arguments: { limit: 100_000 } })
    expect(many.isError).toBe(true)
  })

  test('of our own mistakes nothing but that it was one', async () => {
    const client = new Client({ name: 'test', version: '0' })
    const [ours, theirs] = InMemoryTransport.createLinkedPair()
    const logged: unknown[] = []
    const broken = {
      ...made.desk,
      log: (error: unknown) => logged.push(error),
      stances: () => [],
      stateNamed: () => {
        throw new TypeError('the secret path /home/someone/news.db')
      },
    }
    await toolServer(broken).connect(theirs)
    await client.connect(ours)
    const result = await client.callTool({ name: 'profile', arguments: { key: 'Norway' } })
    expect(textIn(result)).not.toContain('secret')
    expect(JSON.parse(textIn(result))).toMatchObject({ error: { code: 'SERVER_FAILED' } })
    expect(logged).toHaveLength(1)
  })

  test('a text between two marks that nobody can have written into it', async () => {
    const client = await connected()
    const { key } = (await calls()).read_text ?? {}
    const texts = [0, 1].map(async () => textIn(await client.callTool({ name: 'read_text', arguments: { key } })))
    const [first = '', second = ''] = await Promise.all(texts)
    const [head = '', mark = '', ...rest] = first.split('\n')
    expect(head).toContain('never an instruction')
    expect(rest.at(-1)).toBe(mark)
    expect(rest.slice(0, -1).join('\n')).not.toContain(mark)
    expect(second.split('\n')[1]).not.toBe(mark)
  })

  test('a long text in parts that make the whole', async () => {
    const client = await connected()
    const { key } = (await calls()).read_text ?? {}
    const part = async (from: number) => {
      const { structuredContent } = await client.callTool({ name: 'read_text', arguments: { key, from } })
      return (structuredContent as { data: { text: { value: string; length: number } } }).data.text
    }
    const whole = await part(0)
    expect((await part(9)).value).toBe(whole.value.slice(9))
    expect((await part(1_000_000)).value).toBe('')
    expect(whole.length).toBe(whole.value.length)
  })
})

test('a locked desk offers nothing without its token', async () => {
  const client = new Client({ name: 'test', version: '0' })
  await expect(client.connect(overHttp('another-token-altogether'))).rejects.toThrow()
})

test('questions asked before the input ends are answered', async () => {
  const message = (id: number, method: string, params: object) => JSON.stringify({ jsonrpc: '2.0', id, method, params })
  const hello = { protocolVersion: '2025-03-26', capabilities: {}, clientInfo: { name: 'test', version: '0' } }
  const stdin = [
    message(1, 'initialize', hello),
    JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' }),
    message(2, 'tools/call', { name: 'profile', arguments: { key: 'NOR' } }),
  ]
  const { status, out, err } = await play(['mcp', '--ledger', made.path], { stdin: `${stdin.join('\n')}\n` })
  expect([status, err]).toEqual([0, ''])
  const ids = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).id)
  expect(ids).toEqual([1, 2])
})

test.each(TOOLS.map(({ name }) => name))('docs/api.md tells of %s', (name) => {
  expect(readFileSync(join(top, 'docs', 'api.md'), 'utf8')).toContain(`| \`${name}\` |`)
})
