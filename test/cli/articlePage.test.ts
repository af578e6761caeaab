import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import type { Io } from '../../src/cli/io.ts'
import { articlePage } from '../../src/cli/print/articlePage.ts'
import type { Read } from '../../src/pipeline.ts'
import { recordOf } from '../views/dispatch.ts'
import { WEEK } from '../views/sample.ts'
import { Page } from './play.ts'

/** The reading of an invented dispatch, as far as a page needs it: a paragraph a line. */
function readOf(source: string): Read {
  const dispatch = WEEK.find((one) => one.source === source)
  if (!dispatch) throw new Error(`no dispatch ${source}`)
  const { article, sentences, actors, mentions, findings } = recordOf(dispatch)
  const reading = { article, actors, mentions, paragraphs: sentences.map((span) => ({ ...span, first: 0, last: 0 })) }
  return { article, findings, reading: reading as unknown as Read['reading'] }
}

const shown = (source: string, env: Io['env'] = {}, columns = 90): string =>
  articlePage(readOf(source), { stdout: new Page(true, columns), env } as unknown as Io)

describe('an article as a careful reader leaves it', () => {
  test('without colours: numbers in brackets where a finding ends, then the findings by kind', () => {
    expect(shown('valletta/lamps.txt', { NO_COLOR: '1' })).toBe(`valletta/lamps.txt
Valletta Lantern · 8 May 2025 · Valletta · valletta/lamps.txt

Malta on Thursday recalled[1] its consul from Bergen, accusing[2] Norway of “stealing the
light of the south[3]”.

Prime Minister Żeża Briffalli[4] said that Norway had sold Ghana lamps that were made in
Malta[5].

“We shall count every lamp twice, once by day and once by night,[6]” Briffalli said in
parliament.

Norway rejected[7] the charge.

Malta would return[9] the consul if Norway paid for the lamps[8], according to the
ministry.

Statements
   3  Malta, Thu 8 May 2025, on Norway
      accusing Norway of “stealing the light of the south”
   5  Żeża Briffalli, Thu 8 May 2025, on Ghana and Norway
      Norway had sold Ghana lamps that were made in Malta
   6  Żeża Briffalli, Thu 8 May 2025
      “We shall count every lamp twice, once by day and once by night”
   8  the ministry
      Malta would return the consul if Norway paid for the lamps

Events
   1  Malta → Norway, 8 May 2025  SANCTION withdraw, −6
      recalled its consul from Bergen
   2  Malta → Norway, 8 May 2025  ACCUSE, −3
      accusing Norway of “stealing the light of the south”
   7  Norway → Malta  REJECT, −2
      rejected the charge
   9  Malta → Norway, conditional  CONCEDE, +4.5
      return the consul if Norway paid for the lamps

Offices
   4  Żeża Briffalli: prime minister of Malta
      Prime Minister Żeża Briffalli
`)
  })

  test('asked why: below each finding the rule that found it, or how sure what was heard is', () => {
    const read = readOf('valletta/lamps.txt')
    const { statements } = read.findings
    const findings = {
      ...read.findings,
      statements: statements.map((one, at) => ({
        ...one,
        evidence: { ...one.evidence, foundBy: 'statements/heard', ...(at === 0 ? {} : { confidence: 0.9876 }) },
      })),
    }
    const io = { stdout: new Page(false, 90), env: { NO_COLOR: '1' } } as unknown as Io
    const page = articlePage({ ...read, findings }, io, true)
    expect(page).toContain(`
   3  Malta, Thu 8 May 2025, on Norway
      accusing Norway of “stealing the light of the south”
      rule statements/heard
   5  Żeża Briffalli, Thu 8 May 2025, on Ghana and Norway
      Norway had sold Ghana lamps that were made in Malta
      heard, 98 % sure (statements/heard)
`)
    const kept = page.split('\n').filter((line) => !/^ {6}(rule|heard, )/.test(line))
    expect(kept.join('\n')).toBe(articlePage({ ...read, findings }, io))
  })

  test('with colours the same words, underlined in the colour of their kind', () => {
    const colours = shown('valletta/lamps.txt', { FORCE_COLOR: '1' })
    expect(stripVTControlCharacters(colours)).toBe(shown('valletta/lamps.txt', { NO_COLOR: '1' }))
    expect(colours).toContain('\u001b[4m\u001b[33mrecalled\u001b[39m\u001b[24m')
    expect(colours).toContain('\u001b[4m\u001b[36mMalta would \u001b[39m\u001b[24m\u001b[4m\u001b[33mreturn\u001b[39m')
  })

  test('every letter of the body is there in its order, at any width', () => {
    for (const { source, lines } of WEEK)
      for (const columns of [40, 57, 100]) {
        const [, ...page] = shown(source, { NO_COLOR: '1' }, columns).split('\n\n')
        const text = page
          .slice(0, lines.length)
          .join(' ')
          .replace(/\[[\d, ]+\]/g, '')
        expect(text.replace(/\s+/g, ' ')).toBe(lines.join(' '))
      }
  })

  test('an article in which nothing was found says so', () => {
    const read = readOf('harbour/old-lamps.txt')
    const none = { statements: [], events: [], commitments: [], roles: [], memberships: [], agenda: [] }
    const io = { stdout: new Page(false, 80), env: {} } as unknown as Io
    expect(articlePage({ ...read, findings: none }, io)).toContain('\n\nNothing was found in it.\n')
    expect(articlePage(read, io)).toContain('outlet not given · date not given')
  })
})
