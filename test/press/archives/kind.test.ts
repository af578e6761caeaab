import { expect, test } from 'vitest'
import { kindOf } from '../../../src/press/archives/kind.ts'

const MAIL =
  'From: a@wire.example\nDate: Tue, 4 Mar 2025 09:15:00 +0200\nMessage-ID: <1@wire.example>\nSubject: Ferry plans\n\nThe harbour.'

test.each([
  ['Ferry plans\n\nThe harbour of Sarvik has plans.', 'a.txt', 'text'],
  ['', 'a.txt', 'text'],
  ['<!DOCTYPE html><html><body>', 'a', 'page'],
  ['\ufeff\n<!-- saved -->\n<html>', 'a', 'page'],
  ['<?xml version="1.0"?><!DOCTYPE html PUBLIC "x" "y"><html xmlns="http://www.w3.org/1999/xhtml">', 'a', 'page'],
  ['<div>The harbour</div>', 'a.html', 'page'],
  ['<p>The harbour of <b>Sarvik</b></p>', 'a', 'page'],
  ['<b>Note</b> to editors', 'a.txt', 'text'],
  ['<?xml version="1.0"?><rss version="2.0"><channel>', 'a.xml', 'feed'],
  ['Notice: x\n<?xml version="1.0"?><rss version="2.0"><channel>', 'a.xml', 'feed'],
  ['<feed xmlns="http://www.w3.org/2005/Atom">', 'a', 'feed'],
  ['<urlset>', 'sitemap.xml', 'feed'],
  ['<invoice>', 'a.xml', 'text'],
  ['{"version":"https://jsonfeed.org/version/1","items":[]}', 'feed.json', 'feed'],
  ['{"text":"The harbour"}\n{"text":"Cut', 'a', 'jsonl'],
  ['{"text":"Cut', 'a.jsonl', 'jsonl'],
  ['{ the harbour }', 'a.txt', 'text'],
  ['[\n  {\n    "text": "The', 'a.json', 'json'],
  ['[The harbour]', 'a.txt', 'text'],
  ['text,date\n', 'a.csv', 'csv'],
  ['text,date\n', 'a.txt', 'text'],
  ['text\tdate\n', 'a.TSV', 'csv'],
  [MAIL, 'a', 'mail'],
  [`X-Mailer: y\n${MAIL}`, 'a.txt', 'mail'],
  ['From: the quay\nSubject: ferries\n\nThe harbour.', 'a.txt', 'text'],
  ['From: the quay\nSubject: ferries\n\nThe harbour.', 'a.eml', 'mail'],
  [`From a@wire.example Tue Mar  4 09:15:00 2025\n${MAIL}`, 'box', 'mbox'],
  ['From the quay one sees in 2025\nthat ferries: few', 'a.txt', 'text'],
  [
    'From: <Saved by Blink>\nSnapshot-Content-Location: https://wire.example/1\nSubject: Ferry\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n',
    'a',
    'page',
  ],
  [MAIL, 'a.mhtml', 'page'],
  ['WARC/1.0\r\nWARC-Type: warcinfo\r\n', 'a', 'warc'],
  ['\x1f\x8b\x08\x00', 'a.txt', 'gzip'],
  ['\x1f\x8b\x08\x00', 'a.html.gz', 'page'],
  ['PK\x03\x04', 'a', 'zip'],
  ['PK\x05\x06', 'a.zip', 'zip'],
  ['PK\x03\x04', 'a.docx', 'text'],
  ['PK\x03\x04\x14\x00[Content_Types].xml', 'a', 'text'],
  ['\n%PDF-1.7', 'a', 'pdf'],
  ['\x89PNG\r\n', 'a.html', 'text'],
] as const)('%j called %s is %s', (head, name, kind) => {
  expect(
    kindOf(Buffer.from(head, /[\x80-\xff]/.test(head) && !head.startsWith('\ufeff') ? 'latin1' : 'utf8'), name),
  ).toBe(kind)
})
