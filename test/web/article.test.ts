import { describe, expect, test } from 'vitest'
import { axe, beyond, LOOKS, openPage } from './rig.ts'

/** From a line on a page to its sentence in the article, as a reader would go. */
async function openedFrom(
  path: string,
  line: string,
  look: { width?: 1440 | 390; dark?: boolean; script?: boolean } = {},
) {
  const opened = await openPage(path, look)
  const { page } = opened
  const item = page.locator('.line', { hasText: line }).first()
  await item.locator('summary').click()
  await item.locator('cite a').first().click()
  await page.waitForURL(/\/articles\//)
  return opened
}

describe('an article', () => {
  test('every look of one reached from a line, which is marked where it stands', { timeout: 120_000 }, async () => {
    for (const look of LOOKS.filter(({ script, width }) => script || width === 390)) {
      const { page, wrong, close } = await openedFrom('/between?a=Latvia&b=Estonia', 'accused Estonia of', look)
      // Axe waits for timers, which do not run where scripts do not.
      expect([look, wrong, look.script ? await axe(page) : [], await beyond(page)]).toEqual([look, [], [], 0])
      const sought = page.locator('.piece.sought')
      expect(await sought.first().innerText()).toBe('accused')
      expect(`#${await sought.first().getAttribute('id')}`).toBe(new URL(page.url()).hash)
      const { y } = (await sought.first().boundingBox()) ?? { y: -1 }
      expect(y).toBeGreaterThanOrEqual(0)
      await close()
    }
  })

  test('a click on marked words opens why they were found, without script', async () => {
    const { page, close } = await openedFrom('/between?a=Latvia&b=Estonia', 'accused Estonia of', { script: false })
    const other = page.locator('.piece:not(.sought)').first()
    const note = page.locator(`[id="${(await other.getAttribute('href'))?.slice(1)}"]`)
    expect(await note.isVisible()).toBe(false)
    await other.click()
    expect(await note.isVisible()).toBe(true)
    expect(await note.innerText()).toMatch(/found by.*(rule|head of the trained reader)[\s\S]*read by/i)
    await close()
  })

  test('a hand over words marks their note too', async () => {
    const { page, close } = await openedFrom('/between?a=Latvia&b=Estonia', 'accused Estonia of', { script: false })
    const piece = page.locator('.para .piece:not(.sought)').first()
    const note = page.locator(`.note-of:has([id="${(await piece.getAttribute('href'))?.slice(1)}"])`)
    type Window = { getComputedStyle: (element: unknown) => { backgroundColor: string } }
    const ground = () => note.evaluate((it) => (globalThis as unknown as Window).getComputedStyle(it).backgroundColor)
    const before = await ground()
    await piece.hover()
    expect(await ground()).not.toBe(before)
    await close()
  })

  test('the text is the article’s own, word for word', async () => {
    const { page, close } = await openedFrom('/between?a=Latvia&b=Estonia', 'accused Estonia of')
    const text = await page.locator('.text .para:not(.beside) > p').allInnerTexts()
    expect(text.join(' ')).toContain(
      'Latvia on Thursday recalled its ambassador to Estonia in a dispute over fishing in the Gulf of Riga.',
    )
    await close()
  })

  test('a copy tells of what it is a copy', async () => {
    const { page, wrong, close } = await openPage('/articles')
    await page.locator('.articles li', { hasText: 'a copy or later version' }).getByRole('link').click()
    expect(await page.locator('#versions').innerText()).toMatch(
      /The Strait[\s\S]*the first of them; word for word the same/,
    )
    expect(wrong).toEqual([])
    await close()
  })

  test('no article: says so, and where to look', async () => {
    const { page, wrong, close } = await openPage('/articles/0000')
    expect(await page.locator('main').innerText()).toMatch(/no article has the key "0000"/)
    expect(wrong.some((it) => it.startsWith('404'))).toBe(true)
    await close()
  })
})

test('articles by day and outlet', async () => {
  const { page, wrong, close } = await openPage('/articles')
  await page.getByLabel('of', { exact: true }).fill('The Strait')
  await page.getByRole('button', { name: 'Read' }).click()
  expect(await page.locator('.articles li').count()).toBe(3)
  expect(await page.locator('.day h2').allInnerTexts()).toEqual(['8 Mar 2025', '7 Mar 2025', '5 Mar 2025'])
  expect(wrong).toEqual([])
  await close()
})
