import { expect, test } from 'vitest'
import { playHeard, told } from './play.ts'

test.each<readonly [string, readonly string[]]>([
  ['{S Norway} {C banned} {T the ferry}.', []],
  ['{S The ministers} {C also discussed} {T the fishing quota}.', []],
  ['{S Norway} {C denounced} {T the ban}.', ['Norway | denounced | the ban']],
  // words between quotation marks are somebody's
  ['{S Norway} {C banned} {T “what they call a ferry.”}', ['Norway | banned | “what they call a ferry.”']],
  // a verb of speech stays one though it may tell a deed: `recalled the envoy`
  ['{S Tamm} {C recalled} {T that the port had burned}.', ['Tamm | recalled | that the port had burned']],
])('%s', (marked, expected) => {
  expect(told(playHeard(marked))).toEqual(expected)
})
