import type { FC } from 'hono/jsx'
import { ploverScore } from '../terms/index.ts'
import type { ActorRef, Covered, Dated, EventRow, PlacedBy } from '../views/index.ts'
import { plural, signed, windowWords } from '../views/words/index.ts'
import { withAsked } from './addresses.ts'
import { Ask, AskActor, AskDays, AskOne } from './ask.tsx'
import { Document, type Frame } from './frame.tsx'
import { LineList } from './line.tsx'
import { type Atlas, MapPicture } from './mapPicture.tsx'
import { CoveredWords, Nothing } from './nothing.tsx'
import { Section, Title } from './section.tsx'

export type MapAsked = { readonly for: string; readonly by: PlacedBy; readonly since: string; readonly until: string }

/** A place that reports name, where it lies, and what happened there. */
export type MapPlace = {
  readonly name: string
  /** Where the map has it; null where no list knows it. */
  readonly spot: { readonly lat: number; readonly lon: number; readonly words: string } | null
  readonly events: readonly Dated<EventRow>[]
}

type MapProps = {
  readonly frame: Frame
  readonly asked: MapAsked
  readonly days: { readonly since: string | null; readonly until: string | null }
  readonly whose: ActorRef | null
  readonly atlas: Atlas
  readonly places: readonly MapPlace[]
  /** The only place asked for; null for all. */
  readonly at: string | null
  readonly placeless: number
  /** Events of these days, and those of them that were looked at, the latest. */
  readonly total: number
  readonly looked: number
  readonly covered: Covered
  readonly names: readonly string[]
}

/** By what events are put on the map, in the words of the form. */
const WAYS: Readonly<Record<PlacedBy, string>> = {
  place: 'it happened',
  dateline: 'it was reported from',
  target: 'it was done to',
}

/** Lines of one place, of a place asked for alone, and places with lines at all. */
const MOST_LINES = 3
const MOST_ALONE = 80
const MOST_PLACES = 20

/** What happened where: a map, and the same in words. */
export const MapPage: FC<MapProps> = (props) => {
  const { frame, asked, days, whose, atlas, places, at, placeless, total, looked, covered, names } = props
  const of = `${whose === null ? '' : ` with ${whose.name}`}${windowWords(days)}`
  const marks = places.flatMap(({ name, spot, events }, place) =>
    spot === null
      ? []
      : [{ anchor: `place-${place}`, name, lat: spot.lat, lon: spot.lon, count: events.length, score: meanOf(events) }],
  )
  const here = at === null ? places : places.filter(({ name }) => name === at)
  const placed = looked - placeless
  return (
    <Document frame={frame} title={`Map${of}`}>
      <Title
        title="Map"
        days={of.replace(/^,? /, '')}
        aside={`${plural(marks.length, 'place')}, ${plural(placed, 'event')} of ${looked < total ? `the latest ${looked}` : looked}`}
      />
      <Ask action="/map" label="What happened where, with whom, and when" names={names} verb="Draw">
        <AskActor name="for" label="Events with" value={asked.for} hint="anybody" />
        <AskOne
          name="by"
          label="where"
          value={asked.by}
          options={Object.entries(WAYS).map(([way, words]) => [way, words] as const)}
        />
        <AskDays since={asked.since} until={asked.until} />
      </Ask>
      {marks.length === 0 ? (
        <Nothing what={`No event${of} tells a place that the map has`} covered={covered}>
          <p>
            {total === 0 ? '' : `${plural(total, 'event')} there ${total === 1 ? 'is' : 'are'}; put them `}
            {total === 0 ? null : <OtherWays asked={asked} />}
          </p>
        </Nothing>
      ) : (
        <figure class="map-sheet">
          <MapPicture atlas={atlas} marks={marks} />
          <figcaption class="note">
            <span class="key">
              <span class="with">● friendly</span> <span class="against">◆ hostile</span> <span>○ neither</span>, by the
              mean score; the size is the number of events. The same stands in words below.
            </span>{' '}
            Coasts and borders: Natural Earth, which takes no side here.
          </figcaption>
        </figure>
      )}
      {here.slice(0, at === null ? MOST_PLACES : undefined).map((place) => (
        <PlacePart place={place} number={places.indexOf(place)} asked={asked} alone={at !== null} />
      ))}
      {at !== null || places.length <= MOST_PLACES ? null : (
        <p class="more-of">
          {plural(places.length - MOST_PLACES, 'more place')} on the map; ask for fewer days to read of them.
        </p>
      )}
      <p class="note reach">
        {placeless === 0
          ? ''
          : `${plural(placeless, 'event')} of these days ${placeless === 1 ? 'tells' : 'tell'} no place. `}
        {at === null ? null : <a href={withAsked('/map', asked)}>All places. </a>}
        Of what was read: <CoveredWords covered={covered} />
      </p>
    </Document>
  )
}

const OtherWays: FC<{ asked: MapAsked }> = ({ asked }) => (
  <>
    {Object.entries(WAYS)
      .filter(([way]) => way !== asked.by)
      .map(([way, words], at) => (
        <>
          {at === 0 ? '' : ', or '}
          <a href={withAsked('/map', { ...asked, by: way })}>where {words}</a>
        </>
      ))}
    .
  </>
)

const PlacePart: FC<{ place: MapPlace; number: number; asked: MapAsked; alone: boolean }> = ({
  place: { name, spot, events },
  number,
  asked,
  alone,
}) => {
  const most = alone ? MOST_ALONE : MOST_LINES
  return (
    <Section
      head={name}
      id={`place-${number}`}
      aside={`${spot === null ? 'on no list of places, so not on the map' : spot.words}; ${plural(events.length, 'event')}, ${signed(meanOf(events))}${events.length > 1 ? ' on average' : ''}`}
    >
      <LineList lines={events.slice(0, most)} around={null} />
      {events.length <= most ? null : alone ? (
        <p class="more-of">{events.length - most} earlier ones are left out.</p>
      ) : (
        <p class="more-of">
          <a href={withAsked('/map', { ...asked, at: name })}>
            and {events.length - most} more<span class="unseen"> in {name}</span>
          </a>
        </p>
      )}
    </Section>
  )
}

/** The mean PLOVER score of some events, to a tenth. */
function meanOf(events: readonly Dated<EventRow>[]): number {
  const sum = events.reduce((total, { line }) => total + ploverScore(line.type, line.mode), 0)
  return events.length === 0 ? 0 : Math.round((sum / events.length) * 10) / 10
}
