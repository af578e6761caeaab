import { describe, expect, test } from 'vitest'
import { freshForMs } from '../../../src/press/web/fetch/freshFor.ts'
import { type AskedPace, askedAt, leastAsked } from '../../../src/press/web/pace/asked.ts'
import { backOff, seeded } from '../../../src/press/web/pace/backOff.ts'
import { decide, type HostPace, type Task } from '../../../src/press/web/pace/decide.ts'
import { nextRhythm, RHYTHM_BOUNDS, type Rhythm } from '../../../src/press/web/pace/rhythm.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

describe('how often an outlet is asked', () => {
  const after = (hours: number, freshPerPoll: (at: number) => number): Rhythm => {
    let rhythm: Rhythm = { intervalMs: 30 * MINUTE, perDay: null }
    for (let at = 0; at < hours * HOUR; at += rhythm.intervalMs)
      rhythm = nextRhythm(rhythm, {
        fresh: freshPerPoll(rhythm.intervalMs),
        all: 30,
        sinceMs: at === 0 ? null : rhythm.intervalMs,
      })
    return rhythm
  }

  test.each([
    ['never publishes', 0, 120],
    ['publishes once a day', 1, 120],
    ['publishes 24 times a day', 24, 30],
    ['publishes 96 times a day', 96, 7.5],
    ['publishes 1000 times a day', 1000, 5],
  ])('one that %s', (_, perDay, minutes) => {
    const { intervalMs } = after(24 * 20, (sinceMs) => (perDay * sinceMs) / (24 * HOUR))
    expect(intervalMs / MINUTE).toBeCloseTo(minutes, 0)
  })

  test('nothing left of what was there: more may have been missed, so it is asked sooner', () => {
    const shown = { fresh: 10, all: 10, sinceMs: 2 * HOUR }
    expect(nextRhythm({ intervalMs: 2 * HOUR, perDay: 0.1 }, shown).intervalMs).toBeLessThanOrEqual(HOUR)
    expect(nextRhythm({ intervalMs: 20 * MINUTE, perDay: 0.1 }, { ...shown, sinceMs: 20 * MINUTE }).intervalMs).toBe(
      10 * MINUTE,
    )
  })

  test('a clock that went back changes nothing', () => {
    expect(nextRhythm({ intervalMs: HOUR, perDay: 3 }, { fresh: 5, all: 10, sinceMs: -HOUR })).toEqual({
      intervalMs: HOUR,
      perDay: 3,
    })
  })
})

describe('what a feed asks', () => {
  const nothing: AskedPace = { ttl: null, updateEvery: null, skipHours: [], skipDays: [], items: 20 }

  test.each<[string, Partial<AskedPace>, number | null, number | null, number]>([
    ['nothing', {}, null, 1, 0],
    ['ttl', { ttl: 90 }, null, 1, 90],
    ['updates', { updateEvery: 240 }, null, 1, 240],
    ['the longer of both', { ttl: 30, updateEvery: 60 }, null, 1, 60],
    ['a year, which counts as a day', { ttl: 525_600 }, null, 1, 1440],
    ['a day, and it is not known yet how much it publishes', { ttl: 1440 }, null, null, 360],
    ['a day, and it publishes twice what it holds', { ttl: 1440 }, null, 40, 360],
    ['a day, and it publishes without end', { ttl: 1440 }, null, 100_000, 5],
    ['a day, and it holds few as yet', { ttl: 240, items: 2 }, null, 20, 240],
    ['a day, and it publishes nothing', { ttl: 1440 }, null, 0, 1440],
    ['an answer that holds for ten minutes', {}, 10, 1, 10],
    ['an answer that holds for a year, as caches have it', {}, 525_600, 1, 120],
    ['both', { ttl: 60 }, 10, 1, 60],
  ])('%s', (_, asked, freshMinutes, perDay, minutes) => {
    const freshMs = freshMinutes === null ? null : freshMinutes * MINUTE
    expect(leastAsked({ ...nothing, ...asked }, { freshMs, perDay }, RHYTHM_BOUNDS) / MINUTE).toBe(minutes)
  })

  const week = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
  const hours = Array.from({ length: 24 }, (_, hour) => hour)
  // 7 March 2025 is a Friday.
  test.each<[string, Partial<AskedPace>, string, string]>([
    ['nothing', {}, '2025-03-07T03:30:00Z', '2025-03-07T03:30:00Z'],
    ['no hours of the night', { skipHours: [0, 1, 2, 3, 4] }, '2025-03-07T03:30:00Z', '2025-03-07T05:00:00Z'],
    ['an hour that is another', { skipHours: [4] }, '2025-03-07T03:59:59Z', '2025-03-07T03:59:59Z'],
    ['hours over midnight', { skipHours: [22, 23, 0, 1] }, '2025-03-07T23:10:00Z', '2025-03-08T02:00:00Z'],
    ['a weekend', { skipDays: ['saturday ', 'Sunday'] }, '2025-03-08T00:00:00Z', '2025-03-10T00:00:00Z'],
    [
      'a weekend and the night after',
      { skipDays: ['Saturday', 'Sunday'], skipHours: [0] },
      '2025-03-08T12:00:00Z',
      '2025-03-10T01:00:00Z',
    ],
    [
      'all but an hour of a week, of which three days count',
      { skipDays: week.slice(0, 6), skipHours: hours.slice(1) },
      '2025-03-09T05:00:00Z',
      '2025-03-12T05:00:00Z',
    ],
    ['every day, which nobody means', { skipDays: week }, '2025-03-07T03:30:00Z', '2025-03-07T03:30:00Z'],
    ['every hour', { skipHours: hours }, '2025-03-07T03:30:00Z', '2025-03-07T03:30:00Z'],
    ['days of no week', { skipDays: ['Someday'] }, '2025-03-07T03:30:00Z', '2025-03-07T03:30:00Z'],
  ])('skips %s', (_, asked, due, at) => {
    expect(new Date(askedAt(Date.parse(due), { ...nothing, ...asked })).toISOString()).toBe(new Date(at).toISOString())
  })
  test.each<[string | null, string | null, number | null]>([
    [null, null, null],
    ['max-age=600', null, 600],
    ['public, MAX-AGE = "600", must-revalidate', null, 600],
    ['max-age=600', '500', 100],
    ['max-age=600', '700', null],
    ['max-age=600', 'long', 600],
    ['max-age=0', null, null],
    ['max-age=-5', null, null],
    ['s-maxage=600', null, null],
    ['x-max-age=600', null, null],
    ['no-cache, max-age=600', null, null],
    ['max-age=600, no-store', null, null],
    ['max-age=99999999999', null, null],
  ])('Cache-Control %j, Age %j', (control, age, seconds) => {
    expect(freshForMs(control, age)).toBe(seconds === null ? null : seconds * 1000)
  })
})

