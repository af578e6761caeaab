import { gunzipSync } from 'node:zlib'
import type { Article } from '../../terms/index.ts'
import type { ArticleFacts } from '../articleOf.ts'
import { articleOfParts } from '../articleOfParts.ts'
import { fragmentText } from '../fragmentText.ts'
import { bareModel, type PressModel } from '../model.ts'

/** What is known of a page besides its bytes. */
export type PageFrom = {
  readonly source: string
  readonly contentType?: string | null
  readonly address?: string | null
  readonly fetched?: string | null
  readonly facts?: ArticleFacts
  readonly model?: PressModel
}

/** A thin stand-in until the page's own reader is merged over this file: strips the markup, knows nothing of menus. */
export function articleOfPage(bytes: Uint8Array, { source, facts = {}, model = bareModel }: PageFrom): Article {
  const html = new TextDecoder().decode(bytes[0] === 0x1f ? gunzipSync(bytes, { maxOutputLength: 50_000_000 }) : bytes)
  const title = /<title[^>]*>([^<]*)<\/title>/i.exec(html)?.[1] ?? null
  const body = /<body[^>]*>([\s\S]*)/i.exec(html)?.[1] ?? html
  const text = fragmentText(body)
  return articleOfParts({ source, title, text, outlet: null, published: null, language: null }, facts, model)
}
