import type { FC } from 'hono/jsx'
import { daysBetween } from '../terms/index.ts'
import type { PositionLine, Positions, StanceTaken } from '../views/index.ts'
import { actsAround, contentWords, dayWords, plural } from '../views/words/index.ts'
import { Evidence } from './evidence.tsx'
import { Quote } from './quote.tsx'
import { Section } from './section.tsx'

/** Where somebody likely changed their stance, each turn with what was said before and after, and what was done around it; and the stances taken, day by day. */
export const Turns: FC<{ positions: Positions; towards: string }> = ({ positions, towards }) => {
  const { lines, turns } = positions
  const taken = lines.filter(({ stance }) => stance !== null)
  if (taken.length === 0) return null
  return (
    <Section head="Over time" aside={turns.length === 0 ? 'no likely turn' : plural(turns.length, 'likely turn')}>
      <StanceStrip lines={lines} />
      {turns.map((turn) => {
        const [before, after] = [lines[turn.before], lines[turn.after]]
        if (before === undefined || after === undefined) return null
        const acts = actsAround(turn, towards)
        return (
          <section
            class="turn"
            aria-label={`Likely turn between ${dayWords(before.day ?? '')} and ${dayWords(after.day ?? '')}`}
          >
            <p class="note">
              Likely between {dayWords(before.day ?? '')} and {dayWords(after.day ?? '')}
              {acts === '' ? '' : `; ${acts}`}
            </p>
            <ol class="lines">
              <Side dated={before} />
              <Side dated={after} />
            </ol>
          </section>
        )
      })}
    </Section>
  )
}

/** One side of a turn. */
const Side: FC<{ dated: PositionLine }> = ({ dated: { line, stance } }) => (
  <li class="line">
    <div class="when">
      <StanceWord taken={stance} />
    </div>
    <div class="what">
      <p>
        <Quote line={line} marked={stance?.words ?? []} />
      </p>
    </div>
    <Evidence line={line} />
  </li>
)

/** What the strip shows, in words. */
const stripWords = (lines: readonly PositionLine[]): string => {
  const count = (stance: string): number => lines.filter((it) => it.stance?.stance === stance).length
  return `Stances by day: ${count('for')} for, ${count('against')} against, ${count('for') + count('against') === lines.length ? 'none' : lines.length - count('for') - count('against')} neither`
}

/** A stance by shape and word; colour only says it again. */
export const StanceWord: FC<{ taken: StanceTaken | null }> = ({ taken }) =>
  taken === null ? null : (
    <span class={`stance ${taken.stance === 'for' ? 'with' : 'against'}`}>
      {taken.stance === 'for' ? '▲ for' : '▼ against'}
      <span class="told-by">{` (${taken.words.join(', ')})`}</span>
    </span>
  )

/** Width and half height of the strip, in its own units. */
const WIDE = 1000
const HALF = 22

/** The stances in their days: a triangle up is for, one down against. */
const StanceStrip: FC<{ lines: readonly PositionLine[] }> = ({ lines }) => {
  const dated = lines.filter(({ day }) => day !== null)
  const first = dated[0]?.day ?? null
  const last = dated.at(-1)?.day ?? null
  if (first === null || last === null || first === last) return null
  const span = daysBetween(first, last)
  const x = (day: string | null): number => 12 + (daysBetween(first, day ?? first) / span) * (WIDE - 24)
  return (
    <figure class="strip">
      <svg viewBox={`0 0 ${WIDE} ${HALF * 2}`} role="img" aria-label={stripWords(dated)}>
        <line class="axis" x1="0" x2={WIDE} y1={HALF} y2={HALF} />
        {dated.map(({ day, line, stance }) => {
          const words = `${dayWords(day ?? '')}: ${contentWords(line).slice(0, 80)}`
          if (stance === null)
            return (
              <circle class="even" cx={x(day).toFixed(1)} cy={HALF} r="2.5">
                <title>{words}</title>
              </circle>
            )
          const up = stance.stance === 'for'
          const tip = up ? HALF - 18 : HALF + 18
          const base = up ? HALF - 4 : HALF + 4
          const at = x(day)
          return (
            <path
              class={up ? 'with' : 'against'}
              d={`M${(at - 9).toFixed(1)} ${base}H${(at + 9).toFixed(1)}L${at.toFixed(1)} ${tip}Z`}
            >
              <title>{words}</title>
            </path>
          )
        })}
      </svg>
      <figcaption>
        <span>{dayWords(first)}</span>
        <span class="key">▲ for, ▼ against, · neither told</span>
        <span>{dayWords(last)}</span>
      </figcaption>
    </figure>
  )
}
