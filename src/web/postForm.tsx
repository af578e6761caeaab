import type { Child, FC } from 'hono/jsx'
import type { Frame } from './frame.tsx'

/** A form that changes the ledger; nothing where nothing may be changed. It carries the token that proves it came from these pages. */
export const PostForm: FC<{ frame: Frame; action: string; files?: boolean; label?: string; children?: Child }> = ({
  frame,
  action,
  files = false,
  label,
  children,
}) =>
  frame.mayWrite ? (
    <form
      class="post"
      method="post"
      action={action}
      enctype={files ? 'multipart/form-data' : undefined}
      aria-label={label}
    >
      {frame.token === null ? null : <input type="hidden" name="token" value={frame.token} />}
      {children}
    </form>
  ) : null
