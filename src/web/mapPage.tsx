import type { FC } from 'hono/jsx'
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
  /** By what an address names it. */
  readonly key: string
  readonly name: string
  /** Where the map has it; null where no list knows it. */
  readonly spot: { readonly lat: number; readonly lon: number; readonly words: string } | null
  readonly count: number
  /** Mean PLOVER score. */
  readonly score: number
  /** The latest of them; empty where they are only counted. */
  readonly events: readonly Dated<EventRow>[]
}

type MapProps = {
  readonly frame: Frame
  readonly asked: MapAsked
  readonly days: { readonly since: string | null; readonly until: string | null }
  readonly whose: ActorRef | null
  readonly atlas: Atlas
  readonly places: readonly MapPlace[]
  /** Whether the lines of one place alone are asked for. */
  readonly alone: boolean
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

/** What happened where: a map, and the same in words. */
export const MapPage: FC<MapProps> = (props) => {
  const { frame, asked, days, whose, atlas, places, alone, placeless, total, looked, covered, names } = props
  const of = `${whose === null ? '' : ` with ${whose.name}`}${windowWords(days)}`
  const marks = places.flatMap(({ name, spot, count, score }, place) =>
    spot === null ? [] : [{ anchor: `place-${place}`, name, lat: spot.lat, lon: spot.lon, count, score }],
  )
  const told = places.filter(({ events }) => events.length > 0)
  const untold = alone ? 0 : places.length - told.length
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
      {told.map((place) => (
        <PlacePart place={place} number={places.indexOf(place)} asked={asked} alone={alone} />
      ))}
      {untold === 0 ? null : (
        <p class="more-of">{plural(untold, 'more place')} on the map; ask for fewer days to read of them.</p>
      )}
      <p class="note reach">
        {placeless === 0
          ? ''
          : `${plural(placeless, 'event')} of these days ${placeless === 1 ? 'tells' : 'tell'} no place. `}
        {!alone ? null : <a href={withAsked('/map', asked)}>All places. </a>}
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
  place: { key, name, spot, count, score, events },
  number,
  asked,
  alone,
}) => (
  <Section
    head={name}
    id={`place-${number}`}
    aside={`${spot === null ? 'on no list of places, so not on the map' : spot.words}; ${plural(count, 'event')}, ${signed(score)}${count > 1 ? ' on average' : ''}`}
  >
    <LineList lines={events} around={null} anchored={alone || asked.by !== 'target'} />
    {count <= events.length ? null : alone ? (
      <p class="more-of">{count - events.length} earlier ones are left out.</p>
    ) : (
      <p class="more-of">
        <a href={withAsked('/map', { ...asked, at: key })}>
          and {count - events.length} more<span class="unseen"> in {name}</span>
        </a>
      </p>
    )}
  </Section>
)
