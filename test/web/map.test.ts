import { expect, test } from 'vitest'
import { openPage } from './rig.ts'

test('what happened where, in a picture and in words', async () => {
  const { page, wrong, close } = await openPage('/map', { script: false })
  const marks = await page.locator('.map .mark title').allTextContents()
  expect(marks.sort()).toEqual(['Mombasa: 2', 'Nairobi: 1'])
  expect(await page.locator('.part', { hasText: 'Mombasa, Kenya' }).locator('.line').count()).toBe(2)
  expect(await page.locator('.part', { hasText: 'Gulf' }).first().innerText()).toContain('on no list of places')
  expect(await page.locator('main').innerText()).toContain('20 events of these days tell no place')
  expect(wrong).toEqual([])
  await close()
})

test('signs are told by shape: a hostile place is a diamond, a friendly one a disc', async () => {
  const { page, close } = await openPage('/map')
  const shapes = await page.locator('.map .mark').evaluateAll((all) => all.map((it) => [it.tagName, it.classList[1]]))
  expect(new Set(shapes.map(String))).toEqual(new Set(['path,against', 'circle,with']))
  await close()
})

test('by the states acted upon, of one state and of some days', async () => {
  const { page, close } = await openPage('/map')
  await page.getByRole('combobox', { name: 'where' }).selectOption('target')
  await page.getByLabel('Events with').fill('Latvia')
  await page.getByRole('button', { name: 'Draw' }).click()
  const names = await page.locator('.part h2').allInnerTexts()
  expect(names).toContain('Estonia')
  await page.getByLabel('from', { exact: true }).fill('2025-03-06')
  await page.getByLabel('to', { exact: true }).fill('2025-03-06')
  await page.getByRole('button', { name: 'Draw' }).click()
  const days = await page.locator('.line time').evaluateAll((all) => all.map((it) => it.getAttribute('datetime')))
  expect(days.length).toBeGreaterThan(0)
  expect(new Set(days)).toEqual(new Set(['2025-03-06']))
  await close()
})

test('where no place is told, the other ways are offered', async () => {
  const { page, close } = await openPage('/map?for=Finland')
  expect(await page.locator('.nothing').innerText()).toContain('No event with Finland tells a place')
  await page.getByRole('link', { name: 'where it was done to' }).click()
  expect(await page.locator('.map .mark').count()).toBeGreaterThan(0)
  await close()
})

test('no line stands twice, so that an address means one', async () => {
  const { page, close } = await openPage('/map?by=target')
  const ids = await page.locator('[id]').evaluateAll((all) => all.map((it) => it.id))
  expect(new Set(ids).size).toBe(ids.length)
  await close()
})
