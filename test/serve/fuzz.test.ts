import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Document, type Known, requestsFrom } from '../../bench/apiRequests.ts'
import { errorShape } from '../../src/serve/api/answer.ts'
import { appOf } from '../../src/serve/index.ts'
import { PROMISES } from '../views/promises.ts'
import { WEEK } from '../views/sample.ts'
import { deskFor } from './desk.ts'

let made: Awaited<ReturnType<typeof deskFor>>
beforeAll(async () => {
  made = await deskFor([...WEEK, ...PROMISES], { writing: true })
})
afterAll(() => made.drop())

test('whatever the document allows to be asked, and what it does not, is answered as it says', async () => {
  const app = appOf(made.desk)
  const told = async (path: string) => JSON.parse(await (await app.request(`/api/v1${path}`)).text())
  const document: Document = await told('/openapi.json')
  const known: Known = {
    names: ['Norway', 'NOR', 'Hovdåker', 'Ghana', 'foreign minister', 'Fjord Times', 'harbour', 'lamps'],
    articles: (await told('/articles')).data.map(({ key }: { key: string }) => key),
    lines: (await told('/said')).data.map(({ id }: { id: string }) => id),
  }
  await fc.assert(
    fc.asyncProperty(requestsFrom(document, known), async ({ method, path, body, statuses }) => {
      const headers = { 'content-type': 'application/json' }
      const answer = await app.request(path, body === null ? { method } : { method, headers, body })
      expect(statuses).toContain(`${answer.status}`)
      const text = await answer.text()
      if (answer.status !== 200) expect(errorShape.safeParse(JSON.parse(text)).success).toBe(true)
      else if (!path.includes('/text?')) expect(JSON.parse(text)).toBeTruthy()
    }),
    { numRuns: 300, seed: 20_250_509 },
  )
  expect(made.logged).toEqual([])
})
