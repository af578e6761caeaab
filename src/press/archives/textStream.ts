import { decoderOf, feedText } from '../feeds/charset.ts'
import { HEAD_BYTES } from './kind.ts'
import type { Material } from './material.ts'

/** A table's text piece by piece, in the character set that its beginning shows. */
export async function* textStream(material: Material): AsyncGenerator<string> {
  const head = await material.head(HEAD_BYTES)
  // A cut in the middle of a letter is none of its own.
  const line = Math.max(head.lastIndexOf(0x0a), 0)
  const { charset } = feedText(line > 0 ? head.subarray(0, line) : head, null)
  const decode = decoderOf(charset)
  for await (const chunk of material.stream()) yield decode(chunk)
  yield decode()
}