describe('after failures', () => {
  test('the wait doubles up to a bound, never less than was asked, up to a quarter more by chance', () => {
    const waits = [1, 2, 5, 9, 60].map(
      (failures) => backOff(failures, { baseMs: 5 * MINUTE, longestMs: 24 * HOUR, askedMs: null }, () => 0) / MINUTE,
    )
    expect(waits).toEqual([5, 10, 80, 1280, 1440])
    expect(backOff(1, { baseMs: MINUTE, longestMs: 24 * HOUR, askedMs: HOUR }, () => 0)).toBe(HOUR)
    expect(backOff(1, { baseMs: MINUTE, longestMs: 24 * HOUR, askedMs: null }, () => 0.999)).toBe(
      Math.round(MINUTE * 1.24975),
    )
  })

  test('chance from a seed is the same each time and covers its range', () => {
    const [one, two] = [seeded(7), seeded(7)]
    const numbers = Array.from({ length: 1000 }, one)
    expect(numbers).toEqual(Array.from({ length: 1000 }, two))
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true)
    const mean = numbers.reduce((sum, number) => sum + number, 0) / 1000
    expect(mean).toBeGreaterThan(0.45)
    expect(mean).toBeLessThan(0.55)
  })
})

describe('what to ask now', () => {
  const item = (id: string, host: string, dueAt = 0): Task => ({ id, host, dueAt, sort: 'item' })
  const poll = (id: string, host: string, dueAt = 0): Task => ({ id, host, dueAt, sort: 'poll' })
  const started = (tasks: Task[], hosts: [string, HostPace][] = [], seats = 8, now = 100) => {
    const { start, wakeAt } = decide(tasks, new Map(hosts), { now, seats })
    return [start.map(({ id }) => id), wakeAt]
  }

  test('one request a host, its items before its polls, what was due first before the rest', () => {
    expect(started([poll('p', 'a'), item('late', 'a', 50), item('early', 'a', 40), poll('q', 'b', 90)])).toEqual([
      ['early', 'q'],
      null,
    ])
  })
  test('no host that rests or answers already', () => {
    expect(
      started(
        [poll('p', 'a'), poll('q', 'b')],
        [
          ['a', { nextAt: 200, busy: false }],
          ['b', { nextAt: 0, busy: true }],
        ],
      ),
    ).toEqual([[], 200])
  })
  test('the earliest of what is to come', () => {
    expect(started([poll('p', 'a', 300), poll('q', 'b', 250)], [['b', { nextAt: 400, busy: false }]])).toEqual([
      [],
      300,
    ])
  })
  test('no more than there are seats, and the same whatever the order', () => {
    const tasks = [poll('p', 'a', 3), poll('q', 'b', 2), poll('r', 'c', 1)]
    expect(started(tasks, [], 2)).toEqual([['r', 'q'], null])
    expect(started(tasks.reverse(), [], 2)).toEqual([['r', 'q'], null])
  })
})
