import { describe, expect, test } from 'vitest'
import { axe, beyond, LOOKS, openPage } from './rig.ts'

/** The rooms of the almanac, and where each begins. */
const ROOMS = ['Today', 'Said', 'Promised', 'Agenda', 'Map'] as const
const PATHS = ['/', '/said', '/promised', '/agenda', '/map', '/map?by=target', '/said?by=Estonia&about=Latvia']

describe('each room, reached from the navigation', () => {
  test.each(LOOKS)('$width wide, dark $dark, script $script', async (look) => {
    const { page, wrong, close } = await openPage('/', look)
    for (const room of ROOMS) {
      await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: room, exact: true }).click()
      await page.waitForLoadState()
      expect(await page.locator('nav [aria-current=page]').textContent()).toBe(room)
      expect(await page.locator('h1').count(), room).toBe(1)
      await page.locator('.line summary').first().click()
      expect(await page.locator('.line .sentence').first().isVisible(), room).toBe(true)
      expect(await axe(page), room).toEqual([])
      expect(await beyond(page), room).toBe(0)
    }
    expect(wrong).toEqual([])
    await close()
  })
})

test.each(PATHS)('%s weighs at most 150 kB, and asks nobody else for anything', async (path) => {
  const { wrong, weight, page, close } = await openPage(path)
  await page.waitForLoadState('networkidle')
  expect(weight()).toBeGreaterThan(10_000)
  expect(weight()).toBeLessThanOrEqual(150_000)
  expect(wrong).toEqual([])
  await close()
})

test('nothing is drawn by a style or script written into a page', async () => {
  const { page, close } = await openPage('/map?by=target')
  const html = await page.content()
  expect(html).not.toMatch(/ style=|<style|<script(?![^>]* src=)| on[a-z]+="/)
  await close()
})
