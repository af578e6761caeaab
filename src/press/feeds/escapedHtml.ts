/** Plain text as HTML, its paragraphs kept. @example escapedHtml('a < b\n\nc') //=> '<p>a &lt; b</p><p>c</p>'
 * @example escapedHtml('one line') //=> 'one line' */
export function escapedHtml(text: string): string {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').trim()
  const paragraphs = safe.split(/\r?\n\s*\r?\n/).map((paragraph) => paragraph.trim().replace(/\r?\n/g, '<br>'))
  return paragraphs.length === 1 ? (paragraphs[0] ?? '') : paragraphs.map((one) => `<p>${one}</p>`).join('')
}
