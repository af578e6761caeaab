import { describe, expect, test } from 'vitest'
import { isPage } from '../../../src/press/index.ts'
import { BODY, bodyOf, bytesOf, outcomeOf, PARAGRAPHS, page, read } from './made.ts'

const HTML = page(BODY.replaceAll('ice', 'īce'))
const quoted = (html: string): string =>
  [...Buffer.from(html)]
    .map((byte) =>
      byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte),
    )
    .join('')
    .replace(/[^\n]{70}(?=[^\n])/g, (line) => (/=.?$/.test(line) ? line : `${line}=\r\n`))
const part = (type: string, encoding: string, body: string, at = 'https://post.example/ferries'): string =>
  `Content-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Location: ${at}\r\n\r\n${body}\r\n`
const archive = (...parts: string[]): Uint8Array =>
  bytesOf(
    `From: <Saved by a browser>\r\nSubject: Ferries\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--edge--1"\r\n\r\n\r\n${parts
      .map((one) => `----edge--1\r\n${one}`)
      .join('')}----edge--1----\r\n`,
  )

describe('a page that a browser saved with all its parts', () => {
  test.each([
    ['quoted-printable', part('text/html', 'quoted-printable', quoted(HTML))],
    [
      'base64',
      part('text/html; charset=utf-8', 'base64', Buffer.from(HTML).toString('base64').replace(/.{76}/g, '$&\r\n')),
    ],
    ['as it is', part('text/html', '8bit', HTML)],
    ['XHTML', part('application/xhtml+xml', '8bit', HTML)],
  ])('%s', (_, html) => {
    const bytes = archive(part('image/png', 'base64', 'AAAA'), html, part('text/css', '8bit', 'p {}'))
    expect(isPage(bytes, 'a.mhtml')).toBe(true)
    expect(bodyOf(read(bytes))).toEqual(PARAGRAPHS.map((words) => words.replaceAll('ice', 'īce')))
    expect(read(bytes).page?.address).toBe('https://post.example/ferries')
  })

  test('parts within parts', () => {
    const inner = `Content-Type: multipart/alternative; boundary=in\r\n\r\n--in\r\n${part('text/plain', '8bit', 'x')}--in\r\n${part('text/html', '8bit', HTML)}--in--\r\n`
    expect(outcomeOf(archive(inner))).toBe('read: Ferries stay in port')
  })

  test.each([
    ['no page in it', archive(part('image/png', 'base64', 'AAAA'))],
    ['nothing in it', archive()],
    ['its edge is nowhere', bytesOf('MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\nwords')],
    [
      'parts within parts without end',
      bytesOf(
        `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=a\r\n\r\n${'--a\r\nContent-Type: multipart/related; boundary=a\r\n\r\n'.repeat(2_000)}`,
      ),
    ],
  ])('%s', (_, bytes) => {
    expect(outcomeOf(bytes)).toBe('NO_REPORT')
  })
})

describe('what is a page', () => {
  test.each([
    ['<!DOCTYPE html><title>a', 'a', true],
    ['\ufeff\n <!-- saved --><HTML lang=en>', 'a.txt', true],
    ['<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x"><html>', '-', true],
    ['<body><p>a', 'a', true],
    ['<div>a</div>', 'a.html', true],
    ['words and <b>words', 'a.HTM', true],
    ['<div>a</div>', 'a.html.gz', true],
    ['The <html> tag is the first of a page.', 'a.txt', false],
    ['<div>a</div>', 'a.txt', false],
    ['words alone', 'a.html', false],
    ['<?xml version="1.0"?><rss><channel>', 'feed.html', false],
    ['', 'a.html', false],
  ])('%s as %s', (text, name, is) => {
    expect(isPage(bytesOf(text), name)).toBe(is)
  })

  test('UTF-16 too', () => {
    expect(isPage(Buffer.from('<!DOCTYPE html><title>Ferries</title>', 'utf16le'), 'a')).toBe(true)
  })
})
