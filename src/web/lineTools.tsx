import type { FC } from 'hono/jsx'
import type { Dated } from '../views/index.ts'
import type { Frame } from './frame.tsx'

/** What may be done with a line where it stands in its article: struck, mended, its actors joined or parted. */
export const LineTools: FC<{ frame: Frame; line: Dated }> = () => null
