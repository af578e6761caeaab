import PostalMime, { type Attachment, type Email } from 'postal-mime'
import { Failure } from '../../terms/index.ts'
import { articleOfParts } from '../articleOfParts.ts'
import { feedDate } from '../feeds/feedDate.ts'
import { fragmentText } from '../fragmentText.ts'
import type { PressOutcome } from '../outcome.ts'
import { unwrapped } from '../unwrapped.ts'
import type { Context } from './context.ts'
import { ofBytes } from './material.ts'

/** The reports of a letter: its own text, and what is attached to it and can be read. The outlet is who it is from. */
export async function* reportsOfLetter(
  bytes: Uint8Array,
  source: string,
  context: Context,
): AsyncGenerator<PressOutcome> {
  const letter = await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer' }).catch((cause: unknown) => {
    throw new Failure(
      'DAMAGED_ARCHIVE',
      `${source} is no letter that can be read`,
      'Save it again from the mail program',
      { cause },
    )
  })
  const text = textOf(letter)
  const attached = letter.attachments.filter(isReadable)
  if (text !== '') {
    const parts = {
      source,
      title: letter.subject?.replace(/^(?:(?:re|fwd?|aw|wg)\s*:\s*)+/i, '') ?? null,
      text,
      outlet: senderOf(letter),
      published: feedDate(letter.date ?? null),
      language: null,
    }
    yield { status: 'read', article: articleOfParts(parts, context.facts, context.model) }
  } else if (attached.length === 0) {
    yield { status: 'skipped', source, reason: 'no-text' }
  }
  for (const { filename, content } of attached) {
    const inside = ofBytes(`${source}#${filename ?? 'attached'}`, bytesOf(content))
    yield* context.inner(inside, { ...context, depth: context.depth + 1 })
  }
}

/** The HTML's paragraphs where there is HTML: what is beside it as plain text is often cut to a few links. */
function textOf({ html, text }: Email): string {
  const ofHtml = html === undefined ? '' : fragmentText(html)
  const own = (text ?? '').replaceAll('\r\n', '\n').trim()
  return ofHtml.length >= own.length / 2 ? ofHtml : unwrapped(own)
}

/** `Northern Wire Daily <daily@wire.example>` is of Northern Wire Daily; without a name, of wire.example. */
function senderOf({ from }: Email): string | null {
  const name = from?.name?.replace(/\s+via\s+.*$/i, '').trim()
  if (name) return name
  return from?.address?.split('@')[1] ?? null
}

const isReadable = ({ mimeType, filename, related }: Attachment): boolean =>
  related !== true &&
  (/^(?:application\/(?:pdf|zip|x-zip-compressed|xhtml\+xml)|text\/(?:plain|html|csv)|message\/rfc822)/i.test(
    mimeType,
  ) ||
    /\.(?:pdf|zip|txt|md|html?|csv|jsonl|eml)$/i.test(filename ?? ''))

const bytesOf = (content: Attachment['content']): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content)
