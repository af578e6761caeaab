import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Validator } from '@seriousme/openapi-schema-validator'
import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { annotationPageShape } from '../../src/serve/api/annotations.ts'
import { errorShape } from '../../src/serve/api/answer.ts'
import { answerShape } from '../../src/serve/api/document.ts'
import { ROUTES } from '../../src/serve/api/routes/index.ts'
import { appOf } from '../../src/serve/index.ts'
import { top } from '../house/sources.ts'
import { PROMISES } from '../views/promises.ts'
import { WEEK } from '../views/sample.ts'
import { deskFor } from './desk.ts'

let made: Awaited<ReturnType<typeof deskFor>>
let app: Hono
beforeAll(async () => {
  made = await deskFor([...WEEK, ...PROMISES], { writing: true })
  app = appOf(made.desk)
})
afterAll(() => made.drop())

/** Answers of many shapes, each of which is checked where it matters. */
const told = async (answer: Response) => ({ status: answer.status, told: JSON.parse(await answer.text()) })
const ask = async (path: string) => told(await app.request(`/api/v1${path}`))
const send = async (path: string, body: unknown) => {
  const headers = { 'content-type': 'application/json' }
  return told(await app.request(`/api/v1${path}`, { method: 'POST', headers, body: JSON.stringify(body) }))
}
const routeNamed = (name: string) => {
  const route = ROUTES.find((it) => it.name === name)
  if (route === undefined) throw new Error(name)
  return route
}

/** Of each question one that has an answer. */
const ASKED: readonly (readonly [name: string, path: string])[] = [
  ['brief', '/brief?for=Norway&until=2025-05-08&limit=3'],
  ['said', '/said?by=Hovd%C3%A5ker&verbatim=true'],
  ['positions', '/positions?by=Norway&about=Ghana'],
  ['between', '/between?a=Norway&b=Malta'],
  ['actors', '/actors?name=Norway'],
  ['profile', '/actors/NOR?limit=2'],
  ['offices', '/offices?of=Norway&title=foreign%20minister&on=2025-05-05'],
  ['promised', '/promised?by=Norway&today=2025-05-09'],
  ['agenda', '/agenda?since=2025-05-01'],
  ['articles', '/articles?since=2025-05-05&until=2025-05-05'],
  ['outlets', '/outlets'],
  ['covered', '/covered'],
  ['doubts', '/doubts'],
  ['decisions', '/decisions'],
]

describe('every question', () => {
  test('is asked here', () => {
    const others = ['article', 'text', 'line', 'annotations', 'decide', 'undo', 'add']
    expect([...ASKED.map(([name]) => name), ...others].sort()).toEqual(ROUTES.map(({ name }) => name).sort())
  })

  test.each(ASKED)('%s has the shape it promises', async (name, path) => {
    const { status, told } = await ask(path)
    expect([status, told.error]).toEqual([200, undefined])
    expect(answerShape(routeNamed(name)).parse(told)).toBeTruthy()
    expect(told.covers).toMatchObject({
      first: expect.any(String),
      last: expect.any(String),
      outlets: expect.arrayContaining(['Fjord Times']),
    })
  })

  test('says whom it took a name for, and who shares it', async () => {
    const { told } = await ask('/said?by=norwegian')
    expect(told.meant.by).toMatchObject({ name: 'Norway', kind: 'state', country: 'NOR', others: [] })
  })

  test('says what it covers where nothing is found', async () => {
    const { status, told } = await ask('/said?words=herring')
    expect([status, told.data, told.total]).toEqual([200, [], 0])
    expect(told.covers.articles).toBeGreaterThan(3)
  })
})

