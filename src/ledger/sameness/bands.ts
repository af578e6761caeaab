import { shinglesOf } from './likeness.ts'

/** Least hashes in one band, and bands: texts of which nine tenths are shared miss each other once in 30 million times, and
 * texts of which a tenth is shared meet once in 600. */
const ROWS = 4
const BANDS = 16

/** Words at the start of a body: versions cut from the end, as editors cut, begin alike. */
const LEAD = 60
const LEAD_ROWS = 3
const LEAD_BANDS = 8

/** Hashes of which bodies that are alike share at least one, so that they find each other without being compared with all.
 * Depends on the body alone, so that a pair meets or not whichever comes first. */
export function bandsOf(words: string): readonly number[] {
  const list = words.split(' ')
  const whole = leastHashes(shinglesOf(words), ROWS * BANDS)
  const lead = leastHashes(shinglesOf(list.slice(0, LEAD).join(' ')), LEAD_ROWS * LEAD_BANDS)
  return [...banded(whole, ROWS, 0), ...banded(lead, LEAD_ROWS, BANDS)]
}

/** For each of `count` ways of mixing, the least of the mixed hashes (minhash). */
function leastHashes(shingles: ReadonlySet<number>, count: number): readonly number[] {
  const least = new Uint32Array(count).fill(0xffffffff)
  if (shingles.size === 0) return []
  for (const shingle of shingles) {
    for (let way = 0; way < count; way++) {
      const mixed = mix(shingle ^ Math.imul(way + 1, 0x9e3779b1))
      if (mixed < (least[way] ?? 0)) least[way] = mixed
    }
  }
  return [...least]
}

/** One number of 50 bits for each run of `rows` least hashes. */
function banded(least: readonly number[], rows: number, firstBand: number): number[] {
  const bands: number[] = []
  for (let at = 0; at + rows <= least.length; at += rows) {
    let high = firstBand + at / rows
    let low = 0
    for (const hash of least.slice(at, at + rows)) {
      high = mix(high ^ hash)
      low = mix(low + hash)
    }
    bands.push((high & 0x3ffff) * 0x100000000 + low)
  }
  return bands
}

/** Spreads the bits of a 32-bit number (murmur3's finish). */
function mix(bits: number): number {
  let hash = bits
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
