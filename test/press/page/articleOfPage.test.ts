import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { loadPress } from '../../../src/cli/loadPress.ts'
import { contains } from '../../../src/terms/index.ts'
import { BODY, bodyOf, bytesOf, PARAGRAPHS, page, read } from './made.ts'

const model = loadPress()
const whole = (body: string, head?: string): string[] => bodyOf(read(page(body, head), { model }))
const links = (...words: string[]): string => words.map((word) => `<li><a href="/x">${word}</a></li>`).join('')

describe('the report alone', () => {
  test.each([
    ['in an article', `<article><h1>Ferries stay in port</h1>${BODY}</article>`],
    ['in one division', `<div><div class="story-body">${BODY}</div></div>`],
    [
      'each paragraph in a division',
      `<div>${PARAGRAPHS.map((one) => `<div class="x"><p>${one}</p></div>`).join('')}</div>`,
    ],
    ['with breaks for paragraphs', `<div id="text">${PARAGRAPHS.join('<br><br>')}</div>`],
    ['paragraphs left open', `<div>${PARAGRAPHS.map((one) => `<p>${one}`).join('')}</div>`],
    [
      'in the cells of a table that lays out the page',
      `<table><tr><td><a href=/>Home</a></td><td>${BODY}</td></tr></table>`,
    ],
    ['in a form that holds the whole page', `<form>${BODY}<input name=q></form>`],
    ['in an element called by what it stands beside', `<div class="has-sidebar with-comments">${BODY}</div>`],
    ['as AMP', `<amp-sidebar>Menu</amp-sidebar><main>${BODY}<amp-ad>Buy</amp-ad></main>`],
    ['hidden until scripts run, where nothing else is there', `<div style="display: none">${BODY}</div>`],
    ['in custom elements', `<news-app><news-story>${BODY}</news-story></news-app>`],
  ])('%s', (_, body) => {
    expect(whole(body)).toEqual(PARAGRAPHS)
  })

  test.each([
    ['menus', `<nav><ul>${links('Home', 'World', 'Sport')}</ul></nav>`, ''],
    ['menus that are not called so', `<ul>${links('Home', 'World', 'Harbour news and more')}</ul>`, ''],
    ['a section and a byline', '<div class="kicker">Harbours</div>', '<p class="byline">By Mia Holt in Sarvik</p>'],
    ['a byline that is not called so', '<p>By Mia Holt</p>', ''],
    ['a day of publication', '<p>Published 4 March 2025 at 09:15</p>', ''],
    ['captions', '<figure><img src=a><figcaption>A ferry in ice, which is all there was.</figcaption></figure>', ''],
    [
      'a caption that is not called so',
      '',
      '<div><img src=a><div>A ferry in the ice off Sarvik on Monday, in a picture of the port.</div></div>',
    ],
    ['a picture’s credit', '', '<p>The harbour at dusk on Monday. (Press Office/Ana Roe)</p>'],
    [
      'headlines that lead elsewhere',
      '',
      `<div class="related"><h3>Related</h3><ul>${links('Ice in Arholm, say pilots', 'Pilots want more pay')}</ul></div>`,
    ],
    ['a line that leads elsewhere', '', '<p><a href="/x">READ MORE: Pilots walk out in Sarvik</a></p>'],
    [
      'a heading and links below it',
      '',
      `<h3>More stories</h3><ul>${links('Ice in Arholm, say pilots', 'Pilots want more pay')}</ul>`,
    ],
    [
      'a newsletter',
      '',
      '<div class="Newsletter-box"><p>Get the harbour news in your inbox, every morning at six, for free.</p></div>',
    ],
    [
      'a newsletter that is not called so',
      '',
      '<p>Sign up for our newsletter and get the harbour news in your inbox.</p>',
    ],
    ['buttons', '<ul class="share-bar"><li>Facebook</li><li>Copy link</li></ul>', ''],
    [
      'cookies',
      '<div id="cookie-consent"><p>We use cookies, and so do our 412 partners, to show you what you might like.</p></div>',
      '',
    ],
    [
      'comments',
      '',
      `<section id="comments"><p>Jarl: I think that the council is right, and it always was, as we all know.</p><p>Tove: I do not think so at all, Jarl, and you know that very well.</p></section>`,
    ],
    [
      'who the writer is',
      '',
      '<div class="author-bio"><p>Mia Holt is our reporter in Sarvik, where she has lived since 2009.</p></div>',
    ],
    ['tags', '', '<ul class="tags"><li><a href=/t>Ferries</a></li><li><a href=/t>Ice</a></li></ul>'],
    ['an owner', '', '<p>© 2025 The Harbour Post. All rights reserved.</p>'],
    [
      'a footer',
      '',
      '<footer><p>The Harbour Post is printed in Sarvik. Write to us, call us, or come by, any day but Sunday.</p></footer>',
    ],
    [
      'a note for machines',
      '<div class="sr-only"><p>Skip to the content of this page, or go to its menu, if you like.</p></div>',
      '',
    ],
    [
      'scripts and styles',
      '<script>var a = "<p>This is no paragraph of the report, it is a script.</p>"</script>',
      '<style>p { color: red }</style>',
    ],
    [
      'what is hidden',
      '<div hidden><p>This is a paragraph that nobody was shown, at least not on this page.</p></div>',
      '',
    ],
  ])('without %s', (_, above, below) => {
    const inside = `<div class="page"><main><h1>Ferries stay in port</h1>${above}${BODY}${below}</main></div>`
    const around = `<div class="page">${above}<main><h1>Ferries stay in port</h1>${BODY}</main>${below}</div>`
    expect(whole(inside)).toEqual(PARAGRAPHS)
    expect(whole(around)).toEqual(PARAGRAPHS)
  })

  test('a notice above the headline', () => {
    const notice =
      '<div class="top"><p>We have noticed that you use an old browser. Please get a new one, it is free.</p></div>'
    expect(whole(`${notice}<h1>Ferries stay in port</h1><div>${BODY}</div>`)).toEqual(PARAGRAPHS)
  })

  test('teasers, however they are called', () => {
    const cards = ['Ice in Arholm', 'Pilots want more', 'Fog over Tove'].map(
      (title) =>
        `<div class="u12"><a href=/x>${title} for longer</a><p>What came of it, and why it matters to all who live there.</p></div>`,
    )
    expect(whole(`<main>${BODY}<div>${cards.join('')}</div></main>`)).toEqual(PARAGRAPHS)
  })

  test('not the next report, which a page goes on to', () => {
    const next = PARAGRAPHS.map((words) => `<p>${words.replace(/e/g, 'é')}</p>`).join('')
    const first = `<article><h1>Ferries stay in port</h1>${BODY}</article>`
    expect(whole(`<div>${first}<article><h1>Pilots want more pay</h1>${next}${next}</article></div>`)).toEqual(
      PARAGRAPHS,
    )
  })

  test('readers who say more than a short report does', () => {
    const [short = ''] = PARAGRAPHS
    const comments = Array.from(
      { length: 30 },
      (_, at) => `<p>I said so ${at} times, and I say it again, they never listen.</p>`,
    )
    const body = `<main><h1>Ferries stay in port</h1><p>${short}</p></main><div id="comments">${comments.join('')}</div>`
    expect(whole(body)).toEqual([short])
  })

  test('with its subheadings, lists, quotations and tables', () => {
    const more =
      '<h2>What the council said</h2><ul><li>The ferries stay.</li><li>The crews are paid.</li></ul>' +
      '<blockquote>Nobody is to go out there.</blockquote><table><tr><th>Ferry</th><th>Late by</th></tr><tr><td>Tove</td><td>2 days</td></tr></table>'
    expect(whole(`<article>${BODY}${more}${BODY.replace(/ice/g, 'snow')}</article>`).slice(3, 9)).toEqual([
      'What the council said',
      'The ferries stay.',
      'The crews are paid.',
      'Nobody is to go out there.',
      'Ferry Late by',
      'Tove 2 days',
    ])
  })

  test('without words for reading aloud in the midst of others', () => {
    const aloud = BODY.replace(
      'two ferries',
      '<a href=/x>two ferries<span class="sr-only"> opens in a new window</span></a>',
    )
    expect(whole(`<main>${aloud}</main>`)).toEqual(PARAGRAPHS)
  })

  test('words run on over inline elements and break at others', () => {
    const [first = ''] = PARAGRAPHS
    const html = `<p>${first.replace('two ferries', '<b>two</b> <a href=/x>fer</a>ries')}</p><p>It was late.&nbsp;It&#39;s&shy; over &amp; done,&#x20;they said, and left.<br>Then it was night.</p>`
    expect(whole(`<main>${html}${BODY}</main>`).slice(0, 3)).toEqual([
      first,
      "It was late. It's over & done, they said, and left.",
      'Then it was night.',
    ])
  })
})

