/** Bytes that come in chunks and are taken in pieces of any length. Each byte is moved a bounded number of times. */
export class ByteQueue {
  /** How many bytes were dropped before those held. */
  offset = 0
  #held: Uint8Array = new Uint8Array()
  readonly #chunks: AsyncIterator<Uint8Array>

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]()
  }

  /** Waits until so many bytes are held; false where the stream ends before. */
  async atLeast(length: number): Promise<boolean> {
    if (this.#held.length >= length) return true
    const pieces = [this.#held]
    let have = this.#held.length
    while (have < length) {
      const { value, done } = await this.#chunks.next()
      if (done) break
      pieces.push(value)
      have += value.length
    }
    this.#held = pieces.length === 1 ? this.#held : Buffer.concat(pieces, have)
    return have >= length
  }

  held(): Uint8Array {
    return this.#held
  }

  /** Lets go of the stream, where its end is not waited for. */
  async close(): Promise<void> {
    await this.#chunks.return?.()
  }

  drop(length: number): void {
    const dropped = Math.min(length, this.#held.length)
    this.#held = this.#held.subarray(dropped)
    this.offset += dropped
  }
}
