import { join } from 'node:path'
import { expect, test } from 'vitest'
import { top } from '../house/sources.ts'
import { play } from './play.ts'

const dispatches = join(top, 'examples', 'the-strait')

test('attache bench prints how fast it read, alone and whole', async () => {
  const { status, out, err } = await play(['bench', dispatches])
  expect([status, err]).toEqual([0, ''])
  expect(out).toMatch(
    /^\d+ articles, [\d,]+ words; one thread of 1 core, Node v\S+; medians of three passes\n\ntrained encoder +[\d,]+ words a second\ntext to findings +[\d,]+ words a second\nloading the models +\d+\.\d\d s\nmemory at most +\d+ MB\n$/,
  )
})

test('attache bench --json tells the same to programs, and of nothing to read it says so', async () => {
  const { out } = await play(['bench', '--json', dispatches])
  const { articles, words, encoderWordsPerSecond, wordsPerSecond } = JSON.parse(out)
  expect(articles).toBeGreaterThan(0)
  expect(words).toBeGreaterThan(articles * 20)
  expect(Math.min(encoderWordsPerSecond, wordsPerSecond)).toBeGreaterThan(0)
  expect(await play(['bench', join(top, 'no-such-folder')])).toMatchObject({ status: 1, out: '' })
})
