import { expect, test } from 'vitest'
import { QUARREL } from '../views/quarrel.ts'
import { sampleLedger } from '../views/sample.ts'
import { axe, openPage, serveLedger } from './rig.ts'

test('statements by words, with the words marked', async () => {
  const { page, wrong, close } = await openPage('/said', { script: false })
  await page.getByLabel('Words').fill('harbours')
  await page.getByRole('button', { name: 'Find' }).click()
  const lines = page.locator('.line')
  expect(await lines.count()).toBeGreaterThan(0)
  for (const marks of await lines.evaluateAll((all) => all.map((it) => it.querySelectorAll('mark.asked').length)))
    expect(marks).toBeGreaterThan(0)
  expect(new Set(await page.locator('mark.asked').allInnerTexts())).toEqual(new Set(['harbour']))
  expect(wrong).toEqual([])
  await close()
})

test.each([
  ['by=Tamberg&verbatim=1', ['Liisa Tamberg'], /“/],
  ['outlet=the+strait&since=2025-03-07&until=2025-03-07', ['Liisa Tamberg', 'Selam Worku'], /./],
  ['to=Lithuania', [], /./],
] as const)('%s', async (asked, speakers, words) => {
  const { page, close } = await openPage(`/said?${asked}`)
  const found = await page.locator('.line .speaker a').allInnerTexts()
  expect([...new Set(found)].sort()).toEqual([...speakers])
  for (const text of await page.locator('.line .what').allInnerTexts()) expect(text).toMatch(words)
  await close()
})

test('a day of the bars leads to that day', async () => {
  const { page, close } = await openPage('/said')
  await page.getByRole('link', { name: /7 March 2025$/ }).click()
  expect(await page.locator('h1').innerText()).toContain('7 March 2025')
  const days = await page.locator('.line time').evaluateAll((all) => all.map((it) => it.getAttribute('datetime')))
  expect(new Set(days)).toEqual(new Set(['2025-03-07']))
  await close()
})

test('nobody said so: what was read is told', async () => {
  const { page, close } = await openPage('/said?words=zeppelin')
  expect(await page.locator('.nothing').innerText()).toContain('No statement with “zeppelin”')
  expect(await page.locator('.nothing').innerText()).toContain('12 reports, of 4 to 8 March 2025')
  await close()
})

test('where somebody likely changed their stance, with what was said before and after', async () => {
  const sample = await sampleLedger(QUARREL)
  const served = await serveLedger({ ledger: sample.path, now: '2025-05-12T12:00:00' })
  const { page, wrong, close } = await openPage('/said', { at: served.at })
  await page.getByLabel('said by').fill('Norway')
  await page.getByLabel('about', { exact: true }).fill('Ghana')
  await page.getByRole('button', { name: 'Find' }).click()
  const turn = page.getByRole('region', { name: /^Likely turn between 4 March 2025 and 6 May 2025/ })
  expect(await turn.locator('.stance').allInnerTexts()).toEqual([
    expect.stringContaining('▲ for'),
    expect.stringContaining('▼ against'),
  ])
  expect(await turn.innerText()).toContain('from then: 1 act towards Ghana, −6')
  expect(await page.locator('.strip svg path').count()).toBeGreaterThanOrEqual(2)
  expect(await axe(page)).toEqual([])
  expect(wrong).toEqual([])
  await close()
  await served.stop()
  await sample.drop()
})
