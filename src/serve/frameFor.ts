import { tryGetContext } from 'hono/context-storage'
import type { Frame } from '../web/index.ts'
import type { Desk } from './desk.ts'
import { feedsOfPage } from './feeds/index.ts'
import type { FormTokens } from './guard/formToken.ts'
import { stylesOf } from './pages/index.tsx'

/** What every page's frame needs of the request at hand. */
export type FrameFor = (path: string) => Frame

/** Frames of a desk's pages. Where the desk takes changes, a frame carries the token of the visitor's forms. */
export const frameFor =
  (desk: Desk, assetAt: (name: string) => string, tokens: FormTokens): FrameFor =>
  (path) => {
    const c = tryGetContext()
    return {
      path,
      styles: stylesOf(desk.assets.keys()).map(assetAt),
      script: assetAt('attache.js'),
      mayWrite: desk.pen !== null,
      version: desk.version,
      feeds: c === undefined ? [] : feedsOfPage(c.req.path, new URL(c.req.url).searchParams),
      token: desk.pen === null || c === undefined ? null : tokens.of(c),
    }
  }
