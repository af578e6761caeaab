import { expect, test } from 'vitest'
import { amountIn } from '../../src/findings/commitments/amount.ts'

test.each([
  ['£2.5 million', 2_500_000, 'GBP', null, null],
  ['at least 0.25 percent of its GDP annually', 0.25, 'percent of GDP', 'year', 'at least'],
  ['2% of output', 2, 'percent of output', null, null],
  ['US$3.4 trillion', 3.4e12, 'USD', null, null],
  ['$500k', 500_000, 'USD', null, null],
  ['EUR 5 million', 5_000_000, 'EUR', null, null],
  ['201 million EUR', 201_000_000, 'EUR', null, null],
  ['100 million Norwegian kroner', 100_000_000, 'NOK', null, null],
  ['two billion dollars a year', 2e9, 'USD', 'year', null],
  ['half a million euros', 500_000, 'EUR', null, null],
  ['a million pounds', 1_000_000, 'GBP', null, null],
  ['up to 1,250,000 zlotys', 1_250_000, 'PLN', null, 'at most'],
  ['some 40bn yen', 40e9, 'JPY', null, 'about'],
  ['NT$30 million', 30_000_000, 'TWD', null, null],
  ['an annual grant of €4m', 4_000_000, 'EUR', 'year', null],
  ['£286 million this financial year', 286_000_000, 'GBP', 'year', null],
  ['5 million Kenyan shillings per month', 5_000_000, 'KES', 'month', null],
  ['₹20 billion', 20e9, 'INR', null, null],
])('%s', (text, value, unit, per, bound) => {
  expect(amountIn(text)).toEqual({ value, unit, per, bound })
})

test.each(['20 ambulances', 'three years', 'in 2026', 'a dozen', 'pounding the table', 'Section 5 of the act'])(
  'no sum in %s',
  (text) => {
    expect(amountIn(text)).toBeNull()
  },
)

/** What is promised, by whose state, and its currency. */
test.each([
  ['40 million kroner a year', 'NOR', 'NOK'],
  ['40 million kroner', 'DNK', 'DKK'],
  ['2 million dollars', 'AUS', 'AUD'],
  ['2 million dollars', 'GER', 'USD'],
  ['3 billion shillings', 'UGA', 'UGX'],
  ['900,000 kwacha', 'MWI', 'MWK'],
  ['90 million rupees', 'NPL', 'NPR'],
  ['12 million euros', 'NOR', 'EUR'],
])('%s of %s', (text, giver, unit) => {
  expect(amountIn(text, giver)?.unit).toBe(unit)
})
