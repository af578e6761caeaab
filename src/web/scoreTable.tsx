import type { FC } from 'hono/jsx'
import { MOST_REPORTS } from '../views/index.ts'
import { grouped, intervalWords } from '../views/words/index.ts'
import type { ScorePictureProps } from './scorePicture.tsx'
import { tallyWords } from './scoreWords.ts'

/** What the picture shows, as a table. */
export const ScoreTable: FC<ScorePictureProps> = ({ scores: { steps, by }, a, b, at, address }) => (
  <details class="told" open={at !== null}>
    <summary>The same as a table</summary>
    <table>
      <caption class="unseen">{`What ${a} and ${b} did to and said of each other, by ${by}`}</caption>
      <thead>
        <tr>
          <th scope="col">{by === 'week' ? 'Week' : 'Month'}</th>
          <th scope="col">
            <bdi>{a}</bdi> → <bdi>{b}</bdi>
          </th>
          <th scope="col">
            <bdi>{b}</bdi> → <bdi>{a}</bdi>
          </th>
          <th scope="col" class="number">
            Reports
          </th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => {
          const isEmpty = step.forth.acts + step.forth.statements + step.back.acts + step.back.statements === 0
          return (
            <tr class={isEmpty ? 'empty' : undefined} aria-current={step.from === at ? 'true' : undefined}>
              <th scope="row">
                {isEmpty ? (
                  intervalWords(step.from, step.to)
                ) : (
                  <a href={address(step)}>{intervalWords(step.from, step.to)}</a>
                )}
              </th>
              {isEmpty ? (
                <td colspan={2}>{step.reports === 0 ? 'no reports' : 'reports, none of the two'}</td>
              ) : (
                <>
                  <td>{tallyWords(step.forth)}</td>
                  <td>{tallyWords(step.back)}</td>
                </>
              )}
              <td class="number">
                {step.reports >= MOST_REPORTS ? `${grouped(MOST_REPORTS)}+` : grouped(step.reports)}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  </details>
)
