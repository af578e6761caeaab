/** Bytes of a WAL file's head, and of the head of each frame in it. */
const HEAD = 32
const FRAME_HEAD = 24

/** Where the transactions of a WAL file end, in bytes from its beginning, as SQLite's file format has it
 * (https://www.sqlite.org/fileformat2.html#walformat): a frame whose head tells the size of the database ends one, and frames of an older
 * round have another salt. Bytes of the write-ahead log in, offsets out. */
export function commitsIn(wal: Buffer): number[] {
  if (wal.length < HEAD) return []
  const page = wal.readUInt32BE(8)
  const salt = wal.subarray(16, 24)
  const ends: number[] = []
  for (let at = HEAD; at + FRAME_HEAD + page <= wal.length; at += FRAME_HEAD + page) {
    if (!wal.subarray(at + 8, at + 16).equals(salt)) break
    if (wal.readUInt32BE(at + 4) !== 0) ends.push(at + FRAME_HEAD + page)
  }
  return ends
}
