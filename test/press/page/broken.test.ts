import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { MOST_BYTES } from '../../../src/press/decode.ts'
import { BODY, bodyOf, bytesOf, outcomeOf, PARAGRAPHS, page, read } from './made.ts'

const READ = 'read: Ferries stay in port'
const whole = page(BODY)

describe('whatever comes is read or refused with a reason', () => {
  test.each([
    ['nothing', '', 'EMPTY_FILE'],
    ['white space', ' \n\t ', 'EMPTY_FILE'],
    ['a page of nothing', '<html></html>', 'NO_REPORT'],
    [
      'a page of links',
      page(`<ul>${'<li><a href=/x>Ferries stay in port, says the council</a></li>'.repeat(50)}</ul>`),
      'NO_REPORT',
    ],
    ['a page of frames', '<html><frameset cols="20%,*"><frame src=a><frame src=b></frameset></html>', 'NO_REPORT'],
    ['a page of scripts', page(`<div id=app></div><script>${'x = "word. ";'.repeat(500)}</script>`), 'NO_REPORT'],
    [
      'a picture of a page',
      page('<canvas></canvas><img src=a alt="The harbour council of Sarvik voted on Tuesday.">'),
      'NO_REPORT',
    ],
    ['no tags but one', `<html>${PARAGRAPHS[0]}`, 'read: null'],
    ['100,000 elements one in another', page(`${'<div>'.repeat(100_000)}${BODY}`), READ],
    ['100,000 of each kind one in another', page(`${'<b><i><span><a>'.repeat(25_000)}${BODY}`), READ],
    ['100,000 lists one in another', page(`${'<ul><li>'.repeat(50_000)}${BODY}`), READ],
    ['100,000 end tags of nothing', page(`${'</div></span></p>'.repeat(33_000)}${BODY}`), READ],
    [
      '100,000 open tags, then as many end tags of others',
      page(`${'<b>'.repeat(50_000)}${'</i>'.repeat(50_000)}${BODY}`),
      READ,
    ],
    ['tables in tables', page(`${'<table><tr><td>'.repeat(20_000)}${BODY}`), READ],
    ['too many elements', page(`${'<br>'.repeat(600_000)}${BODY}`), 'TOO_LARGE'],
    ['10 MB of words', page(`${BODY}<p>${'The ice is thick. '.repeat(580_000)}</p>`), READ],
    ['10 MB of one word', page(`${BODY}<p>${'a'.repeat(10_000_000)}</p>`), READ],
    ['10 MB of white space', page(`${' '.repeat(5_000_000)}${BODY}${'\n'.repeat(5_000_000)}`), READ],
    ['an attribute of 5 MB', page(`<div class="${'a '.repeat(2_500_000)}">${BODY}</div>`), READ],
    [
      '100,000 attributes',
      page(`<div ${Array.from({ length: 100_000 }, (_, at) => `a${at}=1`).join(' ')}>${BODY}</div>`),
      READ,
    ],
    ['a tag that never ends', `${whole.replace('</body></html>', '')}<div class="`, READ],
    ['a comment that never ends', `${whole}<!-- ${'- '.repeat(100_000)}`, READ],
    ['a script that never ends', `${whole}<script>${'<!--'.repeat(100_000)}`, READ],
    ['cut off in a paragraph', whole.slice(0, whole.indexOf('rely on them')), READ],
    ['cut off in an entity', page(`${BODY}<p>It &am`), READ],
    ['NULs among the words', whole.replaceAll('ferries', 'fer\0ries'), READ],
    [
      'entities that no character stands for',
      page(`${BODY}<p>&#x110000; &#0; &#xd800; &#99999999999; &bogus; &#xffffffffffffffff;</p>`),
      READ,
    ],
    [
      'entities of entities, as bombs are made',
      `<!DOCTYPE html [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${page(`${BODY}<p>&b;&b;</p>`)}`,
      READ,
    ],
    [
      'an external entity',
      `<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>${page(`${BODY}<p>&x;</p>`)}`,
      READ,
    ],
    ['a million references', page(`${BODY}<p>${'&amp;'.repeat(1_000_000)}</p>`), READ],
    ['half a pair', page(`${BODY}<p>${'\ud83d'.repeat(50)}</p>`), READ],
    ['a right-to-left override', page(`${BODY}<p>\u202eport\u202c</p>`), READ],
    [
      'names that objects have',
      page(`<constructor><__proto__ class="__proto__" id="constructor">${BODY}</__proto__></constructor>`),
      READ,
    ],
    [
      'JSON-LD 100,000 deep',
      page(
        BODY,
        `<title>Ferries stay in port</title><script type="application/ld+json">${'['.repeat(100_000)}${']'.repeat(100_000)}</script>`,
      ),
      READ,
    ],
    [
      'JSON-LD of names that objects have',
      page(
        BODY,
        '<title>Ferries stay in port</title><script type="application/ld+json">{"__proto__": {"x": 1}, "@type": "NewsArticle", "headline": {"toString": null}}</script>',
      ),
      READ,
    ],
    [
      'JSON-LD of quotes',
      page(
        BODY,
        `<title>Ferries stay in port</title><script type="application/ld+json">${'"\\'.repeat(200_000)}</script>`,
      ),
      READ,
    ],
    [
      'a title of 1 MB',
      page(BODY, `<title>Ferries stay in port</title><meta property="og:title" content="${'x '.repeat(500_000)}">`),
      READ,
    ],
    ['bytes of nothing', Buffer.alloc(5_000), 'EMPTY_FILE'],
    ['bytes of anything', Buffer.from(Array.from({ length: 20_000 }, (_, at) => (at * 7919) % 256)), 'BINARY_FILE'],
  ])('%s', (_, html, outcome) => {
    expect(outcomeOf(html)).toBe(outcome)
  })

  test('what stands between the broken parts is whole', () => {
    expect(bodyOf(read(page(`${'<div>'.repeat(100_000)}${BODY}`)))).toEqual(PARAGRAPHS)
    expect(bodyOf(read(whole.replaceAll('ferries', 'fer\0ries')))).toEqual(PARAGRAPHS)
  })
})

describe('gzip', () => {
  const packed = gzipSync(bytesOf(whole))
  test.each([
    ['a page', packed, READ],
    ['cut off', packed.subarray(0, packed.length - 20), 'BROKEN_GZIP'],
    ['broken', Buffer.concat([packed.subarray(0, 40), Buffer.from([1, 2, 3, 4]), packed.subarray(44)]), 'BROKEN_GZIP'],
    ['gzip again', gzipSync(packed), 'PACKED_BOMB'],
    ['a bomb', gzipSync(Buffer.alloc(10_000_000, 0x20)), 'PACKED_BOMB'],
    ['more than any page', gzipSync(Buffer.alloc(MOST_BYTES + 1, 0x20)), 'TOO_LARGE'],
    ['too long as it is', Buffer.alloc(MOST_BYTES + 1, 0x20), 'TOO_LARGE'],
  ])('%s', (_, bytes, outcome) => {
    expect(outcomeOf(bytes)).toBe(outcome)
  })
})
