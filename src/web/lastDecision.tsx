import type { FC } from 'hono/jsx'
import type { DecisionRow } from '../views/index.ts'
import { decisionWords } from '../views/words/index.ts'
import type { Frame } from './frame.tsx'
import { PostForm } from './postForm.tsx'

/** The last decision that counts, and the way to take it back. `back` is where that leads. */
export const LastDecision: FC<{ frame: Frame; last: DecisionRow | null; back: string }> = ({ frame, last, back }) =>
  last === null ? null : (
    <div class="last-decision" role="status">
      <p>
        {'Last decided: '}
        <bdi>{decisionWords(last)}</bdi>
        {'. '}
        <a href="/decisions">All decisions</a>
      </p>
      {frame.mayWrite ? (
        <PostForm frame={frame} action="/undo">
          <input type="hidden" name="back" value={back} />
          <button type="submit" data-answer="undo">
            Undo
          </button>
        </PostForm>
      ) : null}
    </div>
  )
