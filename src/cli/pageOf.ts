import type { PageReader } from '../press/web/index.ts'
import { Failure } from '../terms/index.ts'

/** Makes an article of a page. */
export const pageOf: PageReader = (_bytes, { source }) => ({
  status: 'failed',
  source,
  cause: new Failure('HTML_NOT_YET', `${source} is a web page; pages are not read yet`, 'Save its text and read that'),
})