describe('what leads from one answer to the next', () => {
  test('every line opens its article at its words, and its own address', async () => {
    const { told } = await ask('/said?limit=500')
    for (const line of told.data) {
      for (const { article, start, end, sentence, sentenceStart } of line.evidence) {
        const text = await (await app.request(`/api/v1/articles/${article}/text`)).text()
        expect(text.slice(sentenceStart, sentenceStart + sentence.length)).toBe(sentence)
        expect(text.slice(start, end).length).toBe(end - start)
      }
      const { told: one } = await ask(`/lines/${line.id}`)
      expect(answerShape(routeNamed('line')).parse(one)).toBeTruthy()
      expect(one.data.evidence).toEqual(line.evidence)
    }
  })

  test('an article is handed over as a quotation', async () => {
    const { told: list } = await ask('/articles')
    const { told } = await ask(`/articles/${list.data[0].key}`)
    expect(answerShape(routeNamed('article')).parse(told)).toBeTruthy()
    expect(told.data.text).toMatchObject({ untrusted: true, note: expect.stringContaining('no instructions') })
    expect(told.data.marks.length).toBeGreaterThan(0)
  })

  test('cursors go on to the end, and for the question they were made for only', async () => {
    const whole = (await ask('/said?limit=500')).told.data.map(({ id }: { id: string }) => id)
    const ids: string[] = []
    let next: string | null = ''
    let first = ''
    while (next !== null) {
      const { told } = await ask(`/said?limit=2${next === '' ? '' : `&cursor=${next}`}`)
      ids.push(...told.data.map(({ id }: { id: string }) => id))
      next = told.next
      first ||= next ?? ''
    }
    expect(ids).toEqual(whole)
    for (const path of [
      `/said?limit=3&cursor=${first}`,
      `/promised?limit=2&cursor=${first}`,
      '/said?limit=2&cursor=bogus',
    ])
      expect(await ask(path)).toMatchObject({ status: 400, told: { error: { code: 'BAD_CURSOR' } } })
  })

  test.each(['actors', 'articles', 'outlets', 'agenda', 'promised'])('cursors of %s too', async (name) => {
    const path = `/${name}${name === 'agenda' ? '?since=1990-01-01&' : '?'}`
    const whole = (await ask(`${path}limit=500`)).told.data
    expect(whole.length).toBeGreaterThan(2)
    const parts: unknown[] = []
    for (let next: string | null = ''; next !== null; ) {
      const { told } = await ask(`${path}limit=2${next === '' ? '' : `&cursor=${next}`}`)
      parts.push(...told.data)
      next = told.next
    }
    expect(parts).toEqual(whole)
  })
})

describe('annotations of a line', () => {
  test('find its words again by quote and by place, in code points', async () => {
    const { told } = await ask('/said?limit=500')
    for (const { id, evidence } of told.data) {
      const answer = await app.request(`/api/v1/lines/${id}/annotations`)
      expect(answer.headers.get('content-type')).toContain('application/ld+json')
      const page = annotationPageShape.parse(await answer.json())
      expect(page.items).toHaveLength(evidence.length)
      for (const { target } of page.items) {
        const text = await (await app.request(new URL(target.source).pathname)).text()
        const [quote, position] = target.selector
        expect([...text].slice(position.start, position.end).join('')).toBe(quote.exact)
        expect(text).toContain(quote.prefix + quote.exact + quote.suffix)
      }
    }
  })
})

describe('what is asked wrongly', () => {
  test.each([
    ['/said?abuot=Kenya', 400, 'BAD_QUERY'],
    ['/said?by=Norway&by=Malta', 400, 'BAD_QUERY'],
    ['/said?limit=0', 400, 'BAD_QUERY'],
    ['/said?limit=501', 400, 'BAD_QUERY'],
    ['/said?limit=1e2', 400, 'BAD_QUERY'],
    ['/said?verbatim=perhaps', 400, 'BAD_QUERY'],
    ['/said?since=winter', 400, 'BAD_DATE'],
    ['/said?since=2025-05-09&until=2025-05-01', 400, 'BAD_DATE'],
    ['/said?by=Wolfram', 404, 'NO_ACTOR'],
    ['/positions?by=Norway', 400, 'BAD_QUERY'],
    ['/between', 400, 'BAD_QUERY'],
    ['/offices?of=Norway&title=lamplighter', 404, 'NO_OFFICE'],
    ['/promised?standing=forgotten', 400, 'BAD_STATUS'],
    ['/lines/0123456789abcdef0123', 404, 'NO_LINE'],
    ['/lines/..%2f..%2fetc', 400, 'BAD_QUERY'],
    ['/articles/0123456789', 404, 'NO_ARTICLE'],
    ['/articles/0123456789/text', 404, 'NO_ARTICLE'],
    ['/nothing', 404, 'NO_PAGE'],
  ])('%s', async (path, status, code) => {
    const { told, status: got } = await ask(path)
    expect([got, told.error?.code]).toEqual([status, code])
    expect(errorShape.parse(told)).toBeTruthy()
  })
})

