import { describe, expect, test } from 'vitest'
import { articlesIn, bodyOf, outcomesOf, told } from './collect.ts'
import { pdf } from './makePdf.ts'

const FERRY = 'The harbour of Sarvik has plans for a ferry to Lunde, its port master told reporters on Tuesday.'
const HEAD = `From: "Northern Wire Daily" <daily@wire.example>
To: desk@ministry.example
Subject: =?utf-8?Q?Ferry_plans_=E2=80=93_today?=
Date: Tue, 4 Mar 2025 09:15:00 +0200
Message-ID: <1@wire.example>
MIME-Version: 1.0`

const html = `${HEAD}
Content-Type: text/html; charset=utf-8

<div style="display:none">What you should know today</div><table><tr><td><p>View this email in your browser</p></td></tr>
<tr><td><p>${FERRY}</p><p>A vote is to come in June, an official said.</p></td></tr>
<tr><td>You are receiving this email because you asked for it.</td></tr><tr><td><a href="x">Unsubscribe</a></td></tr></table>`

const part = (type: string, body: string, more = ''): string => `--x\nContent-Type: ${type}\n${more}\n${body}\n`
const several = (...parts: readonly string[]): string =>
  `${HEAD}\nContent-Type: multipart/mixed; boundary=x\n\n${parts.join('')}--x--\n`
const attached = (name: string): string =>
  `Content-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n`
const base64 = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64')

describe('a letter', () => {
  test('its headline, its sender, its day, its own words', async () => {
    const [article] = articlesIn(await outcomesOf('a.eml', html))
    expect(article).toMatchObject({
      source: 'a.eml',
      title: 'Ferry plans – today',
      outlet: 'Northern Wire Daily',
      published: '2025-03-04T07:15:00Z',
    })
    expect(article?.text).not.toContain('What you should know today')
    expect(article && bodyOf(article)).toContain(`${FERRY}\n\nA vote is to come in June, an official said.`)
  })

  test('told by its head, whatever it is called', async () => {
    expect(told(await outcomesOf('letter', html))).toEqual(['letter'])
    // A report that begins as letters do is a report.
    expect(articlesIn(await outcomesOf('a.txt', `Subject: ferries\nFrom: the quay\n\n${FERRY}`))[0]?.outlet).toBeNull()
  })

  test('text alone, and text where the HTML says less', async () => {
    const plain = `${HEAD}\nContent-Type: text/plain; charset=utf-8\n\n${FERRY}\n`
    const both = several(part('text/plain', `${FERRY}\n\n${FERRY}`), part('text/html', '<p>See the web.</p>'))
    for (const letter of [plain, both]) {
      const [article] = articlesIn(await outcomesOf('a.eml', letter))
      expect(article && bodyOf(article)).toContain(FERRY)
    }
  })

  test('what is attached and can be read is read, pictures are not', async () => {
    const release = pdf([[[72, 760, 11, 'The ministry of harbours has plans for a ferry, it said on Tuesday.']]])
    const letter = several(
      part('text/html', `<p>${FERRY}</p>`),
      part('application/pdf', base64(release), attached('release.pdf')),
      part('text/plain', base64(FERRY), attached('note.txt')),
      part('image/png', base64('x'), attached('logo.png')),
      part(
        'text/html',
        base64('x'),
        'Content-Disposition: inline; filename="x.gif"\nContent-ID: <1>\nContent-Transfer-Encoding: base64\n',
      ).replace('text/html', 'image/gif'),
    )
    expect(told(await outcomesOf('a.eml', letter))).toEqual(['a.eml', 'a.eml#release.pdf', 'a.eml#note.txt'])
  })

  test('one with nothing in it says so', async () => {
    expect(told(await outcomesOf('a.eml', `${HEAD}\nContent-Type: text/plain\n\n\n`))).toEqual(['no-text a.eml'])
  })

  test('a sender without a name is told by the domain', async () => {
    const [article] = articlesIn(
      await outcomesOf('a.eml', html.replace('"Northern Wire Daily" <daily@wire.example>', 'daily@wire.example')),
    )
    expect(article?.outlet).toBe('wire.example')
  })
})

describe('a mailbox', () => {
  const from = (day: number): string => `From daily@wire.example Tue Mar ${day} 09:15:00 2025`
  const box = [1, 2, 3].map((day) => `${from(day)}\n${html.replace('Ferry_plans', `Ferry_plans_${day}`)}\n`).join('\n')

  test('a letter after the other, by their places', async () => {
    const articles = articlesIn(await outcomesOf('box.mbox', box))
    expect(articles.map(({ source, title }) => [source, title])).toEqual(
      [1, 2, 3].map((at) => [`box.mbox#${at}`, `Ferry plans ${at} – today`]),
    )
  })

  test('lines that begin with From are words, quoted or not', async () => {
    const words = `From the quay one sees the ferry in March 2025\nand more.\n>From here too, he said, all is well.`
    const letter = `${from(1)}\n${HEAD}\nContent-Type: text/plain\n\n${words}\n`
    const [article, ...others] = articlesIn(await outcomesOf('box', `${letter}\n${from(2)}\n${html}`))
    expect(others).toHaveLength(1)
    expect(article?.text).toContain(words.replace('>From', 'From'))
  })

  test('letters longer than what is read at once', async () => {
    const long = `${from(1)}\n${HEAD}\nContent-Type: text/plain\n\n${`${FERRY}\n\n`.repeat(15_000)}\n`
    expect(told(await outcomesOf('box.mbox', `${long}\n${from(2)}\n${html}\n${long}`))).toEqual([
      'box.mbox#1',
      'box.mbox#2',
      'box.mbox#3',
    ])
  })
})
