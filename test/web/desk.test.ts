import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Ledger, openLedger } from '../../src/ledger/index.ts'
import type { Pen } from '../../src/serve/index.ts'
import { recordOf } from '../views/dispatch.ts'
import { DOUBTFUL } from '../views/doubtful.ts'
import { axe, beyond, LOOKS, NOW, openPage, serveLedger } from './rig.ts'

const folder = mkdtempSync(join(tmpdir(), 'attache-desk-'))
const path = join(folder, 'doubtful.db')

beforeAll(async () => {
  const ledger = await openLedger(path)
  for (const dispatch of DOUBTFUL) await ledger.record(recordOf(dispatch))
  await ledger.close()
})
afterAll(() => rmSync(folder, { recursive: true }))

const pen = (ledger: Ledger): Pen => ({
  decide: (decision) => ledger.decide(decision, NOW),
  undo: () => ledger.undo(),
  add: async function* () {
    // Reading is tested where it is wired: test/serve/deciding.test.ts.
  },
})

describe('the desk: doubts, decisions, outlets and adding', () => {
  test.each(LOOKS)('$width wide, dark $dark, script $script', async (look) => {
    const served = await serveLedger({ ledger: path, pen })
    const { page, wrong, close } = await openPage('/', { ...look, at: served.at })
    for (const room of ['Doubts', 'Outlets', 'Add']) {
      await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: room, exact: true }).click()
      await page.waitForLoadState()
      expect(await page.locator('nav [aria-current=page]').textContent()).toBe(room)
      expect(await page.locator('h1').count(), room).toBe(1)
      expect(await axe(page), room).toEqual([])
      expect(await beyond(page), room).toBe(0)
    }
    await page.goto(`${served.at}/doubts`)
    const pairs = await page.locator('.doubt').count()
    expect(pairs).toBeGreaterThan(0)
    await page
      .getByRole('button', { name: /^Two actors/ })
      .first()
      .click()
    await page.waitForLoadState()
    expect(await page.locator('.doubt').count()).toBeLessThan(pairs)
    await page.getByRole('link', { name: 'All decisions' }).click()
    await page.waitForLoadState()
    expect(await page.locator('.register tbody tr').count()).toBe(1)
    expect(await axe(page)).toEqual([])
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.waitForLoadState()
    expect(await page.locator('.register tbody tr').count()).toBe(0)
    expect(wrong).toEqual([])
    await close()
    await served.stop()
  })

  test('pairs are settled one after another from the keyboard, and that is taken back', async () => {
    const served = await serveLedger({ ledger: path, pen })
    const { page, wrong, close } = await openPage('/doubts', { at: served.at })
    const pairs = await page.locator('.doubt').count()
    await page.keyboard.press('j')
    await page.keyboard.press('a')
    await page.waitForURL(/#next$/)
    expect(await page.locator('.doubt').count()).toBeLessThan(pairs)
    await page.keyboard.press('u')
    await page.waitForURL(/\/doubts$/)
    expect(await page.locator('.doubt').count()).toBe(pairs)
    expect(wrong).toEqual([])
    await close()
    await served.stop()
  })
})
