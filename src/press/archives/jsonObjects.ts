const [QUOTE, BACKSLASH, OPEN, CLOSE] = [34, 92, 123, 125]

/** The objects of a JSON list, each as its own text, however the list is laid out. One longer than `longest` characters, or cut off by
 * the end, is given as far as it came, which is no JSON. */
export async function* jsonObjects(pieces: AsyncIterable<string>, longest: number): AsyncGenerator<string> {
  let held = ''
  let depth = 0
  let inString = false
  let isEscaped = false
  let isLost = false
  for await (const piece of pieces) {
    let from = 0
    for (let at = 0; at < piece.length; at++) {
      const letter = piece.charCodeAt(at)
      if (inString) {
        if (isEscaped) isEscaped = false
        else if (letter === BACKSLASH) isEscaped = true
        else if (letter === QUOTE) inString = false
      } else if (letter === QUOTE) inString = true
      else if (letter === OPEN) {
        if (depth === 0) from = at
        depth++
      } else if (letter === CLOSE && depth > 0) {
        depth--
        if (depth > 0) continue
        if (!isLost) yield held + piece.slice(from, at + 1)
        held = ''
        isLost = false
      }
    }
    if (depth > 0 && !isLost) held += piece.slice(from)
    if (held.length > longest) {
      yield held
      held = ''
      isLost = true
    }
  }
  if (depth > 0 && !isLost) yield held
}
