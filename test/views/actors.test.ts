import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  actorsListed,
  called,
  met,
  type Named,
  type NetworkQuestion,
  network,
  tenures,
  whoIs,
} from '../../src/views/index.ts'
import { sampleLedger, WEEK } from './sample.ts'

let sample: Awaited<ReturnType<typeof sampleLedger>>
beforeAll(async () => {
  sample = await sampleLedger()
})
afterAll(() => sample.drop())

async function named(name: string): Promise<Named> {
  const answer = await whoIs(sample.ledger, { name })
  if (answer.status === 'none') throw new Error(`nobody called ${name}`)
  return answer.named
}

describe('the list of actors', () => {
  const ask = async (more: object) => {
    const all = { name: null, kind: null, country: null, limit: 10, skip: 0 }
    const found = await actorsListed(sample.ledger, { ...all, ...more })
    return [
      found.lines.map(({ name, articles }) => `${name} ${articles}`),
      found.total,
      found.near.map(({ name }) => name),
    ]
  }

  test('those whom most articles name come first, of equals by name', async () => {
    expect(await ask({ limit: 3 })).toEqual([['Ghana 4', 'Norway 3', 'Kofi Asantewe 2'], 7, []])
    expect(await ask({ limit: 2, skip: 4 })).toEqual([['Marit Hovdåker 2', 'Lighthouse League 1'], 7, []])
  })

  test('by kind, state and name; near names where nobody is called so', async () => {
    expect(await ask({ kind: 'organization' })).toEqual([['Lighthouse League 1'], 1, []])
    expect(await ask({ country: 'NOR' })).toEqual([['Norway 3', 'Marit Hovdåker 2'], 2, []])
    expect(await ask({ name: 'asantewe' })).toEqual([['Kofi Asantewe 2'], 1, []])
    expect(await ask({ name: 'asantewe', kind: 'state' })).toEqual([[], 0, []])
    expect(await ask({ name: 'Asantewi' })).toEqual([[], 0, ['Kofi Asantewe']])
  })
})

test('names as reports use them, with who uses which', async () => {
  const names = await called(sample.ledger, await named('Marit Hovdåker'))
  expect(names.map(({ name, articles, outlets }) => [name, articles, outlets])).toEqual([
    ['Hovdåker', 2, ['Fjord Times', 'Gulf of Guinea Gazette']],
    ['Marit Hovdåker', 2, ['Fjord Times', 'Gulf of Guinea Gazette']],
  ])
  expect(names[0]?.example).toMatch(/^[0-9a-f]{20}$/)
})

describe('offices', () => {
  test('of a person, with the days stated and those shown', async () => {
    const [office, ...rest] = await tenures(sample.ledger, await named('Marit Hovdåker'))
    expect(rest).toEqual([])
    expect(office).toMatchObject({
      title: 'foreign minister',
      holders: [{ from: '2021-10-01', first: '2021-10-01', last: '2025-05-06', to: null }],
      gaps: [],
    })
  })

  test('in a state, with who holds them', async () => {
    const found = await tenures(sample.ledger, await named('Ghana'))
    expect(found.map(({ title, holders }) => [title, holders.map(({ person }) => person.name)])).toEqual([
      ['foreign minister', ['Kofi Asantewe']],
    ])
  })
})

test('whom somebody met: only what happened', async () => {
  const announced = await sampleLedger([
    ...WEEK,
    {
      source: 'later.txt',
      outlet: 'Fjord Times',
      published: '2025-05-09',
      place: null,
      lines: ['Kofi Asantewe will meet the lamplighters of Malta on 20 May.'],
      actors: { 'Kofi Asantewe': ['person', 'GHA'], Malta: ['state', 'MLT'] },
      done: [
        {
          type: 'CONSULT',
          by: ['Kofi Asantewe'],
          to: ['Malta'],
          words: 'meet',
          on: '2025-05-20',
          status: 'planned',
        },
      ],
    },
  ])
  const answer = await whoIs(announced.ledger, { name: 'Kofi Asantewe' })
  if (answer.status === 'none') throw new Error('nobody of that name')
  const found = await met(announced.ledger, answer.named, null)
  expect(found.lines.map(({ day, line }) => [day, line.type])).toEqual([['2025-05-05', 'CONSULT']])
  await announced.drop()
})

describe('the network', () => {
  const ask = async (more: Partial<NetworkQuestion> = {}) => {
    const found = await network(sample.ledger, { since: null, until: null, for: null, most: 30, ...more })
    const names = new Map(found.nodes.map(({ id, name }) => [id, name]))
    return {
      nodes: found.nodes.map(({ name, acts }) => `${name} ${acts}`),
      edges: found.edges
        .map(({ from, to, acts, score }) => `${names.get(from)} → ${names.get(to)}: ${acts} ${score}`)
        .sort(),
      left: [found.others, found.within, found.cut],
    }
  }

  test('people act for their states; what is announced or conditional was not done', async () => {
    expect(await ask()).toEqual({
      nodes: ['Malta 4', 'Norway 5', 'Ghana 3'].sort((a, b) => Number(b.at(-1)) - Number(a.at(-1))),
      edges: [
        'Ghana → Norway: 1 4',
        'Malta → Ghana: 1 10',
        'Malta → Norway: 2 -4.5',
        'Norway → Ghana: 1 4',
        'Norway → Malta: 1 -2',
      ],
      left: [0, 0, false],
    })
  })

  test('only some days', async () => {
    expect((await ask({ since: '2025-05-08', until: '2025-05-08' })).edges).toEqual([
      'Malta → Norway: 2 -4.5',
      'Norway → Malta: 1 -2',
    ])
  })

  test('a person stands for herself, in the middle', async () => {
    const { nodes, edges } = await ask({ for: await named('Marit Hovdåker') })
    expect(nodes).toEqual(['Marit Hovdåker 2', 'Ghana 2'])
    expect(edges).toContain('Marit Hovdåker → Ghana: 1 4')
  })

  test('a dense one is thinned: the ways of most acts are drawn, the others counted', async () => {
    const names = Array.from({ length: 9 }, (_, at) => `Guild ${'ABCDEFGHI'[at]}`)
    const crowd = await sampleLedger([
      {
        source: 'crowd.txt',
        outlet: 'Fjord Times',
        published: '2025-05-05',
        place: null,
        lines: [`${names.join(', ')} signed a pact of lamps.`],
        actors: Object.fromEntries(names.map((name) => [name, ['organization', null] as const])),
        done: [{ type: 'AGREE', by: names, words: 'signed', on: '2025-05-05' }],
      },
    ])
    const found = await network(crowd.ledger, { since: null, until: null, for: null, most: 30 })
    expect([found.nodes.length, found.edges.length, found.otherEdges]).toEqual([9, 48, 24])
    await crowd.drop()
  })

  test('those left out are counted, and nobody stands alone', async () => {
    const { nodes, left } = await ask({ most: 2 })
    expect(nodes).toEqual(['Norway 5', 'Malta 4'])
    expect(left[0]).toBe(1)
  })
})
