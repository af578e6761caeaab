import { describe, expect, test } from 'vitest'
import type { Fetched } from '../../../src/press/web/fetch/outcome.ts'
import { politely } from '../../../src/press/web/politely.ts'
import { robotsGate } from '../../../src/press/web/robots/robotsGate.ts'
import { robotsRules } from '../../../src/press/web/robots/robotsRules.ts'
import { Failure } from '../../../src/terms/index.ts'

const HOST = 'https://news.example'
const allows = (text: string, path: string): boolean => robotsRules(HOST, text, 'Attache').allows(HOST + path)

describe('what a robots.txt allows', () => {
  test.each([
    ['', '/a', true],
    ['User-agent: *\nDisallow:', '/a', true],
    ['User-agent: *\nDisallow: /', '/a', false],
    ['User-agent: *\nDisallow: /private', '/private/x', false],
    ['User-agent: *\nDisallow: /private', '/public', true],
    ['User-agent: *\nDisallow: /%70rivate', '/private', false],
    ['User-agent: *\nDisallow: /private', '/%70rivate', false],
    ['User-agent: *\nDisallow: /a%2fb', '/a%2Fb', false],
    ['User-agent: *\nDisallow: /a%2fb', '/a/b', true],
    ['User-agent: *\nDisallow: /č', '/%C4%8D', false],
    ['User-agent: *\nDisallow: /%c4%8d', '/č', false],
    ['User-agent: *\nDisallow: /[x]', '/[x]', false],
    ['User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf', false],
    ['User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf?x', true],
    ['User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
    ['User-agent: *\nAllow: /a\nDisallow: /a', '/a', true],
    ['User-agent: *\nDisallow: /search?q=', '/search?q=x', false],
    ['User-agent: attache\nDisallow: /\nUser-agent: *\nAllow: /', '/a', false],
    ['User-agent: ATTACHE/9.1 (news)\nDisallow: /', '/a', false],
    ['User-agent: attache-images\nDisallow: /', '/a', true],
    ['User-agent: *\nDisallow: /\n\nUser-agent: attache\nDisallow: /x', '/a', true],
    ['User-agent: other\nSitemap: https://news.example/s.xml\nUser-agent: attache\nDisallow: /', '/a', false],
    ['User-agent: other\nUser-agent: attache\n\nDisallow: /', '/a', false],
    ['User-agent: attache\nDisallow: /a\nUser-agent: attache\nDisallow: /b', '/a', false],
    ['\uFEFFUser-agent: *\nDisallow: /', '/a', false],
    ['User-agent: *\rDisallow: /a # not this', '/a', false],
    ['user-AGENT : *\n disallow : /a', '/a', false],
    ['Disallow: /', '/a', true],
    ['<!doctype html><title>Not found</title>', '/a', true],
    [`User-agent: *\nDisallow: /${'a*'.repeat(200)}b`, `/${'a'.repeat(2000)}`, true],
  ])('%j of %j: %s', (text, path, allowed) => {
    expect(allows(text, path)).toBe(allowed)
  })

  test.each([
    ['User-agent: *\nCrawl-delay: 7', 7],
    ['User-agent: attache\nCrawl-delay: 2.5\nUser-agent: *\nCrawl-delay: 9', 2.5],
    ['User-agent: *\nCrawl-delay: soon', null],
    ['User-agent: *\nCrawl-delay: -1', null],
    ['User-agent: *\nDisallow: /a', null],
  ])('%j asks %s seconds of rest', (text, delay) => {
    expect(robotsRules(HOST, text, 'Attache').crawlDelay).toBe(delay)
  })
})

const answered = { address: `${HOST}/robots.txt`, hops: [], notes: [], freshMs: null }
const fresh = (text: string): Fetched => ({
  status: 'fresh',
  ...answered,
  bytes: new TextEncoder().encode(text),
  contentType: 'text/plain',
  validators: { etag: null, lastModified: null },
})
const failing = (code: number | null, retryAfter: number | null = null): Fetched => ({
  status: 'failed',
  cause: new Failure('HTTP_STATUS', `answers ${code}`),
  code,
  retryAfter,
})
const HOUR = 3_600_000

/** A gate whose host answers one after another of these, and the clock it goes by. */
function gateOf(...answers: readonly Fetched[]) {
  const clock = { now: 0 }
  const asked: string[] = []
  const fetch = async (address: string): Promise<Fetched> => {
    asked.push(address)
    return answers[Math.min(asked.length, answers.length) - 1] as Fetched
  }
  return { gate: robotsGate({ fetch }, 'Attache', () => clock.now), clock, asked, fetch }
}

describe('asking for robots.txt', () => {
  test.each<[string, Fetched, string]>([
    ['4xx: all is allowed', failing(403), 'allowed'],
    [
      'gone: all is allowed',
      { status: 'gone', ...answered, code: 404, cause: new Failure('HTTP_STATUS', 'answers 404') },
      'allowed',
    ],
    ['5xx: nothing is', failing(503), 'refused'],
    ['too many requests: nothing is', failing(429), 'refused'],
    ['no answer: nothing is', failing(null), 'refused'],
    ['forbidden', fresh('User-agent: *\nDisallow: /'), 'refused'],
  ])('%s', async (_, answer, status) => {
    const { gate } = gateOf(answer)
    expect((await gate.may(`${HOST}/a`)).status).toBe(status)
  })

  test('is done once a day, and once at a time', async () => {
    const { gate, clock, asked } = gateOf(fresh(''))
    await Promise.all([gate.may(`${HOST}/a`), gate.may(`${HOST}/b`)])
    clock.now = 23 * HOUR
    await gate.may(`${HOST}/c`)
    expect(asked).toEqual([`${HOST}/robots.txt`])
    clock.now = 25 * HOUR
    await gate.may(`${HOST}/c`)
    expect(asked).toHaveLength(2)
  })

  test('what a host told before counts while it cannot tell; what it asks to wait is waited', async () => {
    const { gate, clock, asked } = gateOf(fresh('User-agent: *\nDisallow: /x'), failing(503, 2 * HOUR), fresh(''))
    await gate.may(`${HOST}/a`)
    clock.now = 25 * HOUR
    expect([(await gate.may(`${HOST}/a`)).status, (await gate.may(`${HOST}/x`)).status]).toEqual(['allowed', 'refused'])
    clock.now = 26.5 * HOUR
    expect((await gate.may(`${HOST}/a`)).restMs).toBe(0.5 * HOUR)
    expect(asked).toHaveLength(2)
    clock.now = 27.5 * HOUR
    expect((await gate.may(`${HOST}/x`)).status).toBe('allowed')
  })

  test('no more than 500 KiB of it are read, and no half line', async () => {
    const long = `User-agent: *\n${'Allow: /abcdefghij\n'.repeat(28_400)}Disallow: /\n`
    const { gate } = gateOf(fresh(long))
    expect((await gate.may(`${HOST}/a`)).status).toBe('allowed')
    const cut = `User-agent: *\n${'#'.repeat(511_976)}\nDisallow: /only-this\n`
    expect(cut.slice(0, 512_000).endsWith('\nDisallow:')).toBe(true)
    expect((await gateOf(fresh(cut)).gate.may(`${HOST}/a`)).status).toBe('allowed')
  })
})

describe('asking politely', () => {
  const politeOf = (robots: Fetched) => {
    const clock = { now: 0 }
    const asked: (readonly [number, string])[] = []
    const fetch = async (address: string): Promise<Fetched> => {
      asked.push([clock.now, address.replace(/^https:\/\//, '')])
      if (address.endsWith('/robots.txt')) return robots
      return address.endsWith('/busy') ? failing(429, 60_000) : fresh('page')
    }
    const gate = robotsGate({ fetch }, 'Attache', () => clock.now)
    const pause = async (ms: number): Promise<void> => {
      clock.now += ms
    }
    return { ask: politely({ fetch, judge: () => null }, gate, { now: () => clock.now, pause }), asked }
  }

  test('a host rests between requests; another is not waited for', async () => {
    const { ask, asked } = politeOf(fresh('User-agent: *\nCrawl-delay: 5'))
    for (const address of [`${HOST}/a`, `${HOST}/b`, 'https://other.example/c']) await ask(address)
    expect(asked).toEqual([
      [0, 'news.example/robots.txt'],
      [5000, 'news.example/a'],
      [10_000, 'news.example/b'],
      [10_000, 'other.example/robots.txt'],
      [15_000, 'other.example/c'],
    ])
  })

  test('and is left alone for as long as it asks', async () => {
    const { ask, asked } = politeOf(fresh(''))
    await ask(`${HOST}/busy`)
    await ask(`${HOST}/a`)
    expect(asked.map(([at]) => at)).toEqual([0, 1000, 61_000])
  })

  test('what is forbidden is not asked', async () => {
    const { ask, asked } = politeOf(fresh('User-agent: *\nDisallow: /a'))
    expect(await ask(`${HOST}/a`)).toMatchObject({ status: 'failed', cause: { code: 'ROBOTS_FORBID' } })
    expect(asked).toHaveLength(1)
  })
})
