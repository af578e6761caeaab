import { scaleLinear } from 'd3-scale'
import type { FC } from 'hono/jsx'
import type { ActorRef, Holder, Tenure } from '../views/index.ts'
import { dayWords, intervalWords, listed, plural } from '../views/words/index.ts'
import { ActorLink } from './actorLink.tsx'
import { articleAddress } from './addresses.ts'

/** Height of a bar's sheet in CSS pixels. */
const HEIGHT = 18
const MIDDLE = HEIGHT / 2

/** Offices on a common bar of days: who held each, as far as reports show. Words beside each bar say the same. */
export const OfficeBars: FC<{ tenures: readonly Tenure[]; of: ActorRef; last: string | null }> = ({
  tenures,
  of,
  last,
}) => {
  const days = tenures.flatMap(({ holders }) => holders.flatMap((holder) => [...daysOf(holder)]))
  const ends = [...days, ...(last === null ? [] : [last])].sort()
  const [from, to] = [ends[0], ends.at(-1)]
  const x = from && to && from < to ? dayScale(from, to) : null
  return (
    <div class="offices">
      {tenures.map(({ title, of: body, holders, gaps }) => (
        <section class="tenure">
          <h3>
            {title}
            {body === null || body.id === of.id ? null : (
              <span class="office">
                {' '}
                of <ActorLink actor={body} />
              </span>
            )}
          </h3>
          <ul>
            {latest(holders).map((holder) => (
              <li>
                {holder.person.id === of.id ? null : <ActorLink actor={holder.person} />}
                {x === null ? null : <Bar holder={holder} x={x} />}
                <p class="note">
                  {heldWords(holder)}{' '}
                  {holder.evidence.slice(0, 1).map((evidence) => (
                    <a href={articleAddress(evidence)}>
                      {plural(holder.evidence.length + (holder.moreReports ?? 0), 'report')}
                    </a>
                  ))}
                </p>
              </li>
            ))}
          </ul>
          {holders.length <= MOST_HOLDERS ? null : (
            <p class="note">{`The latest ${MOST_HOLDERS} of ${holders.length} whom reports show in it.`}</p>
          )}
          {gaps.map(({ after, before }) => (
            <p class="note gap">{`No report shows anybody in it between ${dayWords(after)} and ${dayWords(before)}.`}</p>
          ))}
        </section>
      ))}
      {x === null || !from || !to ? null : (
        <p class="scale-ends note" aria-hidden="true">
          <span>{dayWords(from)}</span>
          <span>{dayWords(to)}</span>
        </p>
      )}
    </div>
  )
}

/** Holders of one office that are shown. */
const MOST_HOLDERS = 6

/** The last of them by the days for which reports show them, in their order. */
function latest(holders: readonly Holder[]): readonly Holder[] {
  const last = ({ last: shown, to, formerBy }: Holder): string => shown ?? to ?? formerBy ?? ''
  const some = new Set([...holders].sort((a, b) => (last(a) < last(b) ? 1 : -1)).slice(0, MOST_HOLDERS))
  return holders.filter((holder) => some.has(holder))
}

type DayScale = (day: string) => string

/** Where a day stands, in percent of the bar. */
function dayScale(from: string, to: string): DayScale {
  const scale = scaleLinear([Date.parse(from), Date.parse(to)], [1, 99])
  return (day) => `${Math.round(scale(Date.parse(day)) * 100) / 100}%`
}

const daysOf = ({ first, last, from, to, formerBy, designateOn }: Holder): string[] =>
  [first, last, from, to, formerBy, designateOn].filter((day) => day !== null)

/** Solid where reports show it, dashed where a report only states it, open where nothing is known. */
const Bar: FC<{ holder: Holder; x: DayScale }> = ({ holder, x }) => {
  const { first, last, from, to, formerBy, designateOn } = holder
  const line = (one: string, other: string, look: string) => (
    <line class={look} x1={x(one)} x2={x(other)} y1={MIDDLE} y2={MIDDLE} />
  )
  return (
    <svg class="bar" width="100%" height={HEIGHT} aria-hidden="true">
      <line class="ground" x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} />
      {from === null ? null : line(from, first ?? to ?? from, 'stated')}
      {to === null || last === null || to <= last ? null : line(last, to, 'stated')}
      {first === null || last === null ? null : line(first, last, 'shown')}
      {[first, last].map((day) => (day === null ? null : <circle class="shown" cx={x(day)} cy={MIDDLE} r="3.5" />))}
      {[from, to].map((day) =>
        day === null ? null : <line class="edge" x1={x(day)} x2={x(day)} y1="3" y2={HEIGHT - 3} />,
      )}
      {formerBy === null ? null : <circle class="over" cx={x(formerBy)} cy={MIDDLE} r="3.5" />}
      {designateOn === null ? null : <circle class="over" cx={x(designateOn)} cy={MIDDLE} r="3.5" />}
    </svg>
  )
}

/** How long somebody held an office, as far as reports tell: `since 1 October 2021; shown 5 to 6 May 2025`. */
export function heldWords(holder: Omit<Holder, 'person' | 'evidence'>): string {
  const { first, last, from, to, acting, formerBy, designateOn, beside } = holder
  const stated =
    from !== null && to !== null
      ? `${dayWords(from)} to ${dayWords(to)}`
      : from !== null
        ? `since ${dayWords(from)}`
        : to !== null
          ? `until ${dayWords(to)}`
          : ''
  const words = [
    acting ? 'acting' : '',
    stated,
    first !== null && last !== null ? `shown ${intervalWords(first, last)}` : '',
    designateOn === null ? '' : `to take office, as told on ${dayWords(designateOn)}`,
    formerBy === null ? '' : `called former on ${dayWords(formerBy)}`,
    beside.length === 0 ? '' : `beside ${listed(beside.map(({ name }) => name))}`,
  ].filter((it) => it !== '')
  return words.length === 0 ? 'on no day told' : words.join('; ')
}
