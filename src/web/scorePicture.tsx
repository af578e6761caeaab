import { scaleLinear, scaleSqrt } from 'd3-scale'
import type { FC } from 'hono/jsx'
import type { ScoredStep, Scores, Tally } from '../views/index.ts'
import { intervalWords } from '../views/words/index.ts'
import { signOf } from './lineBody.tsx'
import { scoreWords, tallyWords } from './scoreWords.ts'
import { stepLabels } from './stepLabels.ts'

/** Heights in CSS pixels; across, the picture is as wide as its sheet, so places are told in percent. */
const HEIGHT = 140
const EDGE = 10
/** Below the scale: what was said. */
const FLOOR = 14
const AXIS = 22

const y = scaleLinear([-10, 10], [HEIGHT - EDGE - FLOOR, EDGE])
/** The size of a point grows with the number of acts. */
const size = scaleSqrt([1, 12], [3.5, 9]).clamp(true)

export type ScorePictureProps = {
  readonly scores: Scores
  /** Names of the two. */
  readonly a: string
  readonly b: string
  /** First day of the step whose lines are open. */
  readonly at: string | null
  /** Where the lines of a step are. */
  readonly address: (step: ScoredStep) => string
}

/** Two scales over one another: what the one did to the other, and back, a column a week or month. A table beside it tells the same, so that the drawing is
 * hidden from those who cannot see it. */
export const ScorePicture: FC<ScorePictureProps> = (props) => (
  <div class="scores" aria-hidden="true">
    <ScorePanel {...props} way="forth" />
    <ScorePanel {...props} way="back" />
    <svg class="axis" width="100%" height={AXIS} role="presentation">
      {stepLabels(
        props.scores.steps.map(({ from }) => from),
        props.scores.by,
      ).map(({ at, words }, order) => (
        <g class={order % 2 === 1 ? 'second' : undefined}>
          <line x1={percent(at, props)} x2={percent(at, props)} y1="0" y2="5" />
          <text x={percent(at, props)} y="17" {...besideTick(at / props.scores.steps.length)}>
            {words}
          </text>
        </g>
      ))}
    </svg>
  </div>
)

/** Right of its tick; near the end of the axis left of it, where it has room. */
const besideTick = (share: number) => (share > LATE ? ({ dx: '-2', 'text-anchor': 'end' } as const) : { dx: '2' })

/** From this share of the axis on a label would be cut on a narrow sheet. */
const LATE = 0.86

const percent = (at: number, { scores: { steps } }: Pick<ScorePictureProps, 'scores'>): string =>
  `${Math.round((at / steps.length) * 1e4) / 100}%`

const ScorePanel: FC<ScorePictureProps & { way: 'forth' | 'back' }> = ({ way, ...props }) => {
  const { scores, a, b, at } = props
  const [from, to] = way === 'forth' ? [a, b] : [b, a]
  const width = percent(1, props)
  return (
    <>
      <p class="way">
        <bdi>{from}</bdi> → <bdi>{to}</bdi>
      </p>
      <svg class="scale" width="100%" height={HEIGHT} role="presentation">
        {[10, 5, 0, -5, -10].map((score) => (
          <text x="100%" y={y(score)} dx="-5" dy="0.32em" class={Math.abs(score) === 5 ? 'half' : undefined}>
            {scoreWords(score)}
          </text>
        ))}
        <text x="100%" y={HEIGHT} dx="-5" dy="-1" class="half">
          said
        </text>
      </svg>
      <svg class="panel" width="100%" height={HEIGHT} role="presentation">
        <defs>
          <pattern
            id={`unread-${way}`}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line x1="0" y1="0" x2="0" y2="5" class="hatch" />
          </pattern>
        </defs>
        {unreadRuns(scores.steps).map(({ start, length }) => (
          <>
            <rect
              class="unread"
              fill={`url(#unread-${way})`}
              x={percent(start, props)}
              width={percent(length, props)}
              y="0"
              height={HEIGHT}
            />
            {length / scores.steps.length < 0.11 ? null : (
              <text class="unread" x={percent(start + length / 2, props)} y={EDGE + 4}>
                no reports
              </text>
            )}
          </>
        ))}
        {[10, 5, -5, -10].map((score) => (
          <line class="grid" x1="0" x2="100%" y1={y(score)} y2={y(score)} />
        ))}
        <line class="floor" x1="0" x2="100%" y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
        <line class="zero" x1="0" x2="100%" y1={y(0)} y2={y(0)} />
        {scores.steps.map((step, column) => (
          <a href={props.address(step)} tabindex={-1}>
            <title>{`${intervalWords(step.from, step.to)}, ${from} towards ${to}: ${
              step.reports === 0 && step[way].acts === 0 ? 'no reports of these days' : tallyWords(step[way])
            }`}</title>
            <rect
              class={step.from === at ? 'column at' : 'column'}
              x={percent(column, props)}
              width={width}
              y="0"
              height={HEIGHT}
            />
            <Point tally={step[way]} x={percent(column + 0.5, props)} isRead={step.reports > 0} />
          </a>
        ))}
      </svg>
    </>
  )
}

/** The score of a step on its stem, and what was said as a tick on the floor; an empty tick where reports tell of nothing done. */
const Point: FC<{ tally: Tally; x: string; isRead: boolean }> = ({ tally: { acts, score, statements }, x, isRead }) => (
  <>
    {score === null ? (
      isRead ? (
        <line class="empty" x1={x} x2={x} y1={y(0) - 3} y2={y(0) + 3} />
      ) : null
    ) : (
      <g class={signOf(score)}>
        <line class="stem" x1={x} x2={x} y1={y(0)} y2={y(score)} />
        <circle cx={x} cy={y(score)} r={Math.round(size(acts) * 10) / 10} />
      </g>
    )}
    {statements === 0 ? null : (
      <line class="spoken" x1={x} x2={x} y1={HEIGHT} y2={HEIGHT - Math.min(FLOOR - 1, 3 + statements)} />
    )}
  </>
)

type Run = { readonly start: number; readonly length: number }

/** Steps without any report, one after the other. @example unreadRuns([]) //=> [] */
export function unreadRuns(steps: readonly Pick<ScoredStep, 'reports'>[]): readonly Run[] {
  const runs: Run[] = []
  steps.forEach(({ reports }, start) => {
    if (reports > 0) return
    const last = runs.at(-1)
    if (last && last.start + last.length === start) runs[runs.length - 1] = { ...last, length: last.length + 1 }
    else runs.push({ start, length: 1 })
  })
  return runs
}
