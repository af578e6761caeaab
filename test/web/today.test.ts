import { describe, expect, test } from 'vitest'
import { openPage } from './rig.ts'

const title = (page: Awaited<ReturnType<typeof openPage>>['page']) =>
  page
    .locator('h1')
    .innerText()
    .then((words) => words.replace(/\s+/g, ' '))

describe('the brief', () => {
  test('of everybody, the last seven days; a line opens its sentence with outlet, place and day', async () => {
    const { page, close } = await openPage('/', { script: false })
    expect(await title(page)).toBe('All parties 2 to 8 March 2025')
    const line = page.locator('.line', { hasText: 'We came to listen first and to sign second' }).first()
    expect(await line.locator('.sentence').first().isVisible()).toBe(false)
    await line.locator('summary').click()
    expect(await line.locator('.sentence').first().innerText()).toBe(
      '"We came to listen first and to sign second," Tamberg told reporters after the meeting.',
    )
    expect(await line.locator('.sentence mark').first().innerText()).toBe('We came to listen first and to sign second,')
    expect(await line.locator('cite a').allInnerTexts()).toEqual([
      'Northern Wire, Nairobi, 4 March 2025',
      'The Baltic Courier, Nairobi, 4 March 2025',
    ])
    expect(await line.locator('cite a').first().getAttribute('href')).toMatch(
      /^\/articles\/[0-9a-f]+\?line=[0-9a-f]+#s\d+$/,
    )
    await close()
  })

  test('of a state, of a subject and of some days, typed into the form', async () => {
    const { page, wrong, close } = await openPage('/', { script: false })
    await page.getByLabel('The brief for').fill('Latvia')
    await page.getByLabel('on', { exact: true }).fill('patrol boats')
    await page.getByLabel('from', { exact: true }).fill('2025-03-05')
    await page.getByLabel('to', { exact: true }).fill('2025-03')
    await page.getByRole('button', { name: 'Read' }).click()
    expect(await title(page)).toBe('Latvia on “patrol boats” 5 to 31 March 2025')
    const lines = await page.locator('.line').allInnerTexts()
    expect(lines.length).toBeGreaterThan(0)
    expect(await page.locator('h2').allInnerTexts()).toContain('Said by Latvia')
    for (const sentence of await page.locator('.line').evaluateAll((all) => all.map((it) => it.textContent ?? '')))
      expect(sentence).toMatch(/patrol boats/i)
    expect(await page.locator('mark.asked').first().innerText()).toMatch(/patrol|boats/i)
    expect(wrong).toEqual([])
    await close()
  })

  test('leaf by leaf', async () => {
    const { page, close } = await openPage('/?since=2025-03-06&until=2025-03-07')
    await page.getByRole('link', { name: '4 to 5 March 2025' }).click()
    expect(await title(page)).toBe('All parties 4 to 5 March 2025')
    await page.getByRole('link', { name: '6 to 7 March 2025' }).click()
    expect(await title(page)).toBe('All parties 6 to 7 March 2025')
    await close()
  })

  test('what is left out is a click away', async () => {
    const { page, close } = await openPage('/')
    const part = page.locator('.part').first()
    const few = await part.locator('.line').count()
    await part.getByRole('link', { name: /and \d+ more/ }).click()
    expect(await page.locator('.part').count()).toBe(1)
    expect(await page.locator('.part .line').count()).toBeGreaterThan(few)
    await close()
  })

  test('nothing found says what was read', async () => {
    const { page, close } = await openPage('/?for=Kenya&since=2024-01-01&until=2024-01-02')
    expect(await page.locator('.nothing').innerText()).toBe(
      'Nothing on Kenya, 1 to 2 January 2024. That says what these reports tell, and no more: the ledger holds 12 reports, of 4 to 8 March 2025.',
    )
    await close()
  })

  test('a name that nobody has is told with the nearest', async () => {
    const { page, wrong, close } = await openPage('/?for=Liisa+Tambergg')
    expect(await page.locator('main').innerText()).toContain('Did you mean Liisa Tamberg?')
    expect(wrong.length).toBe(2)
    await close()
  })
})

test('on paper every sentence stands under its line, opened or not', async () => {
  const { page, close } = await openPage('/', { script: false })
  await page.emulateMedia({ media: 'print' })
  const closed = page.locator('.line .sentence')
  expect(await closed.first().isVisible()).toBe(true)
  expect(await closed.last().isVisible()).toBe(true)
  expect(await page.locator('.masthead nav').isVisible()).toBe(false)
  await close()
})

test('where the days tell nothing of somebody, the last that do are one click away', async () => {
  const { page, wrong, close } = await openPage('/?for=Denmark&since=2025-03-08&until=2025-03-08')
  expect(await page.locator('.nothing').textContent()).toContain('Nothing on Denmark')
  await page.getByRole('link', { name: /^The last days that tell of Denmark/ }).click()
  await page.waitForLoadState()
  expect(await page.locator('.line').count()).toBeGreaterThan(0)
  expect(wrong).toEqual([])
  await close()
})
