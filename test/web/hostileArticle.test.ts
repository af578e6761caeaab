import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Dispatch } from '../views/dispatch.ts'
import { sampleLedger } from '../views/sample.ts'
import { beyond, openPage, type Served, serveLedger } from './rig.ts'

const NAME = '<img src=x onerror=alert(1)> & “Sons”'
const BENT = 'Lamp\u202Eliaga Guild'
const ACTORS = { [NAME]: ['organization', null], [BENT]: ['organization', null] } as const

/** Invented dispatches made to break a page: markup in names, words and outlets, turned writing, and words without an end. */
const HOSTILE: readonly Dispatch[] = [
  {
    source: 'javascript:alert(2)',
    outlet: '</title><script>alert(3)</script>',
    published: '2025-03-04',
    place: '"><svg onload=alert(4)>',
    lines: [
      `${NAME} shunned the ${BENT} on Tuesday.`,
      `“</p></details><script>alert(5)</script> ${'ha'.repeat(4000)}” said ${NAME} to nobody.`,
    ],
    actors: ACTORS,
    said: [
      {
        by: NAME,
        words: [`</p></details><script>alert(5)</script> ${'ha'.repeat(4000)}`],
        on: '2025-03-04',
        about: [BENT],
      },
    ],
    done: [{ type: 'REJECT', by: [NAME], to: [BENT], words: 'shunned', on: '2025-03-04' }],
  },
]

let served: Served
let sample: Awaited<ReturnType<typeof sampleLedger>>
beforeAll(async () => {
  sample = await sampleLedger(HOSTILE)
  served = await serveLedger({ ledger: sample.path })
})
afterAll(async () => {
  await served.stop()
  await sample.drop()
})

test('names, words and outlets are text on every page they reach, and nothing runs', async () => {
  const keys = await sample.ledger.query.selectFrom('actors').select(['key', 'name']).orderBy('name').execute()
  const article = await sample.ledger.query.selectFrom('articles').select(['key', 'text']).executeTakeFirstOrThrow()
  const [one, other] = keys.map(({ key }) => key)
  const pages = [
    `/between?a=${one}&b=${other}`,
    '/between',
    '/actors',
    `/actors/${one}`,
    `/network?for=${other}`,
    '/articles',
    `/articles/${article.key}?line=%3Cscript%3E`,
  ]
  for (const path of pages)
    for (const width of [1440, 390] as const) {
      const { page, wrong, close } = await openPage(path, { at: served.at, width })
      expect([path, width, wrong, await beyond(page)]).toEqual([path, width, [], 0])
      expect(await page.locator('main script, main img, main svg[onload], main [onerror]').count()).toBe(0)
      await close()
    }
})

test('the text of an article is on its page to the last letter', async () => {
  const { key, text } = await sample.ledger.query
    .selectFrom('articles')
    .select(['key', 'text'])
    .executeTakeFirstOrThrow()
  const { page, close } = await openPage(`/articles/${key}`, { at: served.at, script: false })
  const shown = await page.locator('.text .para > p').evaluateAll((all) => all.map((it) => it.textContent ?? ''))
  expect(shown.join('\n').trim()).toBe(text.trim())
  await close()
})