describe('changes', () => {
  test('are made, told and taken back', async () => {
    const decided = await send('/decisions', { decision: { verb: 'rename', a: 'Malta', name: 'Republic of Malta' } })
    expect(answerShape(routeNamed('decide')).parse(decided.told)).toBeTruthy()
    expect((await ask('/actors/MLT')).told.data.actor.name).toBe('Republic of Malta')
    expect((await ask('/decisions')).told.data).toMatchObject([{ verb: 'rename', name: 'Republic of Malta' }])
    expect((await send('/undo', {})).status).toBe(200)
    expect((await ask('/actors/MLT')).told.data.actor.name).toBe('Malta')
    expect(await send('/undo', {})).toMatchObject({ status: 409, told: { error: { code: 'NOTHING_TO_UNDO' } } })
  })

  test('a commitment is confirmed by its id', async () => {
    const { told } = await ask('/promised?limit=1')
    const { id } = told.data[0]
    expect((await send('/decisions', { decision: { verb: 'commitment', id, status: 'done' } })).status).toBe(200)
    const after = (await ask('/promised?limit=500')).told.data.find((line: { id: string }) => line.id === id)
    expect(after).toMatchObject({ standing: 'done', confirmed: { status: 'done' } })
    await send('/undo', {})
  })

  test('a line is mended and struck', async () => {
    const { told } = await ask('/between?a=Malta&b=Norway&limit=500')
    const { id } = told.data.find((line: { kind: string; type?: string }) => line.type === 'SANCTION')
    const mend = { verb: 'mend', line: id, field: 'status', values: ['planned'] }
    expect((await send('/decisions', { decision: mend })).status).toBe(200)
    const { told: mended } = await ask(`/lines/${id}`)
    expect(answerShape(routeNamed('line')).parse(mended)).toBeTruthy()
    expect(mended.data).toMatchObject({ status: 'planned', mended: [{ field: 'status', was: 'occurred' }] })
    expect((await send('/decisions', { decision: { verb: 'strike', line: id } })).status).toBe(200)
    expect((await ask(`/lines/${id}`)).status).toBe(404)
    const { told: decided } = await ask('/decisions')
    expect(answerShape(routeNamed('decisions')).parse(decided)).toBeTruthy()
    expect(decided.data.map(({ verb }: { verb: string }) => verb)).toEqual(['mend', 'strike'])
    for (const _ of decided.data) await send('/undo', {})
    expect((await ask(`/lines/${id}`)).told.data.status).toBe('occurred')
  })

  test('a report is read', async () => {
    const { told } = await send('/articles', {
      name: 'harbour.txt',
      text: 'Malta lit a lamp.',
      published: '2025-05-09',
    })
    expect(answerShape(routeNamed('add')).parse(told)).toBeTruthy()
  })

  test.each([
    ['/decisions', { decision: { verb: 'burn' } }, 400, 'BAD_QUERY'],
    ['/decisions', { decision: { verb: 'same', a: 'Norway', b: 'Norway' } }, 409, 'SAME_NAME'],
    ['/decisions', { decision: { verb: 'rename', a: 'Norway', name: '!!' } }, 400, 'BAD_NAME'],
    ['/decisions', { decision: { verb: 'commitment', id: 'ff', status: 'done' } }, 404, 'NO_COMMITMENT'],
    ['/decisions', [], 400, 'BAD_QUERY'],
    ['/articles', { name: 'a', text: 'b', published: 'soon' }, 400, 'BAD_QUERY'],
    ['/articles', { name: 'a', text: 'b', more: 1 }, 400, 'BAD_QUERY'],
  ])('%s with %j is refused', async (path, body, status, code) => {
    const { told, status: got } = await send(path, body)
    expect([got, told.error?.code]).toEqual([status, code])
  })

  test('are refused where the desk only reads', async () => {
    const reading = appOf({ ...made.desk, pen: null })
    const answer = await reading.request('/api/v1/undo', {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    })
    expect([answer.status, await answer.json()]).toEqual([
      403,
      { error: expect.objectContaining({ code: 'READ_ONLY' }) },
    ])
  })
})

describe('the document', () => {
  test('is OpenAPI 3.1', async () => {
    const { told: document } = await ask('/openapi.json')
    expect(await new Validator().validate(document)).toEqual({ valid: true })
    expect(document).toMatchObject({ openapi: '3.1.0' })
  })

  test('tells every question with its parameters', async () => {
    const { told: document } = await ask('/openapi.json')
    for (const { path, query, params, body } of ROUTES) {
      const told = document.paths[`/api/v1${path}`]?.[body === null ? 'get' : 'post']
      const names = (told?.parameters ?? []).map(({ name }: { name: string }) => name).sort()
      expect([path, names]).toEqual([path, Object.keys({ ...query.shape, ...params.shape }).sort()])
    }
  })
})

describe('docs/api.md', () => {
  const page = readFileSync(join(top, 'docs', 'api.md'), 'utf8')

  test.each(ROUTES.map(({ path, body }) => `${body === null ? 'GET' : 'POST'} ${path}`))('tells of %s', (route) => {
    expect(page).toContain(`| \`${route}\` |`)
  })

  test('and of no other', () => {
    const told = [...page.matchAll(/^\| `(GET|POST) (\S+)` \|/gm)].map(([, method, path]) => `${method} ${path}`)
    expect(told.sort()).toEqual(ROUTES.map(({ path, body }) => `${body === null ? 'GET' : 'POST'} ${path}`).sort())
  })

  test('the page shows them all, with no word of a page from elsewhere', async () => {
    const shown = await (await app.request('/api')).text()
    for (const { name } of ROUTES) expect(shown).toContain(`id="${name}"`)
    expect(shown).not.toMatch(/(?:src|href)="https?:/)
  })
})
