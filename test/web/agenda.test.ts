import { expect, test } from 'vitest'
import { openPage } from './rig.ts'

test('a sheet is a table of whole weeks, and each entry leads to its line', async () => {
  const { page, wrong, close } = await openPage('/agenda', { script: false })
  expect(await page.locator('h1').innerText()).toMatch(/Agenda\s+March 2025/)
  expect(await page.locator('.calendar thead th').allInnerTexts()).toHaveLength(7)
  expect(await page.locator('.calendar tbody tr').count()).toBe(6)
  const cell = page.locator('.calendar td', { has: page.locator('time[datetime="2025-03-18"]') })
  expect(await cell.innerText()).toContain('vote on the plan')
  await cell.locator('li a').click()
  expect(await page.locator('.line:target').innerText()).toContain('vote on the plan')
  expect(wrong).toEqual([])
  await close()
})

test('sheets are turned by week and month; what is ahead is told', async () => {
  const { page, close } = await openPage('/agenda')
  await page.getByRole('link', { name: 'April 2025' }).click()
  expect(await page.locator('h1').innerText()).toContain('April 2025')
  expect(await page.locator('main').innerText()).toContain('send engineers to Tallinn')
  await page.getByRole('combobox', { name: 'by' }).selectOption('week')
  await page.getByLabel('with', { exact: true }).fill('2025-03-12')
  await page.getByRole('button', { name: 'Turn' }).click()
  expect(await page.locator('h1').innerText()).toContain('10 to 16 March 2025')
  expect(await page.locator('.calendar tbody tr').count()).toBe(1)
  expect(await page.locator('.part', { hasText: 'Further ahead' }).innerText()).toContain('18 Mar')
  await close()
})

test('no line stands twice, so that an address means one', async () => {
  const { page, close } = await openPage('/agenda')
  const ids = await page.locator('[id]').evaluateAll((all) => all.map((it) => it.id))
  expect(new Set(ids).size).toBe(ids.length)
  await close()
})
