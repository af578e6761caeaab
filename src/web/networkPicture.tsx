import { scaleSqrt } from 'd3-scale'
import type { FC } from 'hono/jsx'
import type { Network, NetworkEdge } from '../views/index.ts'
import { plural } from '../views/words/index.ts'
import { signOf } from './lineBody.tsx'
import { labelsOf, type Point } from './networkLabels.ts'
import { type Layout, layoutOf, nameOf, type PlacedEdge, type PlacedNode } from './networkLayout.ts'
import { scoreWords } from './scoreWords.ts'

export type NetworkProps = {
  readonly network: Network
  readonly address: (edge: NetworkEdge) => string
  /** Whose network it is. */
  readonly me: string | null
}

/** Parties on a narrow sheet; more would lie over one another. */
const MOST_NARROW = 10

/** Who acts towards whom: cooperation a solid line, conflict a dashed one, thicker the more acts; an arrow towards whom. Drawn for a wide and for a
 * narrow sheet; the table below tells the same, and the numbers for which the picture has no room. */
export const NetworkPicture: FC<NetworkProps> = ({ network, ...rest }) => {
  const few = network.nodes.slice(0, MOST_NARROW)
  const ids = new Set(few.map(({ id }) => id))
  const narrow = { nodes: few, edges: network.edges.filter(({ from, to }) => ids.has(from) && ids.has(to)) }
  return (
    <div class="network" aria-hidden="true">
      <Sheet {...rest} layout={layoutOf(network, 1180, 660)} look="wide" />
      <Sheet {...rest} layout={layoutOf(narrow, 358, 520)} look="narrow" />
      {few.length < network.nodes.length ? (
        <p class="note narrow">{`The ${few.length} with most acts; the table has all.`}</p>
      ) : null}
    </div>
  )
}

type SheetProps = Omit<NetworkProps, 'network'> & { layout: Layout; look: 'wide' | 'narrow' }

const Sheet: FC<SheetProps> = ({ layout, look, address, me }) => {
  const heaviest = Math.max(1, ...layout.edges.map(({ edge }) => edge.acts))
  const labels = labelsOf(
    layout.edges.map(({ edge, from, to }) => ({ edge, words: edgeWords(edge), along: arc(from, to).along })),
    layout.nodes,
  )
  const weight = scaleSqrt([1, Math.max(2, heaviest)], [1.2, 5.5])
  return (
    <svg class={look} viewBox={`0 0 ${layout.width} ${layout.height}`} width="100%" role="presentation">
      <defs>
        {SIGNS.map((sign) => (
          <marker
            id={`${look}-${sign}`}
            class={sign}
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="9"
            markerHeight="9"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M0 0.5 L8 4 L0 7.5 Z" />
          </marker>
        ))}
      </defs>
      {layout.edges.map((placed) => (
        <Edge
          {...placed}
          look={look}
          href={address(placed.edge)}
          label={labels.get(placed.edge) ?? null}
          weight={Math.round(weight(placed.edge.acts) * 10) / 10}
        />
      ))}
      {layout.nodes.map(({ node, x, y, width: own }) => (
        <a class={node.id === me ? 'node me' : 'node'} href={`/actors/${encodeURIComponent(node.id)}`} tabindex={-1}>
          <title>{`${node.name}, ${plural(node.acts, 'act')}`}</title>
          <rect x={x - own / 2} y={y - 12} width={own} height="24" />
          <text x={x} y={y} dy="0.33em">
            {nameOf(node)}
          </text>
        </a>
      ))}
    </svg>
  )
}

const SIGNS = ['with', 'against', 'even'] as const

/** An arc from one name to the other, bowed to its own side, so that two ways lie beside each other. */
const Edge: FC<PlacedEdge & { look: string; href: string; weight: number; label: Point | null }> = ({
  edge,
  from,
  to,
  look,
  href,
  weight,
  label,
}) => {
  const { path } = arc(from, to)
  const sign = signOf(edge.score)
  return (
    <a class={`edge ${sign}`} href={href} tabindex={-1}>
      <title>{`${from.node.name} → ${to.node.name}: ${scoreWords(edge.score)} in ${plural(edge.acts, 'act')}`}</title>
      <path class="hit" d={path} />
      <path class="drawn" d={path} stroke-width={weight} marker-end={`url(#${look}-${sign})`} />
      {label === null ? null : (
        <text x={label.x} y={label.y} dy="0.33em">
          {edgeWords(edge)}
        </text>
      )}
    </a>
  )
}

/** `+2.4 ×14`. */
const edgeWords = ({ score, acts }: NetworkEdge): string =>
  acts > 1 ? `${scoreWords(score)} ×${acts}` : scoreWords(score)

/** How far an arc bows, as a share of its length, and at least. */
const BOW = 0.1
const LEAST_BOW = 20
/** A bowed line from the edge of one name to that of the other, and where on it a share of the way leads. */
export function arc(
  from: PlacedNode,
  to: PlacedNode,
): { readonly path: string; readonly along: (share: number) => Point } {
  const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y))
  const share = Math.max(BOW, LEAST_BOW / length)
  const bow = { x: -(to.y - from.y) * share, y: (to.x - from.x) * share }
  const bend = { x: (from.x + to.x) / 2 + bow.x, y: (from.y + to.y) / 2 + bow.y }
  const start = rim(from, bend)
  const end = rim(to, bend)
  const on = (axis: 'x' | 'y', far: number): number =>
    round(start[axis] * (1 - far) ** 2 + 2 * bend[axis] * far * (1 - far) + end[axis] * far ** 2)
  return {
    path: `M${told(start)} Q${told(bend)} ${told(end)}`,
    along: (share) => ({ x: on('x', share), y: on('y', share) }),
  }
}

/** Where a line from the middle of a name leaves its box. */
function rim({ x, y, width }: PlacedNode, towards: Point): Point {
  const [dx, dy] = [towards.x - x, towards.y - y]
  const share = Math.min(1, (width / 2 + 2) / Math.max(1e-6, Math.abs(dx)), 14 / Math.max(1e-6, Math.abs(dy)))
  return { x: x + dx * share, y: y + dy * share }
}

const round = (value: number): number => Math.round(value * 10) / 10
const told = ({ x, y }: Point): string => `${round(x)} ${round(y)}`
