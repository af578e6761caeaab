import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { top } from '../house/sources.ts'
import { openPage } from './rig.ts'

/** Pictures of the pages for the README, of the bundled dispatches; `npm run screens` takes them anew, nothing else does. */
const SCREENS = join(top, 'docs', 'screens')
const TAKING = (import.meta as { env?: { MODE?: string } }).env?.MODE === 'screens'
const MOST_BYTES = 150 * 1024

const PICTURES = [
  { name: 'today', path: '/', look: {}, open: [0], size: { width: 1120, height: 700 } },
  { name: 'said', path: '/said?words=port', look: {}, open: [2], size: { width: 1120, height: 720 } },
  { name: 'map-dark', path: '/map?by=target', look: { dark: true }, open: [], size: { width: 1060, height: 560 } },
  { name: 'agenda', path: '/agenda', look: {}, open: [], size: { width: 1280, height: 800 } },
] as const

describe('pictures of the pages', () => {
  test.each(PICTURES)('$name', async ({ name, path, look, open, size }) => {
    const file = join(SCREENS, `${name}.png`)
    if (TAKING) {
      mkdirSync(SCREENS, { recursive: true })
      const { page, close } = await openPage(path, look)
      await page.setViewportSize(size)
      for (const at of open) await page.locator('.line summary').nth(at).click()
      await page.evaluate('scrollTo(0, 0); document.activeElement.blur()')
      await page.screenshot({ path: file })
      await close()
    }
    expect(statSync(file).size).toBeLessThanOrEqual(MOST_BYTES)
    expect(readFileSync(join(top, 'docs', 'page.md'), 'utf8')).toContain(`screens/${name}.png`)
  })

  test('there are no others', () => {
    expect(readdirSync(SCREENS).sort()).toEqual(PICTURES.map(({ name }) => `${name}.png`).sort())
  })
})
