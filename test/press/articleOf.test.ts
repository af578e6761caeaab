import { describe, expect, test } from 'vitest'
import { loadPress } from '../../src/cli/model.ts'
import { articleOf } from '../../src/press/index.ts'

const model = loadPress()
const read = (text: string) => {
  const article = articleOf(text, 'a.txt', {}, model)
  return { ...article, body: article.body.map(({ start, end }) => text.slice(start, end)) }
}

describe('reports as sites give them', () => {
  test('headline, dateline, credits, related headlines and rights', () => {
    const text = `Harbour pilots walk out in Sarvik

SARVIK, Sept. 9, 2024 (Grey Sea Wire) - The harbour pilots of Sarvik stopped work on Monday.

"We steer or we strike," said Ulla Rehnberg, who leads them.

(Reporting by Jon Aasgaard; Editing by Mia Holt)
Related
Ferries run late
09/09/2024 04:26 PM
2024 © Grey Sea Wire / Cookies Policy Privacy Policy
`
    expect(read(text)).toMatchObject({
      title: 'Harbour pilots walk out in Sarvik',
      outlet: 'Grey Sea Wire',
      published: '2024-09-09',
      dateline: { place: 'Sarvik', date: { iso: '2024-09-09', implied: [] }, agency: 'Grey Sea Wire' },
      language: 'en',
      body: [
        'The harbour pilots of Sarvik stopped work on Monday.\n\n"We steer or we strike," said Ulla Rehnberg, who leads them.',
      ],
    })
  })
})
