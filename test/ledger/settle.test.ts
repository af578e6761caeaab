import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { settle } from '../../src/ledger/settle.ts'

/** How much two nodes speak for being one; undefined where nothing does. Symmetric. */
type Likeness = (a: number, b: number) => number | undefined

/** A graph in memory whose nodes come and go. */
type World = {
  readonly add: (node: number) => void
  readonly remove: (node: number) => void
  readonly roots: () => readonly (readonly [node: number, root: number | undefined])[]
}

type Rule = 'a line: the likest root' | 'an actor: whom all that is settled before speak for, if that is one'

/** The two rules that the ledger settles by, over any likeness. */
function world(rule: Rule, likeness: Likeness, rankOf: (node: number) => string): World {
  const root = new Map<number, number>()
  const here = new Set<number>()
  const near = (node: number): number[] =>
    [...here].filter((other) => other !== node && likeness(node, other) !== undefined)
  const before = (node: number) => near(node).filter((other) => rankOf(other) < rankOf(node) && root.has(other))
  const membersOf = (node: number) =>
    [...root].flatMap(([other, its]) => (its === node && other !== node ? [other] : []))
  const byRank = (a: number, b: number) => (rankOf(a) < rankOf(b) ? -1 : 1)

  /** A likeness of 0 only counts where it is the only one. */
  const likest = (node: number): number => {
    const roots = before(node).filter((other) => root.get(other) === other)
    const [best] = roots.sort((a, b) => (likeness(node, b) ?? 0) - (likeness(node, a) ?? 0) || byRank(a, b))
    if (best === undefined || (likeness(node, best) === 0 && roots.length > 1)) return node
    return best
  }
  /** A likeness of 0 is a veto against all that is settled with it; two that do equally well are none. */
  const only = (node: number): number => {
    const scores = new Map<number, number>()
    for (const other of before(node).sort(byRank)) {
      const of = root.get(other) ?? other
      const score = likeness(node, other) ?? 0
      scores.set(of, score === 0 || scores.get(of) === 0 ? 0 : Math.max(score, scores.get(of) ?? 0))
    }
    const [best, next] = [...scores].filter(([, score]) => score > 0).sort((a, b) => b[1] - a[1])
    return best === undefined || best[1] === next?.[1] ? node : best[0]
  }

  const run = (changed: Iterable<number>): void =>
    settle(changed, {
      rankOf: (node) => (here.has(node) ? rankOf(node) : undefined),
      rootOf: (node) => root.get(node),
      choose: rule === 'a line: the likest root' ? likest : only,
      assign: (node, to) => root.set(node, to),
      wakes: (node, from, to) => {
        const later = near(node).filter((other) => rankOf(other) > rankOf(node))
        if (rule !== 'a line: the likest root') return later
        return from === node || to === node ? [...membersOf(node), ...later] : []
      },
    })

  return {
    add: (node) => {
      if (here.has(node)) return
      here.add(node)
      run([node])
    },
    remove: (node) => {
      if (!here.has(node)) return
      const hangs = rule !== 'a line: the likest root' || root.get(node) === node
      const woken = hangs ? [...near(node), ...membersOf(node)] : []
      here.delete(node)
      root.delete(node)
      run(woken.filter((other) => rankOf(other) > rankOf(node)))
    },
    roots: () => [...here].sort((a, b) => a - b).map((node) => [node, root.get(node)]),
  }
}

const NODES = 9

const graphs = fc
  .record({
    ranks: fc.shuffledSubarray(
      Array.from({ length: NODES }, (_, at) => at),
      { minLength: NODES },
    ),
    edges: fc.array(fc.option(fc.integer({ min: 0, max: 3 }), { freq: 2, nil: undefined }), {
      minLength: NODES * NODES,
      maxLength: NODES * NODES,
    }),
  })
  .map(({ ranks, edges }) => ({
    likeness: (a: number, b: number) => edges[Math.min(a, b) * NODES + Math.max(a, b)],
    rankOf: (node: number) => String(ranks[node]),
  }))

const steps = fc.array(fc.record({ node: fc.nat(NODES - 1), comes: fc.boolean() }), { maxLength: 30 })

describe.each<Rule>(['a line: the likest root', 'an actor: whom all that is settled before speak for, if that is one'])(
  'settling step by step is settling anew: %s',
  (rule) => {
    it('whatever comes and goes, in whatever order', () => {
      fc.assert(
        fc.property(graphs, steps, ({ likeness, rankOf }, all) => {
          const grown = world(rule, likeness, rankOf)
          const present = new Set<number>()
          for (const { node, comes } of all) {
            if (comes) grown.add(node)
            else grown.remove(node)
            if (comes) present.add(node)
            else present.delete(node)
          }
          const anew = world(rule, likeness, rankOf)
          for (const node of [...present].sort((a, b) => (rankOf(a) < rankOf(b) ? -1 : 1))) anew.add(node)
          expect(grown.roots()).toEqual(anew.roots())
        }),
        { numRuns: 2000 },
      )
    })
  },
)
