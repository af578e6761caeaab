import { rename, writeFile } from 'node:fs/promises'
import { generateAtomFeed } from 'feedsmith'
import { Failure } from '../../terms/index.ts'
import { oneLine } from '../../views/words/index.ts'
import { blockOf } from '../print/list.ts'
import { styleOf } from '../print/style.ts'
import { type Deliver, lineIn, type Sending } from './sending.ts'

/** So many lines stand in the feed, the latest first. */
const MOST = 100

/** Writes the latest lines of a watch as an Atom feed, whole or not at all; writing it again changes nothing. */
export const toAtom: Deliver = async (deliveries, sending) => {
  const path = sending.watch.target ?? ''
  try {
    await writeFile(`${path}.new`, `${await feedText(sending)}\n`)
    await rename(`${path}.new`, path)
    return deliveries.map(() => ({ status: 'delivered' }))
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    const failure = new Failure('CANNOT_WRITE', `${path} cannot be written: ${why}`, 'Make room or allow it', { cause })
    return deliveries.map(() => ({ status: 'failed', cause: failure, retryAfter: null }))
  }
}

async function feedText({ ledger, watch, io }: Sending): Promise<string> {
  const latest = await ledger.watching.latest(watch.id, MOST)
  const style = styleOf(io.stdout, { NO_COLOR: '1' })
  const entries = latest.map((delivery) => {
    const dated = lineIn(delivery)
    const [first = '', ...rest] = blockOf(dated, new Map(), 10_000, style)
    const [evidence] = dated.line.evidence
    const address = evidence?.source !== undefined && /^https?:/i.test(evidence.source) ? evidence.source : null
    return {
      id: `urn:attache:${delivery.key}`,
      title: { value: oneLine(first) },
      updated: new Date(delivery.madeAt),
      content: { value: rest.map(oneLine).join('\n'), type: 'text' },
      ...(address === null ? {} : { links: [{ href: address, rel: 'alternate' }] }),
    }
  })
  return generateAtomFeed({
    id: `urn:attache:watch:${watch.madeAt}:${watch.id}`,
    title: { value: `Watch: ${watch.query}` },
    updated: new Date(latest[0]?.madeAt ?? Date.parse(watch.madeAt)),
    authors: [{ name: 'Attaché' }],
    entries,
  })
}
