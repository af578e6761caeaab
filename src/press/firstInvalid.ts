/** Offset of the first byte that is no UTF-8; -1 where there is none. @example firstInvalid(new Uint8Array([0x41, 0x93])) //=> 1 */
export function firstInvalid(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; ) {
    const length = sequence(bytes, at)
    if (length === 0) return at
    at += length
  }
  return -1
}

/** How many bytes the character at `at` has; 0 where it is none, too long for what it says, a surrogate or past the last. */
function sequence(bytes: Uint8Array, at: number): number {
  const [first = 0, second = 0] = [bytes[at], bytes[at + 1]]
  if (first < 0x80) return 1
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
  if (first < 0xc2 || first > 0xf4) return 0
  if (first === 0xe0 && second < 0xa0) return 0
  if (first === 0xed && second > 0x9f) return 0
  if (first === 0xf0 && second < 0x90) return 0
  if (first === 0xf4 && second > 0x8f) return 0
  for (let next = 1; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}
