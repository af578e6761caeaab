import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { Failure } from '../../terms/index.ts'
import type { PressOutcome } from '../outcome.ts'
import type { Context } from './context.ts'
import { gzipMembers, unpack } from './gzipMembers.ts'
import { type Material, ofStream } from './material.ts'
import { reportsOfWarc } from './warc.ts'
import { recordsIn, recordsOfMembers } from './warcRecords.ts'

/** How many times longer than its file a text may be, once it is longer than `FREE` bytes. */
export const MOST_RATIO = 200
export const FREE = 50_000_000

/** The reports of a gzip file: a WARC is read member by member, so that a damaged one loses no other; anything else as what is in it. */
export async function* unzipped(material: Material, context: Context): AsyncGenerator<PressOutcome> {
  const { source } = material
  const member = unpack(await material.head(FIRST_MEMBER))
  const isWarc = /\.warc\.gz$/i.test(source)
  if (
    isWarc ||
    (typeof member !== 'string' && /^WARC\/\d/.test(Buffer.from(member.bytes.subarray(0, 8)).toString('latin1')))
  ) {
    // One that was packed as a whole is one long member.
    const pieces = member === 'more' ? recordsIn(plainOf(material)) : recordsOfMembers(gzipMembers(material.stream()))
    yield* reportsOfWarc(pieces, source, context)
    return
  }
  yield* context.inner({ ...ofStream(source, plainOf(material)), kindName: source.replace(/\.gz$/i, '') }, context)
}

/** A WARC begins with a record of a few lines. */
const FIRST_MEMBER = 1 << 20

/** The bytes of a gzip file. Throws DAMAGED_ARCHIVE, and TOO_DENSE of one that is made to fill the memory. */
export async function* plainOf(material: Material): AsyncGenerator<Uint8Array> {
  let taken = 0
  let given = 0
  const source = Readable.from(
    (async function* () {
      for await (const chunk of material.stream()) {
        taken += chunk.length
        yield chunk
      }
    })(),
  )
  const gunzip = source.pipe(createGunzip())
  source.on('error', (error) => gunzip.destroy(error))
  try {
    for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
      given += chunk.length
      if (given > FREE && given > taken * MOST_RATIO) throw tooDense(material.source)
      yield chunk
    }
  } catch (cause) {
    if (cause instanceof Failure) throw cause
    throw new Failure('DAMAGED_ARCHIVE', `${material.source} is damaged or cut off`, 'Fetch it again', { cause })
  } finally {
    source.destroy()
    gunzip.destroy()
  }
}

export const tooDense = (source: string): Failure =>
  new Failure(
    'TOO_DENSE',
    `${source} unpacks to more than ${MOST_RATIO} times its length`,
    'It may be made to fill the memory; unpack it by hand if it is not',
  )
