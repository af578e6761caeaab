import { expect, test } from 'vitest'
import { withinArchive } from '../../../src/press/archives/noReport.ts'
import { Failure } from '../../../src/terms/index.ts'

test.each([
  ['NO_REPORT', 'skipped'],
  ['EMPTY_FILE', 'skipped'],
  ['DAMAGED_ARCHIVE', 'failed'],
] as const)('a page within an archive that fails with %s is %s', (code, status) => {
  expect(withinArchive({ status: 'failed', source: 'a.zip#a.html', cause: new Failure(code, 'a page') }).status).toBe(
    status,
  )
})
