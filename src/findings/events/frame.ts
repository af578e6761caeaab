/** Who is who in an act: slots are `S` subject, `O` object, `P` owner of a noun, or a preposition. */
export type Frame = {
  readonly source: string
  /** In order of preference. */
  readonly targets: readonly string[]
  /** Everybody acts on everybody. */
  readonly mutual: boolean
  /** Without a target there is no event. */
  readonly needsTarget: boolean
}

/** Reads a frame as `lexicon/events.tsv` writes it. Throws where it is malformed.
 * @example frameOf('S>on/O!') //=> { source: 'S', targets: ['on', 'O'], mutual: false, needsTarget: true } */
export function frameOf(text: string): Frame {
  const match = /^([SOP]|from|by|to|into|at)([>&])([A-Za-z/]*)(!?)$/.exec(text)
  if (!match) throw new RangeError(`no frame: ${text}`)
  const [, source = 'S', sign, slots = '', must] = match
  return {
    source,
    targets: slots.split('/').filter((slot) => slot !== ''),
    mutual: sign === '&',
    needsTarget: must === '!',
  }
}
