import { type GeoProjection, geoGraticule, geoNaturalEarth1, geoPath } from 'd3-geo'
import type { FC } from 'hono/jsx'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { grouped } from '../views/words/index.ts'
import { signOf } from './lineBody.tsx'

/** Coasts and borders of the world, coarse for all of it or fine for a part. */
export type Atlas = (detail: 'coarse' | 'fine') => World

export type World = Topology<{ countries: GeometryCollection; land: GeometryCollection }>

/** A place with what is drawn at it. */
export type Mark = {
  /** The part of the page that tells the same in words. */
  readonly anchor: string
  readonly name: string
  readonly lat: number
  readonly lon: number
  readonly count: number
  /** Mean PLOVER score. */
  readonly score: number
}

const WIDTH = 1200
const HEIGHT = 560
/** Room around the outermost marks. */
const PAD = 90
/** Every thirtieth meridian and parallel. */
const GRATICULE = geoGraticule().step([30, 30])
/** How near the map goes to a few places: some three thousand kilometres across. */
const NEAREST = 1900
/** Nearer than this, coarse coasts show their corners. */
const FINE = 500

/** Where things happened: size by how many, sign of the mean score by shape and colour. What it shows stands in words below it. */
export const MapPicture: FC<{ atlas: Atlas; marks: readonly Mark[] }> = ({ atlas, marks }) => {
  const projection = projectionFor(marks)
  const isNear = projection.scale() > FINE
  const world = atlas(isNear ? 'fine' : 'coarse')
  const path = geoPath(projection).digits(isNear ? 1 : 0)
  const land = path(feature(world, world.objects.land)) ?? ''
  const borders = path(mesh(world, world.objects.countries, (a, b) => a !== b)) ?? ''
  const spots = spotsOf(marks, projection)
  const narrow = new Set(labelsOf(spots, NARROW))
  const wide = new Set(labelsOf(spots, WIDE))
  const labelled = spots.filter((spot) => wide.has(spot) || narrow.has(spot))
  return (
    <svg class="map" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path class="graticule" d={path(GRATICULE()) ?? ''} />
      <path class="land" d={land} />
      <path class="borders" d={borders} />
      {spots.map((spot) => (
        <a href={`#${spot.mark.anchor}`} tabindex={-1}>
          <Shape spot={spot} />
        </a>
      ))}
      {labelled.map((spot) => (
        <text
          class={narrow.has(spot) ? (wide.has(spot) ? undefined : 'narrow-only') : 'wide-only'}
          x={(spot.x + spot.r + 4).toFixed(1)}
          y={(spot.y + 5).toFixed(1)}
        >
          {spot.mark.name}
        </text>
      ))}
    </svg>
  )
}

type Spot = { readonly x: number; readonly y: number; readonly r: number; readonly mark: Mark }

/** A disc for what was friendly, a diamond for what was not, a ring for what was neither. */
const Shape: FC<{ spot: Spot }> = ({ spot: { x, y, r, mark } }) => {
  const sign = signOf(mark.score)
  const title = <title>{`${mark.name}: ${grouped(mark.count)}`}</title>
  if (sign !== 'against')
    return (
      <circle class={`mark ${sign}`} cx={x.toFixed(1)} cy={y.toFixed(1)} r={r.toFixed(1)}>
        {title}
      </circle>
    )
  const d = r * 1.2
  return (
    <path
      class={`mark ${sign}`}
      d={`M${x.toFixed(1)} ${(y - d).toFixed(1)}l${d.toFixed(1)} ${d.toFixed(1)} ${(-d).toFixed(1)} ${d.toFixed(1)} ${(-d).toFixed(1)} ${(-d).toFixed(1)}z`}
    >
      {title}
    </path>
  )
}

/** The whole world, or as much of it as has marks. */
function projectionFor(marks: readonly Mark[]): GeoProjection {
  const whole = geoNaturalEarth1().fitExtent(
    [
      [4, 4],
      [WIDTH - 4, HEIGHT - 4],
    ],
    { type: 'Sphere' },
  )
  if (marks.length === 0) return whole
  const coordinates = marks.map(({ lat, lon }): [number, number] => [lon, lat])
  const fitted = geoNaturalEarth1().fitExtent(
    [
      [PAD, PAD],
      [WIDTH - PAD * 1.6, HEIGHT - PAD],
    ],
    { type: 'MultiPoint', coordinates },
  )
  const scale = fitted.scale()
  if (!(scale > whole.scale())) return whole
  if (scale <= NEAREST) return clipped(fitted)
  const middle = geoNaturalEarth1().scale(NEAREST).translate([0, 0])
  const points = coordinates.flatMap((at) => {
    const point = middle(at)
    return point === null ? [] : [point]
  })
  const mean = (of: readonly number[]): number => (Math.min(...of) + Math.max(...of)) / 2
  return clipped(
    middle.translate([WIDTH / 2 - mean(points.map(([x]) => x)), HEIGHT / 2 - mean(points.map(([, y]) => y))]),
  )
}

const clipped = (projection: GeoProjection): GeoProjection =>
  projection.clipExtent([
    [-2, -2],
    [WIDTH + 2, HEIGHT + 2],
  ])

/** Radius of a mark by what it counts: its area tells. */
const radiusOf = (count: number): number => Math.min(42, Math.max(5.5, 4.2 * Math.sqrt(count)))

/** Where marks are drawn, the larger ones first, so that the smaller lie upon them. */
const spotsOf = (marks: readonly Mark[], projection: GeoProjection): Spot[] =>
  marks
    .flatMap((mark): Spot[] => {
      const at = projection([mark.lon, mark.lat])
      return at === null ? [] : [{ x: at[0], y: at[1], r: radiusOf(mark.count), mark }]
    })
    .sort((a, b) => b.r - a.r)

/** Size of a letter of a label, on a wide sheet and on a narrow one, where the picture is drawn smaller and its letters larger. */
const WIDE = { width: 8.5, height: 17 }
const NARROW = { width: 20, height: 40 }

/** Marks that can have their names beside them without one lying on another name or mark, the largest first. */
function labelsOf(spots: readonly Spot[], letter: { readonly width: number; readonly height: number }): Spot[] {
  const taken: { readonly left: number; readonly right: number; readonly y: number }[] = []
  return spots.filter(({ x, y, r, mark }) => {
    const box = { left: x + r, right: x + r + 6 + mark.name.length * letter.width, y }
    const isFree =
      box.right < WIDTH &&
      !taken.some(
        (other) => Math.abs(other.y - y) < letter.height && other.left < box.right && box.left < other.right,
      ) &&
      !spots.some(
        (other) =>
          other.mark !== mark &&
          Math.abs(other.y - y) < other.r &&
          box.left < other.x + other.r * 0.5 &&
          other.x - other.r < box.right,
      )
    if (isFree) taken.push(box)
    return isFree
  })
}
