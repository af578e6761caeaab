import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axe, beyond, LOOKS, openPage } from './rig.ts'

const PAGES = [
  '/between',
  '/between?a=Estonia&b=Latvia',
  '/between?a=Estonia&b=Latvia&at=2025-03-03',
  '/between?a=Liisa+Tamberg',
  '/actors',
  '/actors/EST',
  '/actors/KEN?since=2025-03&until=2025-03',
  '/network',
  '/network?for=Kenya',
  '/articles',
]

describe('each page, light and dark, wide and narrow; and narrow without script', () => {
  test.each(PAGES)('%s', { timeout: 120_000 }, async (path) => {
    for (const look of LOOKS.filter(({ script, width, dark }) => script || (width === 390 && !dark))) {
      const { page, wrong, weight, close } = await openPage(path, look)
      const name = `${path} ${JSON.stringify(look)}`
      // Axe waits for timers, which do not run where scripts do not.
      expect([name, wrong, look.script ? await axe(page) : [], await beyond(page)]).toEqual([name, [], [], 0])
      expect(weight()).toBeLessThan(150_000)
      await close()
    }
  })
})

/** Opens a page, does something with it and closes it. */
async function on<T>(path: string, act: (page: Page) => Promise<T>, script = true): Promise<T> {
  const { page, wrong, close } = await openPage(path, { script })
  const answer = await act(page)
  expect(wrong).toEqual([])
  await close()
  return answer
}

const words = (page: Page, selector: string): Promise<string> => page.locator(selector).first().innerText()

describe('between two', () => {
  test('whom to set against whom is offered, and a choice is read', async () => {
    await on('/between', async (page) => {
      await page.getByLabel('Between', { exact: true }).fill('Estonia')
      await page.getByLabel('and', { exact: true }).fill('Latvia')
      await page.getByRole('button', { name: 'Read' }).click()
      expect(await words(page, 'h1')).toBe('Estonia and Latvia')
      expect(await page.locator('#lines .line').count()).toBeGreaterThan(5)
    })
  })

  test('a point opens the lines of its week, and its table says the same to a reader without eyes', async () => {
    await on('/between?a=Latvia&b=Estonia', async (page) => {
      const table = page.locator('table')
      await page.getByText('The same as a table').click()
      expect(await table.getByRole('row').nth(7).innerText()).toMatch(/3 to 9 March 2025\s+−3.5 in 3 acts .*12/s)
      expect(await table.getByText('no reports').count()).toBe(12)
      await page.locator('svg.panel a:has(circle)').first().click()
      expect(new URL(page.url()).searchParams.get('at')).toBe('2025-03-03')
      expect(await words(page, '#lines h2')).toMatch(/^3 to 9 March 2025$/i)
      // Monday's meeting is announced for the week after.
      expect(await page.locator('#lines').innerText()).not.toContain('10 Mar')
    })
  })

  test('somebody who was reached by a link stands in the form by name, and is the same one when asked for again', async () => {
    await on('/actors/EST', async (page) => {
      await page.locator('main a[href^="/actors/"]').first().click()
      const [name, id] = [await words(page, 'h1'), new URL(page.url()).pathname.split('/').at(-1) ?? '']
      expect(id).toMatch(/^[0-9a-f]{20}$/)
      for (const [path, field] of [
        [`/between?a=${id}`, 'a'],
        [`/said?by=${id}`, 'by'],
        [`/?for=${id}`, 'for'],
        [`/promised?by=${id}`, 'by'],
        [`/agenda?for=${id}`, 'for'],
        [`/map?for=${id}`, 'for'],
        [`/network?for=${id}`, 'for'],
      ] as const) {
        await page.goto(new URL(path, page.url()).href)
        const shown = await page.locator(`main input[name="${field}"]`).inputValue()
        expect([path, shown.startsWith(name)]).toEqual([path, true])
      }
    })
  })

  test('how the score is made is told, and that denied acts do not count', async () => {
    await on('/between?a=Latvia', async (page) => {
      await page.getByText('How the score is made').click()
      expect(await words(page, '.how')).toMatch(/planned, asked for, conditional or denied was not done/)
    })
  })

  test('one and the same on both sides is told, and how to ask', async () => {
    const { page, wrong, close } = await openPage('/between?a=Estonia&b=Tallinn')
    expect(await words(page, 'main')).toMatch(/"Estonia" and "Tallinn" both mean Estonia[\s\S]*everybody else/)
    expect(wrong.some((it) => it.startsWith('409'))).toBe(true)
    await close()
  })

  test('nothing between two says what the ledger covers', async () => {
    await on('/between?a=Denmark&b=Latvia', async (page) => {
      expect(await words(page, '.nothing')).toMatch(/12 reports, of 4 to 8 March 2025/)
    })
  })
})

describe('actors', () => {
  test('found by name, opened, and their sentences opened in place, without script', async () => {
    await on(
      '/actors',
      async (page) => {
        await page.getByLabel('called').fill('tamberg')
        await page.getByRole('button', { name: 'Read' }).click()
        await page.getByRole('row').getByRole('link', { name: 'Liisa Tamberg' }).click()
        expect(await words(page, 'h1')).toBe('Liisa Tamberg')
        expect(await words(page, '.tenure')).toMatch(/^foreign minister of Estonia\s+since 1 June 2023/)
        expect(await page.locator('.tenure svg.bar line.shown').count()).toBe(1)
        const line = page.locator('.line.statement').first()
        await line.locator('summary').click()
        expect(await line.locator('blockquote').first().innerText()).not.toBe('')
      },
      false,
    )
  })

  test('an edge of the network opens what the two have with each other in those days', async () => {
    await on('/actors/EST', async (page) => {
      await page.locator('#acts').getByText('The same as a table').click()
      await page.getByRole('link', { name: /acts of Latvia towards Estonia/ }).click()
      const { searchParams, pathname } = new URL(page.url())
      expect([pathname, searchParams.get('until')]).toEqual(['/between', '2025-03-08'])
      expect(await words(page, 'h1')).toMatch(/^Latvia and Estonia/)
    })
  })

  test('who has not the name is told, with those spelt nearly so', async () => {
    await on('/actors?name=Tambrg', async (page) => {
      expect(await words(page, '.nothing')).toMatch(/Spelt nearly so: Liisa Tamberg/)
    })
  })

  test('conflict is dashed and cooperation solid, told without colour', async () => {
    await on('/network', async (page) => {
      const dashes = (sign: string): Promise<string> =>
        page.evaluate(`getComputedStyle(document.querySelector('svg.wide .edge.${sign} .drawn')).strokeDasharray`)
      expect([await dashes('with'), (await dashes('against')) !== 'none']).toEqual(['none', true])
    })
  })
})
