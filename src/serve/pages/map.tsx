import { Failure } from '../../terms/index.ts'
import { covered, type EventsAt, type PlacedBy, placed } from '../../views/index.ts'
import { drawn, MapPage, type MapPlace } from '../../web/index.ts'
import { actorIfAsked, asked, nameToShow, windowAsked } from '../asked.ts'
import type { Desk, Spot } from '../desk.ts'
import { offersOf } from '../offers.ts'
import type { PageRoute } from './index.tsx'

/** Events looked at, the latest. */
const MOST = 2000
/** Places with lines, and lines of each; of a place asked for alone. */
const LINES = { places: 20, each: 3 }
const LINES_ALONE = { places: 1, each: 80 }

/** `/map`: what happened where. */
export const mapRoute: PageRoute = (app, desk, frame) => {
  const offers = offersOf(desk)
  app.get('/map', async (c) => {
    const by = wayAsked(asked(c, 'by') ?? 'place')
    const typed = {
      for: asked(c, 'for') ?? '',
      by,
      since: asked(c, 'since') ?? '',
      until: asked(c, 'until') ?? '',
    }
    const days = windowAsked(c, desk)
    const named = await actorIfAsked(desk, typed.for)
    const at = asked(c, 'at') ?? null
    const lines = at === null ? LINES : LINES_ALONE
    const found = await placed(desk.ledger, { ...days, for: named, by, limit: MOST, lines, at })
    return c.html(
      drawn(
        <MapPage
          frame={frame('/map')}
          asked={{ ...typed, for: await nameToShow(desk, typed.for, named) }}
          days={days}
          whose={named?.ref ?? null}
          atlas={desk.atlas}
          places={found.places.map((place) => onMap(desk, place, by))}
          alone={at !== null}
          placeless={found.placeless}
          total={found.total}
          looked={Math.min(found.total, MOST)}
          covered={await covered(desk.ledger)}
          names={(await offers()).actors}
        />,
      ),
    )
  })
}

/** By what events are put on the map. Throws BAD_WAY. */
function wayAsked(word: string): PlacedBy {
  if (word === 'place' || word === 'dateline' || word === 'target') return word
  throw new Failure('BAD_WAY', `events are not put on the map by "${word}"`, 'Ask by place, dateline or target')
}

/** Where a place lies and why there; a state acted upon is known by its code. */
function onMap(desk: Desk, { place, countries, ...told }: EventsAt, by: PlacedBy): MapPlace {
  const name = by === 'target' ? desk.stateName(place) : place
  const spot = desk.placeOf(place, countries)
  if (spot === undefined) return { key: place, name, spot: null, ...told }
  const state = spot.country === null ? '' : desk.stateName(spot.country)
  const where = state === '' || state === name ? spot.name : `${spot.name}, ${state}`
  const why = spot.chosen === null ? '' : ` (${WHY[spot.chosen]})`
  return { key: place, name, spot: { lat: spot.lat, lon: spot.lon, words: `${where}${why}` }, ...told }
}

const WHY: Readonly<Record<NonNullable<Spot['chosen']>, string>> = {
  'by the parties': 'one of several, chosen by the parties',
  'the largest': 'one of several, chosen as the largest',
  'in no state of theirs': 'in the state of no party',
}
