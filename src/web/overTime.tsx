import type { FC } from 'hono/jsx'
import type { Stretch } from '../views/index.ts'
import { columnDays, intervalWords, plural } from '../views/words/index.ts'

/** Height of the highest bar, in the picture's own units. */
const HEIGHT = 100

/** How many lines fall when, as bars side by side, each leading to its days. */
export const OverTime: FC<{
  stretches: readonly Stretch[]
  one: string
  address: (since: string, until: string) => string
}> = ({ stretches, one, address }) => {
  const most = Math.max(1, ...stretches.map(({ count }) => count))
  return (
    <ol class="over-time" aria-label={`${plural(2, one).slice(2)} over time`.replace(/^./, (it) => it.toUpperCase())}>
      {stretches.map(({ from, to, count }, at) => (
        <li>
          <Bar count={count} most={most} />
          {count === 0 ? (
            <span class="unseen">{`${intervalWords(from, to)}: none`}</span>
          ) : (
            <a href={address(from, to)} title={`${intervalWords(from, to)}: ${plural(count, one)}`}>
              <span class="count">{count}</span>
              <span class="unseen">{` ${intervalWords(from, to)}`}</span>
            </a>
          )}
          <span class="tick" aria-hidden="true">
            {tickOf(stretches, at)}
          </span>
        </li>
      ))}
    </ol>
  )
}

const Bar: FC<{ count: number; most: number }> = ({ count, most }) => {
  const height = Math.round((count / most) * HEIGHT)
  return (
    <svg viewBox={`0 0 10 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <rect x="1" width="8" y={HEIGHT - height} height={height} />
    </svg>
  )
}

/** What stands under a bar: its day or month where another month or year begins, nothing else. */
function tickOf(stretches: readonly Stretch[], at: number): string {
  const it = stretches[at]
  if (it === undefined) return ''
  const before = stretches[at - 1]
  const day = columnDays(it.from, it.to).trim()
  const isYear = it.from.slice(5) === '01-01' && it.to.slice(5) === '12-31'
  if (isYear) return it.from.slice(0, 4)
  const [one = '', month = '', year = ''] = columnDays(it.from, it.from).trim().split(' ')
  if (before === undefined) return it.from === it.to ? day : `${month} ${year}`
  if (before.from.slice(0, 4) !== it.from.slice(0, 4)) return `${month} ${year}`
  if (before.from.slice(0, 7) !== it.from.slice(0, 7)) return month
  return it.from === it.to ? one : ''
}