describe('an article like any other', () => {
  const head =
    '<title>Ferries stay in port | The Harbour Post</title><meta property="og:site_name" content="The Harbour Post">'
  const article = read(
    page(
      `<main><h1>Ferries stay in port</h1><p>SARVIK, March 4 (Reuters) - ${PARAGRAPHS[0]}</p>${BODY}</main>`,
      `${head}<meta property="article:published_time" content="2025-03-05T08:00:00+02:00">`,
    ),
    { model },
  )

  test('its title stands first in its text, and its body below it in order', () => {
    expect(article.titleSpan).toEqual({ start: 0, end: 20 })
    expect(article.text.startsWith('Ferries stay in port\n\nSARVIK')).toBe(true)
    expect(article.body.every((span) => contains({ start: 22, end: article.text.length }, span))).toBe(true)
    expect(article.body.map(({ start }) => start)).toEqual(
      article.body.map(({ start }) => start).toSorted((a, b) => a - b),
    )
  })

  test('its dateline is no part of the body', () => {
    expect(article.dateline).toEqual({
      place: 'Sarvik',
      date: { iso: '2025-03-04', implied: ['year'] },
      agency: 'Reuters',
    })
    expect(bodyOf(article)[0]).toBe(PARAGRAPHS[0])
  })

  test('the same bytes give the same article; gzip changes nothing', () => {
    const html = bytesOf(page(BODY))
    expect(read(html)).toEqual(read(html))
    expect(read(gzipSync(html))).toEqual(read(html))
  })

  test('what the user says goes before what the page says', () => {
    const facts = { outlet: 'Sarvik Post', published: '2024-09-10' }
    expect(read(page(BODY, head), { facts })).toMatchObject(facts)
  })

  test.each([
    [
      'by its words',
      'en',
      'Klaipėdos uosto vadovė antradienį pranešė, kad keltai vėluos iki vasaros, nes ledas dar neištirpo.',
      'lt',
    ],
    ['by what the page says, where its words are few', 'lv', 'Prāmji kavēsies, teica ostas vadītāja Anna Roze.', 'lv'],
    ['English, where nothing tells', '', 'Ferries, ice, Sarvik, Arholm, Tove.', 'en'],
  ])('its language: %s', (_, lang, words, language) => {
    expect(read(page(`<article><p>${words}</p></article>`, '<title>-</title>', lang), { model }).language).toBe(
      language,
    )
  })
})
