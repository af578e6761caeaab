/** A line of words on a page: from the left and from the bottom in points, and the size of its letters. */
export type Line = readonly [x: number, y: number, size: number, words: string]

/** A PDF of such pages; `locked` with a password that nobody knows. */
export function pdf(pages: readonly (readonly Line[])[], { locked = false, created = '' } = {}): Buffer {
  const objects: string[] = []
  const add = (body: string): number => objects.push(body)
  add('<< /Type /Catalog /Pages 2 0 R >>')
  const kids = pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ')
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  for (const lines of pages) {
    const content = lines
      .map(([x, y, size, words]) => `BT /F1 ${size} Tf ${x} ${y} Td (${words.replace(/[\\()]/g, '\\$&')}) Tj ET`)
      .join('\n')
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${objects.length + 2} 0 R >>`,
    )
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`)
  }
  const info = add(`<< /CreationDate (${created}) >>`)
  const secret = '41'.repeat(32)
  const lock = locked ? add(`<< /Filter /Standard /V 1 /R 2 /Length 40 /P -44 /O <${secret}> /U <${secret}> >>`) : 0
  let text = '%PDF-1.4\n'
  const offsets = objects.map((body, at) => {
    const offset = text.length
    text += `${at + 1} 0 obj\n${body}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const trailer = `<< /Size ${objects.length + 1} /Root 1 0 R /Info ${info} 0 R${lock ? ` /Encrypt ${lock} 0 R /ID [<41> <41>]` : ''} >>`
  return Buffer.from(
    `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n${trailer}\nstartxref\n${text.length}\n%%EOF\n`,
    'latin1',
  )
}
