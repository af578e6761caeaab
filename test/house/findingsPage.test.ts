import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CONTEXTS, cameoOf, EVENT_TYPES, MODES, ploverScore, QUAD } from '../../src/terms/index.ts'
import { told } from '../findings/eventsFinding.ts'

// docs/findings.md shows a sentence that is an event of each type, and one that is not: the reader must agree.

const page = readFileSync(new URL('../../docs/findings.md', import.meta.url), 'utf8')
const sections = new Map(
  page
    .split(/^### /m)
    .slice(1)
    .map((text) => [text.slice(0, text.indexOf('\n')), text.split(/^## /m)[0] ?? ''] as const),
)
const examples = [...sections].flatMap(([type, text]) =>
  [...text.matchAll(/^- \*\*(Is|Is not):\*\* \*(.+?)\* ?(.*)$/gm)].map(([, sort, sentence = '', says = '']) => ({
    type,
    sort,
    sentence,
    says,
  })),
)
const QUADS = ['', 'Verbal cooperation', 'Material cooperation', 'Verbal conflict', 'Material conflict']

test('a page a type, each with what is one and what is not', () => {
  expect([...sections.keys()].sort()).toEqual([...EVENT_TYPES].sort())
  for (const type of EVENT_TYPES)
    expect(new Set(examples.filter((example) => example.type === type).map(({ sort }) => sort))).toEqual(
      new Set(['Is', 'Is not']),
    )
  expect(page).toContain(`any number of ${CONTEXTS.length}`)
})

test.each(EVENT_TYPES.map((type) => [type]))(
  '%s: quad class, score, code and modes are those of the program',
  (type) => {
    const text = sections.get(type) ?? ''
    const head = text.split('\n')[2] ?? ''
    expect(head).toContain(QUADS[QUAD[type]])
    expect(head.replace('−', '-')).toContain(`· ${ploverScore(type, null)} ·`)
    expect(head).toContain(
      `CAMEO ${cameoOf(type, null).slice(0, 2)}`.replace(
        /CAMEO (11|18)$/,
        type === 'ACCUSE' ? 'CAMEO 09, 11' : 'CAMEO 18',
      ),
    )
    for (const mode of MODES[type] ?? []) expect(head).toContain(`\`${mode}\``)
  },
)

describe('the sentences', () => {
  test.each(examples)('$type, $sort: $sentence', ({ type, sort, sentence, says }) => {
    const { findings, nameOf } = told(sentence)
    const found = findings.events.map((event) => `${event.type}${event.mode === null ? '' : ` ${event.mode}`}`)
    if (sort === 'Is not') {
      expect(found.map((code) => code.split(' ')[0])).not.toContain(type)
      return
    }
    const [, wanted = '', status = 'occurred'] = /([A-Z]+(?: [a-z-]+)?)(?:, (planned))?$/.exec(says) ?? []
    const event = findings.events.find((_, at) => found[at] === wanted)
    expect(found).toContain(wanted)
    expect(event?.status).toBe(status)
    const parties = /^→ (.+?), /.exec(says)?.[1]
    if (parties?.includes(' → '))
      expect(`${event?.sources.map(nameOf)} → ${event?.targets.map(nameOf)}`).toContain(parties.replace('Bolivia', ''))
    if (parties?.includes(' + ')) expect(event?.sources.map(nameOf).join(' + ')).toBe(parties)
  })
})
