import type { Child, FC } from 'hono/jsx'
import type { Covered } from '../views/index.ts'
import { intervalWords, plural } from '../views/words/index.ts'

/** Nothing found, and what the ledger has read at all, so that it cannot be taken for "nothing happened". */
export const Nothing: FC<{ what: string; covered: Covered; children?: Child }> = ({ what, covered, children }) => (
  <div class="nothing">
    <p>
      <strong>{what}.</strong> That says what these reports tell, and no more: <CoveredWords covered={covered} />
    </p>
    {children}
  </div>
)

/** What days and how many reports the ledger covers, in a sentence. */
export const CoveredWords: FC<{ covered: Covered }> = ({ covered: { first, last, articles, undated } }) => (
  <>
    {articles === 0
      ? 'the ledger holds no report yet.'
      : `the ledger holds ${plural(articles, 'report')}${first === null || last === null ? '' : `, of ${intervalWords(first, last)}`}${
          undated === 0 ? '' : `; ${undated === 1 ? 'one of them tells' : `${undated} of them tell`} no day`
        }.`}
  </>
)
