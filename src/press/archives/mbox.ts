import type { PressOutcome } from '../outcome.ts'
import { ByteQueue } from './byteQueue.ts'
import { caught } from './caught.ts'
import type { Context } from './context.ts'
import { reportsOfLetter } from './mail.ts'
import type { Material } from './material.ts'

/** The greatest length of a letter, what is attached to it too. */
const MOST_LETTER = 60_000_000
const STEP = 1 << 20
/** `From holt@wire.example Tue Mar  4 09:15:00 2025`, and a header below it. */
const FROM = /\n(?=From \S{1,200} .{0,60}\d{4}[^\n]{0,20}\r?\n[A-Za-z][\w-]{0,60}:)/g

/** The reports of a mailbox, a letter in memory at a time; each is called by its place, from 1. */
export async function* reportsOfMailbox(material: Material, context: Context): AsyncGenerator<PressOutcome> {
  let at = 0
  for await (const letter of lettersIn(material.stream())) {
    const source = `${material.source}#${++at}`
    if (letter === null) yield { status: 'skipped', source, reason: 'damaged' }
    else yield* caught(source, reportsOfLetter(letter, source, { ...context, depth: context.depth + 1 }))
  }
}

/** The letters without their `From ` lines; null of one that is longer than any. */
async function* lettersIn(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | null> {
  const queue = new ByteQueue(chunks)
  try {
    let looked = 0
    let skipping = false
    for (;;) {
      const more = await queue.atLeast(looked + STEP)
      const held = queue.held()
      const text = Buffer.from(held.buffer, held.byteOffset, held.length).toString('latin1')
      FROM.lastIndex = Math.max(0, looked - 400)
      const found = FROM.exec(text)
      if (found) {
        if (!skipping) yield unquoted(text.slice(0, found.index + 1))
        skipping = false
        queue.drop(found.index + 1)
        looked = 0
        continue
      }
      if (!more) {
        if (!skipping && text.trim() !== '') yield unquoted(text)
        return
      }
      looked = held.length
      if (held.length > MOST_LETTER) {
        if (!skipping) yield null
        skipping = true
        queue.drop(held.length - 400)
        looked = 0
      }
    }
  } finally {
    await queue.close()
  }
}

/** Mailboxes write `>From ` where a line of the letter begins with `From `. */
const unquoted = (text: string): Uint8Array =>
  Buffer.from(text.replace(/^From [^\n]*\n/, '').replace(/^>(>*From )/gm, '$1'), 'latin1')
