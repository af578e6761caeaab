import { expect, test } from 'vitest'
import { readBy } from '../../src/cli/readBy.ts'
import { version } from '../../src/cli/version.ts'

test('the reader’s name has our version and a hash of what it knows, the same every time', () => {
  expect(readBy()).toMatch(new RegExp(`^attache ${version().replaceAll('.', '\\.')} [0-9a-f]{8}$`))
  expect(readBy()).toBe(readBy())
})
