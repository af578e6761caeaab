import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force'
import type { Network, NetworkEdge, NetworkNode } from '../views/index.ts'

/** A party with its place on the sheet, in the sheet's units: a CSS pixel at full size. */
export type PlacedNode = { readonly node: NetworkNode; readonly x: number; readonly y: number; readonly width: number }

export type PlacedEdge = { readonly edge: NetworkEdge; readonly from: PlacedNode; readonly to: PlacedNode }

export type Layout = {
  readonly width: number
  readonly height: number
  readonly nodes: readonly PlacedNode[]
  readonly edges: readonly PlacedEdge[]
}

/** So many rounds; then nothing moves any more that an eye could see. */
const ROUNDS = 150
/** Of a letter of a name, in units. */
const LETTER = 7.4
/** Between two names, one beside the other and one below the other. */
const BESIDE = 34
const BELOW = 46
/** The names' own half height, and what is left free at the edges of the sheet. */
const EDGE = 20
/** A few parties are not spread over more than so many times the room they need. */
const MOST_SPREAD = 2.2

type Spot = { readonly node: NetworkNode; readonly width: number; x: number; y: number }

/** Where each party stands, so that those who act on each other are near: worked out with a fixed seed and number of rounds, so that the same ledger
 * always gives the same picture. The sheet is as wide as asked and at most as high as `most`. */
export function layoutOf({ nodes, edges }: Pick<Network, 'nodes' | 'edges'>, width: number, most: number): Layout {
  const spots = settled(nodes, edges, width / most)
  const height = spread(spots, width, most)
  partNames(spots, width, height)
  const placed = spots.map(({ node, width: own, x, y }) => ({ node, width: own, x: Math.round(x), y: Math.round(y) }))
  const byId = new Map(placed.map((it) => [it.node.id, it]))
  return {
    width,
    height,
    nodes: placed,
    edges: edges.flatMap((edge) => {
      const [from, to] = [byId.get(edge.from), byId.get(edge.to)]
      return from && to ? [{ edge, from, to }] : []
    }),
  }
}

/** Lets the parties push and pull each other, from a spiral on. */
function settled(nodes: readonly NetworkNode[], edges: readonly NetworkEdge[], aspect: number): Spot[] {
  const spots = nodes.map((node, at): Spot => {
    const [turn, far] = [at * 2.399963, 30 * Math.sqrt(at)]
    return { node, width: nameOf(node).length * LETTER + 14, x: far * Math.cos(turn), y: far * Math.sin(turn) }
  })
  const byId = new Map(spots.map((it) => [it.node.id, it]))
  const links = edges.flatMap(({ from, to }) => {
    const [source, target] = [byId.get(from), byId.get(to)]
    return source && target ? [{ source, target }] : []
  })
  let seed = 20_250_304
  const random = (): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return seed / 2 ** 32
  }
  forceSimulation(spots)
    .randomSource(random)
    .alphaDecay(1 - 0.001 ** (1 / ROUNDS))
    .force('links', forceLink(links).distance(90).strength(0.3))
    .force('apart', forceManyBody().strength(-320).distanceMax(420))
    .force('names', forceCollide(38))
    .force('x', forceX(0).strength(0.07 / Math.max(1, aspect)))
    .force('y', forceY(0).strength(0.07 * Math.max(1, aspect)))
    .stop()
    .tick(ROUNDS)
  return spots
}

/** Draws the parties out over the sheet; gives its height. */
function spread(spots: Spot[], width: number, most: number): number {
  const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const [wide, high] = [Math.max(...xs) - left, Math.max(...ys) - top]
  const widest = Math.max(...spots.map((spot) => spot.width))
  const byX = Math.min(MOST_SPREAD, (width - widest - 2 * EDGE) / Math.max(1, wide))
  const byY = Math.min(MOST_SPREAD, (most - 4 * EDGE) / Math.max(1, high))
  const height = Math.round(Math.max(high * byY, Math.min(BELOW, most)) + 4 * EDGE)
  for (const spot of spots) {
    spot.x = width / 2 + (spot.x - left - wide / 2) * byX
    spot.y = height / 2 + (spot.y - top - high / 2) * byY
  }
  return height
}

/** Moves names apart that lie over each other, along the shorter way, and keeps all on the sheet. */
function partNames(spots: Spot[], width: number, height: number): void {
  for (let round = 0; round < 80; round++) {
    spots.forEach((a, at) => {
      for (const b of spots.slice(at + 1)) {
        const overX = (a.width + b.width) / 2 + BESIDE - Math.abs(a.x - b.x)
        const overY = BELOW - Math.abs(a.y - b.y)
        if (overX <= 0 || overY <= 0) continue
        if (overY < overX) {
          const by = ((a.y <= b.y ? -1 : 1) * overY) / 2
          a.y += by
          b.y -= by
        } else {
          const by = ((a.x <= b.x ? -1 : 1) * overX) / 2
          a.x += by
          b.x -= by
        }
      }
    })
    for (const spot of spots) {
      spot.x = Math.max(spot.width / 2 + 2, Math.min(width - spot.width / 2 - 2, spot.x))
      spot.y = Math.max(EDGE, Math.min(height - EDGE, spot.y))
    }
  }
}

/** Names are cut where they would cover the sheet. */
const LONGEST = 22

/** What a party is called on the sheet. @example nameOf({ name: 'Council of the Lighthouse League of Nations' }) //=> 'Council of the Lighth…' */
export const nameOf = ({ name }: Pick<NetworkNode, 'name'>): string =>
  name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name
