import { expect, test } from 'vitest'
import { sources } from './sources.ts'

const lengths = sources().map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))

test('no file of src/ is above 400 lines', () => {
  expect(lengths.filter(({ lines }) => lines > 400)).toEqual([])
})

test('the median file of src/ is 80 lines or fewer', () => {
  const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b)
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(80)
})

test('no drawer for odds and ends, no default export, nothing exported by star', () => {
  const names = lengths.filter(({ path }) => /\b(utils?|common|helpers?|misc)\b/i.test(path))
  const stars = sources().filter(({ text }) => /^export \*|^export default/m.test(text))
  expect([...names, ...stars].map(({ path }) => path)).toEqual([])
})
