import { expect, test } from 'vitest'
import { axe, beyond, openPage } from './rig.ts'

test('the rig sees what is wrong with a page', async () => {
  const { page, wrong, close } = await openPage('/agenda')
  expect(await axe(page)).toEqual([])
  await page.evaluate(`{
    const picture = document.createElement('img')
    picture.src = 'http://192.0.2.1/seen.png'
    const wide = document.createElement('pre')
    wide.textContent = 'wide '.repeat(2000)
    document.querySelector('main').append(picture, wide)
    console.error('a slip')
  }`)
  await expect.poll(() => wrong.length).toBeGreaterThanOrEqual(2)
  expect(wrong.join('\n')).toContain('a slip')
  expect(wrong.join('\n')).toMatch(/foreign|Content Security Policy/)
  expect((await axe(page)).join('\n')).toContain('image-alt')
  expect(await beyond(page)).toBeGreaterThan(0)
  await close()
})

test('a page without script is seen as it is without', async () => {
  const { page, close } = await openPage('/agenda', { script: false })
  expect(await page.locator('html.scripted').count()).toBe(0)
  expect(await page.locator('.keys-hint').isVisible()).toBe(false)
  await close()
})
