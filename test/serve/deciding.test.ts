import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deskOf } from '../../src/cli/deskOf.ts'
import { penFor } from '../../src/cli/pen.ts'
import { readLedger } from '../../src/ledger/index.ts'
import { appOf } from '../../src/serve/index.ts'
import { backTo } from '../../src/serve/pages/deciding.tsx'
import { said } from '../../src/views/index.ts'
import { ioAt, play } from '../cli/play.ts'

const folder = mkdtempSync(join(tmpdir(), 'attache-deciding-'))
const made = join(folder, 'made.db')

beforeAll(async () => {
  await play(['add', 'examples/', '--ledger', made, '--quiet'])
})
afterAll(() => rmSync(folder, { recursive: true }))

let count = 0

const EVERYTHING = { since: null, until: null, by: null, about: null, verbatim: false, limit: null }

/** The page over a ledger of its own, with or without a pen. */
async function opened(mayWrite = true) {
  const path = join(folder, `${count++}.db`)
  cpSync(made, path)
  const io = ioAt('2025-03-10T09:00:00')
  const ledger = await readLedger(path)
  const pen = mayWrite ? penFor(path, null, io) : null
  const app = appOf(deskOf(ledger, pen, io))
  const get = async (address: string) => (await app.request(address)).text()
  const first = await app.request('/add')
  const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? ''
  const token = (await first.text()).match(/name="token" value="([^"]+)"/)?.[1] ?? ''
  const send = (address: string, body: FormData | URLSearchParams) => {
    body.set('token', token)
    return app.request(address, { method: 'POST', body, headers: { cookie } })
  }
  const post = (address: string, fields: Record<string, string>) => send(address, new URLSearchParams(fields))
  const close = async () => {
    await pen?.close()
    await ledger.close()
  }
  return { get, send, post, close, ledger }
}

const keyOf = async (ledger: Awaited<ReturnType<typeof readLedger>>, name: string): Promise<string> => {
  const search = await ledger.searchActors(name)
  return search.status === 'found' ? (search.actors[0]?.key ?? '') : ''
}

describe('decisions on the page', () => {
  test('two actors are one until that is taken back', async () => {
    const page = await opened()
    const [a, b] = [await keyOf(page.ledger, 'Kenyan Navy'), await keyOf(page.ledger, 'Kenyan police')]
    expect(a).not.toBe(b)
    const answer = await page.post('/decide', { verb: 'same', a, b, back: '/doubts' })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/doubts'])
    expect(await page.get('/decisions')).toContain('Kenyan Navy and Kenyan police are one actor')
    expect(await keyOf(page.ledger, 'Kenyan Navy')).toBe(await keyOf(page.ledger, 'Kenyan police'))
    expect((await page.post('/undo', { back: '/decisions' })).headers.get('location')).toBe('/decisions')
    expect(await keyOf(page.ledger, 'Kenyan Navy')).toBe(a)
    expect((await page.post('/undo', {})).status).toBeGreaterThanOrEqual(400)
    await page.close()
  })

  test('an actor is called as one decides', async () => {
    const page = await opened()
    const a = await keyOf(page.ledger, 'Kenyan Navy')
    await page.post('/decide', { verb: 'rename', a, b: 'Navy of Kenya', back: '/' })
    expect((await page.ledger.searchActors('Navy of Kenya')).status).toBe('found')
    await page.close()
  })

  test('a line is struck in its article, and shown again when that is undone', async () => {
    const page = await opened()
    const { lines } = await said(page.ledger, { ...EVERYTHING, words: 'A ship that is expected' })
    const line = lines[0]?.line
    const article = line?.evidence[0]?.article ?? ''
    const back = `/articles/${article}`
    expect(await page.get(back)).toContain(`name="line" value="${line?.id}"`)
    const answer = await page.post('/strike', { line: line?.id ?? '', back })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, back])
    expect((await said(page.ledger, { ...EVERYTHING, words: 'A ship that is expected' })).total).toBe(0)
    expect((await page.post('/strike', { line: line?.id ?? '', back })).status).toBe(404)
    await page.post('/undo', { back })
    expect((await said(page.ledger, { ...EVERYTHING, words: 'A ship that is expected' })).total).toBe(1)
    await page.close()
  })

  test.each([
    ['the day of a statement', { field: 'days', now: '2025-03-08' }, 303, '8 March 2025'],
    ['its speaker', { field: 'speaker', now: 'Selam Worku' }, 303, 'Selam Worku'],
    ['what it has not', { field: 'type', now: 'AID' }, 400, 'BAD_MEND'],
    ['a day that is none', { field: 'days', now: '2025-02-31' }, 400, 'BAD_DATE'],
    ['a speaker nobody knows', { field: 'speaker', now: 'Nobody Atall' }, 404, 'NO_ACTOR'],
  ])('%s is mended or refused', async (_, fields, status, told) => {
    const page = await opened()
    const { lines } = await said(page.ledger, { ...EVERYTHING, words: 'A ship that is expected' })
    const line = lines[0]?.line.id ?? ''
    const answer = await page.post('/mend', { line, back: '/decisions', ...fields })
    expect(answer.status).toBe(status)
    expect(status === 303 ? await page.get('/decisions') : await answer.text()).toContain(told)
    await page.close()
  })

  test('a ledger open for reading only takes no decision and no report', async () => {
    const page = await opened(false)
    for (const address of ['/decide', '/undo', '/add'])
      expect((await page.post(address, { verb: 'same', a: 'EST', b: 'LVA', text: 'z' })).status).toBe(403)
    expect(await page.ledger.decisions()).toEqual([])
    expect(await page.get('/add')).not.toContain('<textarea')
    await page.close()
  })

  test.each([
    ['/doubts', '/doubts'],
    ['/said?by=a', '/said?by=a'],
    ['//elsewhere.example/x', '/'],
    ['/\\elsewhere.example', '/'],
    ['https://elsewhere.example', '/'],
    ['/a\r\nSet-Cookie: b', '/'],
    ['', '/'],
  ])('the way back %j leads to %j', (asked, led) => {
    expect(backTo(asked)).toBe(led)
  })
})

describe('reports added on the page', () => {
  const TEXT =
    'RIGA, March 4, 2025 (Port Agency) - Foreign Minister Juta Ozola accused Estonia of counting herring twice.'

  const SECOND = 'OSLO, March 5, 2025 (Port Agency) - Norway said its boats would stay in port.'

  test('a pasted text and files are read, and one sees what came of each', async () => {
    const page = await opened()
    const form = new FormData()
    form.set('text', TEXT)
    form.append('files', new File([SECOND], 'second.txt'))
    form.append('files', new File(['no text\0at all'], 'broken.txt'))
    const answer = await (await page.send('/add', form)).text()
    expect(answer).toMatch(/<li class="new"><a href="\/articles\/[0-9a-f]{20}">/)
    expect(answer).toContain('BINARY_FILE')
    expect(answer).toContain('Done: 2 reports kept, 1 not read.')
    expect(answer.trimEnd().endsWith('</html>')).toBe(true)
    const again = await (await page.send('/add', form)).text()
    expect(again).toContain('Done: 0 reports kept, 2 there already, 1 not read.')
    await page.close()
  })

  test('nothing handed in is said', async () => {
    const page = await opened()
    expect(await (await page.post('/add', { text: ' ' })).text()).toContain('NOTHING_HANDED_IN')
    await page.close()
  })
})
