import type { NetworkEdge } from '../views/index.ts'
import type { PlacedNode } from './networkLayout.ts'

export type Point = { readonly x: number; readonly y: number }

/** A way that is drawn, what is written on it, and where on it a share of the way leads. */
export type Labelled = {
  readonly edge: NetworkEdge
  readonly words: string
  readonly along: (share: number) => Point
}

/** Where a label may stand on its way: nearer to who acts first, so that those of two ways do not lie over each other. */
const SHARES = [0.38, 0.3, 0.46, 0.22, 0.54, 0.62, 0.7] as const
/** Of a letter of a label, and half the height of one and of a name, in units. */
const LETTER = 6.2
const HALF_LABEL = 8
const HALF_NAME = 12

type Box = { readonly x: number; readonly y: number; readonly halfWidth: number; readonly halfHeight: number }

/** Where the labels of ways stand, the first ones first: none over a name or another label. One for which there is no room is left out. */
export function labelsOf(edges: readonly Labelled[], nodes: readonly PlacedNode[]): ReadonlyMap<NetworkEdge, Point> {
  const taken: Box[] = nodes.map(({ x, y, width }) => ({ x, y, halfWidth: width / 2, halfHeight: HALF_NAME }))
  const labels = new Map<NetworkEdge, Point>()
  for (const { edge, words, along } of edges) {
    const size = { halfWidth: (words.length * LETTER) / 2, halfHeight: HALF_LABEL }
    const free = SHARES.map(along).find((at) => !taken.some((box) => overlap({ ...at, ...size }, box)))
    if (free === undefined) continue
    labels.set(edge, free)
    taken.push({ ...free, ...size })
  }
  return labels
}

const overlap = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) < a.halfWidth + b.halfWidth && Math.abs(a.y - b.y) < a.halfHeight + b.halfHeight
