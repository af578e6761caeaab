/** How much a block looks like a paragraph of a report, in UTF-16 code units of words outside links: none where it is short,
 * or mostly links. Scripts without spaces say as much in fewer characters.
 * @example weightOf('Home', 4) //=> 0 */
export function weightOf(text: string, linked: number): number {
  const plain = Math.max(0, text.length - linked)
  const dense = DENSE.test(text)
  if (plain < (dense ? 15 : 35)) return 0
  const open = plain / text.length
  const marks = text.match(MARKS)?.length ?? 0
  const told = marks === 0 ? 0.2 : Math.min(1, 0.5 + marks / 6)
  return plain * open * open * told * (dense ? 2.5 : 1)
}

const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/
const MARKS = /[.,;:!?…]["”’»)\]]*(?=\s|$)|[。、！？，；।؟،۔]/g
