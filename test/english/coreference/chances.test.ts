import { describe, expect, test } from 'vitest'
import { type Anaphor, chancesOf, type Noted } from '../../../src/english/coreference/index.ts'
import { stubHead } from './stubHead.ts'

const noted = (name: string, at: number, more: Partial<Noted<string>> = {}): Noted<string> => ({
  spoken: { actors: [name], count: 1, gender: null, nouns: new Set(), subject: -99 },
  head: at,
  unit: at,
  governor: at + 1,
  form: 'name',
  kind: 'organization',
  plural: false,
  noun: name,
  role: 'oblique',
  quoted: false,
  sentence: 0,
  paragraph: 0,
  sort: null,
  ...more,
})
const IT: Anaphor = {
  sort: 'it',
  head: 100,
  unit: 100,
  noun: 'it',
  plural: false,
  role: 'object',
  quoted: false,
  sentence: 0,
  paragraph: 0,
  reflexive: false,
  governor: 99,
  path: [99],
  tells: new Set(),
}
const headOf = (weights: Readonly<Record<string, number>>) => ({
  graph: stubHead(weights),
  vectors: new Float32Array(101),
  hidden: 1,
})
const told = (
  passed: readonly Noted<string>[],
  weights: Readonly<Record<string, number>>,
  may: (candidate: Noted<string>) => boolean = () => true,
  anaphor: Anaphor = IT,
): string => {
  const { of, nobody } = chancesOf(headOf(weights), anaphor, passed, may)
  return [
    ...[...of].map(([{ actors }, chance]) => `${actors.join()} ${chance.toFixed(2)}`),
    `nobody ${nobody.toFixed(2)}`,
  ].join(', ')
}

describe('chances of whom a word means', () => {
  const [ship, bank] = [noted('ship', 1), noted('bank', 5)]
  test('are even where the head says nothing', () => {
    expect(told([ship, bank], {})).toBe('bank 0.33, ship 0.33, nobody 0.33')
  })
  test('add up over the mentions of one', () => {
    expect(told([ship, bank, { ...ship, head: 8 }], {})).toBe('ship 0.50, bank 0.25, nobody 0.25')
  })
  test('leave out who may not be meant', () => {
    expect(told([ship, bank], {}, ({ noun }) => noun === 'ship')).toBe('ship 0.50, nobody 0.50')
  })
  test('are all nobody’s where there is no candidate', () => {
    expect(told([], {})).toBe('nobody 1.00')
    expect(told([ship], {}, () => false)).toBe('nobody 1.00')
  })
  test('leave out who does it to another', () => {
    const doer = noted('port', 98, { role: 'subject', governor: 99 })
    expect(told([ship, doer], {})).toBe('ship 0.50, nobody 0.50')
    expect(told([ship, doer], {}, undefined, { ...IT, reflexive: true })).toBe('port 0.33, ship 0.33, nobody 0.33')
  })
  test('tell the nearest subject over the word from one further up', () => {
    const [near, far] = [
      noted('near', 90, { role: 'subject', governor: 92 }),
      noted('far', 80, { role: 'subject', governor: 81 }),
    ]
    const its: Anaphor = { ...IT, role: 'possessor', path: [99, 92, 81] }
    expect(told([far, near], { 'near-subject': 3 }, undefined, its)).toBe('near 0.91, far 0.05, nobody 0.05')
  })
  test('reach sixty mentions back', () => {
    const far = Array.from({ length: 60 }, (_, at) => noted(`n${at}`, at + 2))
    expect(told([ship, ...far], {})).not.toContain('ship')
    expect(told([ship, ...far.slice(1)], {})).toContain('ship')
  })
})
