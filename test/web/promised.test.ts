import { afterAll, beforeAll, expect, test } from 'vitest'
import { PROMISES } from '../views/promises.ts'
import { sampleLedger } from '../views/sample.ts'
import { axe, openPage, type Served, serveLedger } from './rig.ts'

let served: Served
let drop: () => Promise<void>
beforeAll(async () => {
  const sample = await sampleLedger(PROMISES)
  drop = sample.drop
  served = await serveLedger({
    ledger: sample.path,
    now: '2025-10-01T12:00:00',
    pen: (ledger) => ({
      decide: (decision) => ledger.decide(decision, '2025-10-01T12:00:00Z'),
      undo: () => ledger.undo(),
      add: async function* () {
        yield* []
      },
    }),
  })
})
afterAll(async () => {
  await served.stop()
  await drop()
})

test('the register by how things stand, what is late first', async () => {
  const { page, wrong, close } = await openPage('/promised', { at: served.at, script: false })
  const heads = await page.locator('h2').allInnerTexts()
  expect(heads[0]).toBe('Sums')
  expect(heads.slice(1)).toEqual(
    ['Overdue', 'Due within a week', 'Open', 'Slipped', 'Done', 'Withdrawn'].filter((head) => heads.includes(head)),
  )
  expect(heads).toContain('Overdue')
  await page.getByRole('combobox', { name: 'standing' }).selectOption('overdue')
  await page.getByRole('button', { name: 'Read' }).click()
  expect(await page.locator('h2').allInnerTexts()).toEqual(expect.arrayContaining(['Overdue']))
  for (const words of await page.locator('.standing').allInnerTexts()) expect(words).toMatch(/^overdue since /)
  expect(wrong).toEqual([])
  await close()
})

test('amounts stand under each other, and are summed by unit', async () => {
  const { page, close } = await openPage('/promised', { at: served.at })
  const right = await page
    .locator('.register .amount:not(:empty)')
    .evaluateAll((all) => all.map((it) => Math.round(it.getBoundingClientRect().right)))
  expect(right.length).toBeGreaterThan(0)
  expect(new Set(right).size).toBe(1)
  const [unit, ...values] = await page.locator('.sums tbody tr').first().locator('th, td').allInnerTexts()
  expect(unit).toMatch(/^[A-Z]{3}|^\p{L}+/u)
  const numbers = values.filter((value) => value !== '').map((value) => Number(value.replaceAll(',', '')))
  const [total, ...others] = [numbers.at(-2) ?? 0, ...numbers.slice(0, -2)]
  expect(others.reduce((sum, value) => sum + value, 0)).toBe(total)
  await close()
})

test('an outcome is proposed with its sentence, and confirmed by a person', async () => {
  const { page, wrong, close } = await openPage('/promised', { at: served.at, script: false })
  const line = page.locator('.promise', { has: page.locator('.proposal') }).first()
  expect(await line.locator('.proposal .sentence').first().innerText()).not.toBe('')
  const id = await line.getAttribute('id')
  expect(await axe(page)).toEqual([])
  const button = line.getByRole('button').first()
  const outcome = (await button.innerText()).replace('Confirm: ', '')
  await button.click()
  expect(await page.locator(`#${id} .standing`).innerText()).toBe(`${outcome}, confirmed on 1 October 2025`)
  expect(wrong).toEqual([])
  await close()
})
