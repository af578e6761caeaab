import type { Child, FC } from 'hono/jsx'
import type { Frame } from './frame.tsx'

/** A form that changes something. */
export const PostForm: FC<{ frame: Frame; action: string; files?: boolean; class?: string; children?: Child }> = ({
  action,
  files,
  class: kind,
  children,
}) => (
  <form method="post" action={action} enctype={files ? 'multipart/form-data' : undefined} class={kind}>
    {children}
  </form>
)
