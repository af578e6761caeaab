import { describe, expect, test } from 'vitest'
import { loadPress } from '../../../src/cli/loadPress.ts'
import { isDoor } from '../../../src/press/page/address.ts'
import { articleOfPage } from '../../../src/press/page/index.ts'
import { Failure } from '../../../src/terms/index.ts'
import { FRONTS, REPORTS } from './fronts.ts'

const model = loadPress()
const read = (html: string, address: string | null = null): string | Failure => {
  try {
    const { text, body } = articleOfPage(Buffer.from(html), { source: 'page.html', address, model })
    return body.map(({ start, end }) => text.slice(start, end)).join('\n')
  } catch (cause) {
    if (cause instanceof Failure) return cause
    throw cause
  }
}

describe('pages that lead to reports and hold none are refused', () => {
  test.each(Object.entries(FRONTS))('%s', (_, html) => {
    const refused = read(html)
    expect(refused).toBeInstanceOf(Failure)
    expect(refused).toMatchObject({ code: 'NO_REPORT' })
  })

  test('and what can be done is said, with the address where it is known', () => {
    const about = FRONTS['headlines alone and a paragraph about the paper'] ?? ''
    expect(read(about)).toMatchObject({
      message: 'page.html leads to reports and holds none itself',
      next: 'Give the addresses of its reports, or keep up with its feed: attache follow ADDRESS',
    })
    expect(read(about, 'https://strait.example/coast')).toMatchObject({
      next: 'Give the addresses of its reports, or keep up with its feed: attache follow https://strait.example/coast',
    })
  })
})

test.each(Object.entries(REPORTS))('a report is read: %s', (_, html) => {
  const words = read(html)
  expect(typeof words === 'string' ? words : words.message).toMatch(/^The (?:ferry between Sarvik|harbour office says)/)
})

test.each([
  ['https://strait.example/', true],
  ['https://strait.example', true],
  ['https://strait.example/en', true],
  ['https://strait.example/index.php', true],
  ['https://strait.example/?p=12', false],
  ['https://strait.example/coast', false],
  ['https://strait.example/news/12.html', false],
  ['no address', false],
])('the door of a site: %s', (address, is) => {
  expect(isDoor(address)).toBe(is)
})
