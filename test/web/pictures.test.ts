import { describe, expect, test } from 'vitest'
import type { Mark, NetworkEdge, NetworkNode, ScoredStep, Tally } from '../../src/views/index.ts'
import { lanes } from '../../src/web/lanes.ts'
import { foundWords } from '../../src/web/markWords.ts'
import { labelsOf } from '../../src/web/networkLabels.ts'
import { layoutOf } from '../../src/web/networkLayout.ts'
import { arc } from '../../src/web/networkPicture.tsx'
import { heldWords } from '../../src/web/officeBars.tsx'
import { ScorePicture, unreadRuns } from '../../src/web/scorePicture.tsx'
import { stepLabels } from '../../src/web/stepLabels.ts'
import { tally } from '../../src/web/tallies.tsx'

const NONE: Tally = { acts: 0, score: null, types: [], statements: 0 }
const step = (from: string, reports: number, forth: Partial<Tally> = {}): ScoredStep => ({
  from,
  to: from,
  reports,
  forth: { ...NONE, ...forth },
  back: NONE,
})

describe('the picture of scores', () => {
  const draw = (steps: readonly ScoredStep[]): string =>
    `${ScorePicture({
      scores: { by: 'week', steps, cut: false },
      a: 'Norway <b>',
      b: 'Ghana',
      at: null,
      address: ({ from }) => `#${from}`,
    })}`

  test('what no report covers is hatched, what reports leave empty is a tick, and neither is a point', () => {
    const drawn = draw([step('2025-03-03', 0), step('2025-03-10', 4)])
    expect(drawn.match(/<rect class="unread"/g)).toHaveLength(2)
    expect(drawn).not.toContain('<circle')
    expect(drawn.match(/class="empty"/g)).toHaveLength(2)
  })

  test('a point where something was done; hollow where against is told by its class; names are text', () => {
    const drawn = draw([
      step('2025-03-03', 4, { acts: 2, score: -4.5, types: [{ type: 'ACCUSE', mode: null, count: 2 }] }),
    ])
    expect(drawn.match(/<circle/g)).toHaveLength(1)
    expect(drawn).toContain('<g class="against">')
    expect(drawn).toContain('−4.5 in 2 acts (ACCUSE)')
    expect(drawn).not.toContain('<b>')
  })

  test('steps without a report run together', () => {
    expect(unreadRuns([0, 0, 3, 0].map((reports) => ({ reports })))).toEqual([
      { start: 0, length: 2 },
      { start: 3, length: 1 },
    ])
  })

  test('of many months the years alone are told', () => {
    const months = Array.from(
      { length: 60 },
      (_, at) => `${2020 + Math.floor(at / 12)}-${`${(at % 12) + 1}`.padStart(2, '0')}-01`,
    )
    expect(stepLabels(months, 'month').map(({ words }) => words)).toEqual([
      'Jan 2020',
      'Jan 2021',
      'Jan 2022',
      'Jan 2023',
      'Jan 2024',
    ])
  })
})

describe('the layout of a network', () => {
  const nodes = Array.from(
    { length: 30 },
    (_, at): NetworkNode => ({
      id: `n${at}`,
      name: `Party of the ${at}th lamp`,
      kind: 'organization',
      country: null,
      acts: 1,
    }),
  )
  const edges = nodes
    .slice(1)
    .map(({ id }, at): NetworkEdge => ({ from: id, to: `n${Math.floor(at / 3)}`, acts: 1, score: 1 }))

  test('is the same each time, and everybody is on the sheet', () => {
    const layout = layoutOf({ nodes, edges }, 1180, 660)
    expect(layoutOf({ nodes, edges }, 1180, 660)).toEqual(layout)
    for (const { x, y, width } of layout.nodes) {
      expect(x - width / 2).toBeGreaterThanOrEqual(0)
      expect(x + width / 2).toBeLessThanOrEqual(layout.width)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(layout.height)
    }
    expect(layout.height).toBeLessThanOrEqual(661)
  })

  test('no name lies over another', () => {
    const { nodes: placed } = layoutOf({ nodes, edges }, 1180, 660)
    const over = placed.flatMap((a, at) =>
      placed.slice(at + 1).filter((b) => Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < 20),
    )
    expect(over).toEqual([])
  })

  test('no number lies over another or over a name, and most have room', () => {
    const layout = layoutOf({ nodes, edges }, 1180, 660)
    const words = '+2.4 ×14'
    const ways = layout.edges.map(({ edge, from, to }) => ({ edge, words, along: arc(from, to).along }))
    const labels = labelsOf(ways, layout.nodes)
    expect(labels.size).toBeGreaterThan(5)
    const stand = [...labels.values()]
    const over = stand.flatMap((a, at) =>
      stand.slice(at + 1).filter((b) => Math.abs(a.x - b.x) < 40 && Math.abs(a.y - b.y) < 12),
    )
    const names = layout.nodes.filter(({ x, y, width }) =>
      stand.some((at) => Math.abs(at.x - x) < width / 2 + 20 && Math.abs(at.y - y) < 18),
    )
    expect([over, names]).toEqual([[], []])
    // All on one spot: one finds room.
    const spot = ways.map((way) => ({ ...way, along: () => ({ x: -500, y: -500 }) }))
    expect(labelsOf(spot, layout.nodes).size).toBe(1)
  })

  test('one party alone, and two on one spot, do no harm', () => {
    const [one, two] = nodes
    expect(one && layoutOf({ nodes: [one], edges: [] }, 358, 520).nodes).toHaveLength(1)
    const at = { node: one as NetworkNode, x: 10, y: 10, width: 40 }
    expect(arc(at, { ...at, node: two as NetworkNode }).path).not.toContain('NaN')
  })
})

describe('words', () => {
  test.each([
    [{ from: '2021-10-01', first: '2025-05-05', last: '2025-05-06' }, 'since 1 October 2021; shown 5 to 6 May 2025'],
    [{ acting: true, first: '2025-05-05', last: '2025-05-05' }, 'acting; shown 5 May 2025'],
    [{ formerBy: '2025-05-05' }, 'called former on 5 May 2025'],
    [{}, 'on no day told'],
  ])('how long an office was held: %j', (held, words) => {
    const none = {
      first: null,
      last: null,
      from: null,
      to: null,
      acting: false,
      formerBy: null,
      designateOn: null,
      beside: [],
    }
    expect(heldWords({ ...none, ...held })).toBe(words)
  })

  test.each([
    [{ confidence: 0.9997 }, 'a head of the trained reader, test/it, 99.9 % sure'],
    [{ entry: 'recall' }, 'the rule test/it, by the lexicon’s entry “recall”'],
  ])('why something was found: %j', (evidence, words) => {
    const finding = { kind: 'membership', evidence } as unknown as Mark['finding']
    expect(foundWords({ finding, foundBy: 'test/it' })).toBe(words)
  })

  test('tallies: the most frequent first', () => {
    const ref = (name: string) => ({ id: name, name, kind: 'state', country: null }) as const
    expect(tally([ref('Malta'), ref('Ghana'), ref('Ghana')]).map(({ actor, count }) => [actor.name, count])).toEqual([
      ['Ghana', 2],
      ['Malta', 1],
    ])
  })
})

test('marks that overlap are underlined in lanes of their own, as long as there are lanes', () => {
  const marks = Array.from({ length: 6 }, (_, at) => [{ start: 0, end: 10 + at }])
  expect(lanes(marks)).toEqual([0, 1, 2, 3, 3, 3])
})
