import type { FC } from 'hono/jsx'
import { Document, type Frame } from './frame.tsx'

/** The page before all others, where a desk is locked. `field` is the hidden field that the form's token stands in. */
export const SignInPage: FC<{
  frame: Frame
  /** Where to go on to: a path of this site. */
  to: string
  field: string
  token: string
  /** Why the last try failed. */
  wrong: string | null
}> = ({ frame, to, field, token, wrong }) => (
  <Document frame={frame} title="Sign in">
    <h1>Sign in</h1>
    <form method="post" action="/sign-in">
      <input type="hidden" name={field} value={token} />
      <input type="hidden" name="to" value={to} />
      <p>
        <label for="words">Password or token</label>{' '}
        <input
          id="words"
          name="words"
          type="password"
          autocomplete="current-password"
          required
          autofocus
          aria-describedby={wrong === null ? undefined : 'wrong'}
        />
      </p>
      {wrong === null ? null : (
        <p id="wrong" role="alert">
          {wrong}
        </p>
      )}
      <p>
        <button type="submit">Sign in</button>
      </p>
    </form>
  </Document>
)
