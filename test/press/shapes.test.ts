import { describe, expect, test } from 'vitest'
import { loadPress } from '../../src/cli/loadPress.ts'
import { articleOf } from '../../src/press/index.ts'

const model = loadPress()

const TITLE = 'Harbour pilots walk out in Sarvik'
const P1 = 'The harbour pilots of Sarvik stopped work on Monday over a dispute about night shifts.'
const P2 = '"We steer or we strike," said Ulla Rehnberg, who leads them.'
const P3 = 'The port authority said it would hold talks with the pilots before the end of the week.'
const BODY = `${P1}\n\n${P2}\n\n${P3}`
const LINES = `${P1}\n${P2}\n${P3}`

type Told = {
  title: string | null
  outlet?: string | null
  published: string | null
  place: string | null
  date: string | null
  agency: string | null
  body: string
}
type Shape = readonly [name: string, text: string, told: Partial<Told>]

const none = { title: null, published: null, place: null, date: null, agency: null, body: BODY } satisfies Told

function told(text: string): Told {
  const { title, outlet, published, dateline, body } = articleOf(text, 'a.txt', {}, model)
  const words = body.map(({ start, end }) => text.slice(start, end)).join(' ¦ ')
  return {
    title,
    outlet,
    published,
    place: dateline.place,
    date: dateline.date?.iso ?? null,
    agency: dateline.agency,
    body: words,
  }
}

function check(shapes: readonly Shape[]): void {
  test.each(shapes)('%s', (_, text, expected) => {
    const { outlet, ...rest } = told(text)
    expect('outlet' in expected ? { ...rest, outlet } : rest).toEqual({ ...none, ...expected })
  })
}

const day = '2025-03-04'
const dated = (agency: string | null = null) => ({ place: 'Sarvik', date: day, agency, published: day })

describe('datelines', () => {
  check([
    ['capitals, date, agency', `SARVIK, March 4, 2025 (Grey Sea Wire) - ${BODY}`, dated('Grey Sea Wire')],
    ['two dashes', `SARVIK, March 4, 2025 (Xinhua) -- ${BODY}`, { ...dated('Xinhua'), outlet: 'Xinhua' }],
    ['no dash after the agency', `Sarvik, March 4, 2025 (CNA) ${BODY}`, dated('CNA')],
    ['a colon', `Sarvik, Mar 4, 2025 (IANS): ${BODY}`, dated('IANS')],
    ['a stop and a dash', `Sarvik, 4 Mar 2025 (EFE).- ${BODY}`, dated('EFE')],
    ['strokes', `SARVIK, March 4, 2025. /TASS/. ${BODY}`, dated('TASS')],
    ['strokes and dashes', `SARVIK, March 4, 2025 /PRNewswire/ -- ${BODY}`, dated('PRNewswire')],
    ['stops', `SARVIK. March 4, 2025 (Interfax) - ${BODY}`, dated('Interfax')],
    ['an ordinal', `SARVIK, 4th March, 2025 (WAM) -- ${BODY}`, dated('WAM')],
    ['an agency between commas', `SARVIK, MARCH 4, 2025, ARMENPRESS. ${BODY}`, dated('ARMENPRESS')],
    ['an agency after a comma', `Sarvik, Mar 04 2025, BNS – ${BODY}`, dated('BNS')],
    ['a country in square brackets', `Sarvik [Norland], March 4, 2025 (ANI): ${BODY}`, dated('ANI')],
    ['the agency first', `(ANSA) - SARVIK, MAR 4 2025 - ${BODY}`, dated('ANSA')],
    ['no agency', `SARVIK, March 4, 2025 — ${BODY}`, dated()],
    ['a region', `SARVIK, Norland, March 4, 2025 (UPI) -- ${BODY}`, dated('UPI')],
    ['a region with stops', `SARVIK, N.L., March 4, 2025 (UPI) -- ${BODY}`, dated('UPI')],
    ['in brackets', `(Sarvik, 4 March 2025) ${BODY}`, dated()],
    ['a press office', `Sarvik, 4 March 2025 – ${BODY}`, dated()],
    ['a weekday', `SARVIK, Tuesday, March 4, 2025 (AFP) - ${BODY}`, dated('AFP')],
    ['a dash before the date', `SARVIK - 4 March 2025 - ${BODY}`, dated()],
    ['no date', `SARVIK (Reuters) - ${BODY}`, { place: 'Sarvik', agency: 'Reuters', outlet: 'Reuters' }],
    ['no date, ordinary letters, a known place', `Vilnius (AFP) – ${BODY}`, { place: 'Vilnius', agency: 'AFP' }],
    ['a country', `RIGA, Latvia (AP) — ${BODY}`, { place: 'Riga', agency: 'AP' }],
    ['an agency without brackets', `Tallinn, Estonia CNN — ${BODY}`, { place: 'Tallinn', agency: 'CNN' }],
    ['a country in round brackets', `Sarvik (Norland) (AFP) – ${BODY}`, { place: 'Sarvik', agency: 'AFP' }],
    ['an agency and no space', `London (CNN)${BODY}`, { place: 'London', agency: 'CNN' }],
    ['an agency after a comma, a hyphen', `Damascus, SANA- ${BODY}`, { place: 'Damascus', agency: 'SANA' }],
    ['an agency alone', `(Bloomberg) -- ${BODY}`, { agency: 'Bloomberg', outlet: 'Bloomberg' }],
    ['a day and an agency', `March 4 (Reuters) - ${BODY}`, { agency: 'Reuters' }],
    ['a place alone', `SARVIK - ${BODY}`, { place: 'Sarvik' }],
    ['a place alone, one dash closer', `SARVIK —${BODY}`, { place: 'Sarvik' }],
    ['four letters', `OSLO — ${BODY}`, { place: 'Oslo' }],
    ['several words', `DAR ES SALAAM – ${BODY}`, { place: 'Dar es Salaam' }],
    ['hyphens', `PORT-AU-PRINCE – ${BODY}`, { place: 'Port-au-Prince' }],
    ['two places', `RIGA/TALLINN, March 4, 2025 (LETA) - ${BODY}`, { ...dated('LETA'), place: 'Riga/Tallinn' }],
    [
      'a headquarters',
      `UNITED NATIONS, 3 March 2025 — ${BODY}`,
      { place: 'United Nations', date: '2025-03-03', published: '2025-03-03' },
    ],
    ['a country in ordinary letters', `Doha, Qatar – ${BODY}`, { place: 'Doha' }],
    ['a known place and a colon', `KARACHI: ${BODY}`, { place: 'Karachi' }],
    ['on a line of its own', `WASHINGTON —\n${BODY}`, { place: 'Washington' }],
    ['a line of its own, no dash', `${TITLE}\n\nANKARA\n\n${BODY}`, { title: TITLE, place: 'Ankara' }],
    [
      'a place and date on a line',
      `${TITLE}\n\nTallinn, 4 March 2025\n\n${BODY}`,
      { title: TITLE, place: 'Tallinn', published: day },
    ],
    [
      'below a summary',
      `ABSTRACT.\n\n${P1}\n\nFULL TEXT.\n\nSARVIK - ${P2}`,
      { place: 'Sarvik', body: `${P1} ¦ ${P2}` },
    ],
    ['a weekday first', `Tuesday, March 4, 2025 - ${BODY}`, { date: day, published: day }],
    ['a quotation begins', `SARVIK, March 4, 2025 (dpa) - ${P2}`, { ...dated('dpa'), body: P2 }],
  ])
})

describe('no datelines', () => {
  const alone = (body: string): Shape => [body, `${body}\n\n${P2}`, { body: `${body}\n\n${P2}` }]
  check([
    alone('Sarvik - and with it all of the coast - has stopped work, the pilots said on Monday.'),
    alone('NATO — the alliance of the north — will send no ships to Sarvik, it said on Monday.'),
    alone('NATO - The alliance of the north will send no ships to Sarvik, it said on Monday.'),
    alone('EXCLUSIVE: The harbour pilots of Sarvik stopped work on Monday.'),
    alone('Pilots Ulla Rehnberg (Norland) and Jon Aasgaard (Sarvik) were the first to stop work on Monday.'),
    alone('Rehnberg (D-Norland) — the only pilot in the chamber — said on Monday that work had stopped.'),
    alone('May 1968 changed everything in Sarvik, where the pilots then stopped work for a year.'),
    alone('On March 4, 2025 — a day nobody in Sarvik forgets — the pilots stopped work.'),
    alone('Sarvik, March 4, 2025, was the day on which the pilots stopped work.'),
    alone('Sarvik, 9 April 1989 — the night of the long fog — is still in every pilot’s mind.'),
    alone('In Sarvik (population 4,000) – a small port – the pilots stopped work on Monday.'),
    alone('The Sarvik Pilots (SP) - a union of forty - stopped work on Monday.'),
    alone('REHNBERG--Ulla, 61, of Sarvik, who led the pilots, has stopped work.'),
    alone(`Tue. March 4 - ${P1}`),
    alone('AIFOS — the union of the north — will send no ships to Sarvik, it said on Monday.'),
    alone('HARBOUR- The pilots of Sarvik stopped work on Monday.'),
    alone('PILOTS OF THE COAST, CREWS OF THE NORTH, PORTS - The fog stops them all.'),
    alone('Sarvik Pilots (AP) stopped work on Monday.'),
    alone('The harbour pilots of Sarvik stopped work\non Monday over a dispute about night shifts.'),
    alone(`${P1}\n\n4 March 2025 – The day of the fog – was long.`),
    alone('Ukraine-born pilots in Sarvik stopped work on Monday, their union said.'),
  ])
})

describe('when it was published', () => {
  const at = (line: string, published: string | null, outlet?: string | null): Shape => [
    line,
    `${TITLE}\n\n${line}\n\n${BODY}`,
    { title: TITLE, published, ...(outlet === undefined ? {} : { outlet }) },
  ]
  check([
    at('Tuesday, March 4, 2025', day),
    at('March 4, 2025, 21:05', '2025-03-04T21:05'),
    at('4 Mar 2025 09:15 GMT', '2025-03-04T09:15Z'),
    at('2025-03-04T09:15:00+02:00', '2025-03-04T09:15:00+02:00'),
    at('Published: 4 March 2025', day),
    at('Published 4 March 2025 | Updated 5 March 2025', day),
    at('Updated 5 March 2025 10:00 CET, first published 4 March 2025 09:00 CET', '2025-03-04T09:00+01:00'),
    at('Last updated: March 4, 2025 at 9:15 p.m. EST', '2025-03-04T21:15-05:00'),
    at('4 March 2025 — Radio Grey Sea, the morning news.', day, 'Radio Grey Sea'),
    at('From our agencies, 4 March 2025', day, null),
    at('By our harbour correspondent in Sarvik, 4 March 2025', day, null),
    at('By Mia Holt | Grey Sea Wire | March 4, 2025', day),
    at('Mia Holt, Sarvik | 04.03.2025 10:15', '2025-03-04T10:15'),
    at('25/03/2025 - 10:15', '2025-03-25T10:15'),
    at('03/04/2025 10:15 PM', '2025-03-04T22:15'),
    at('BBC News, 4 March 2025', day, 'BBC News'),
    at('March 4, 2025 · 3 min read', day),
    at('Posted on March 4, 2025 by Mia Holt', day),
    at('03/04/2025', null),
  ])
})

describe('headlines', () => {
  check([
    ['an empty line below', `${TITLE}\n\n${BODY}`, { title: TITLE }],
    ['no empty line below', `${TITLE}\n${LINES}`, { title: TITLE, body: LINES }],
    ['a stop at the end', `${TITLE}.\n\n${BODY}`, { title: `${TITLE}.` }],
    [
      'capitals and a stop',
      `Harbour Pilots Walk Out As Night Shifts Grow.\n\n${P2}\n\n${P1}`,
      { title: 'Harbour Pilots Walk Out As Night Shifts Grow.', body: `${P2}\n\n${P1}` },
    ],
    ['a question', `Who steers Sarvik now?\n\n${BODY}`, { title: 'Who steers Sarvik now?' }],
    ['a quotation', `Rehnberg: “We steer or we strike”\n\n${BODY}`, { title: 'Rehnberg: “We steer or we strike”' }],
    ['a Markdown mark', `# ${TITLE}\n\n${BODY}`, { title: TITLE }],
    [
      'over two lines',
      `${TITLE}; \nNight shifts divide the port.\n\n${BODY}`,
      { title: `${TITLE}; Night shifts divide the port.` },
    ],
    [
      'a standfirst',
      `${TITLE}\n\nForty ships wait in the fog\n\nBy Mia Holt\n4 March 2025\n\n${BODY}`,
      { title: TITLE, published: day },
    ],
    ['a section and a mast', `Grey Sea News\n\nEurope\n\n${TITLE}\n\n${BODY}`, { title: 'Grey Sea News' }],
    ['a known mast and a section', `Reuters\nWorld\n${TITLE}\n\n${BODY}`, { title: TITLE, outlet: 'Reuters' }],
    ['a path of the menu', `Home > News > Norland\n${TITLE}\n\n${BODY}`, { title: TITLE }],
    [
      'fields of an archive',
      `Title: ${TITLE}\nSource: Sarvik Post\nDate: March 4, 2025\nAuthor: Mia Holt\n\n${BODY}`,
      { title: TITLE, outlet: 'Sarvik Post', published: day },
    ],
    [
      'a byline and a caption',
      `${TITLE}\nBy Mia Holt and Jon Aasgaard\nImage source, Grey Sea Pictures\n${LINES}`,
      { title: TITLE, body: LINES },
    ],
    ['none: the report begins', BODY, {}],
    ['none: it begins, no empty lines', LINES, { body: LINES }],
    [
      'none: a short first sentence told in the past',
      `The pilots were tired.\n\n${BODY}`,
      { body: `The pilots were tired.\n\n${BODY}` },
    ],
    [
      'none: a lead with a weekday',
      `Sarvik stood still on Monday.\n\n${BODY}`,
      { body: `Sarvik stood still on Monday.\n\n${BODY}` },
    ],
    [
      'none: it leads to a quotation',
      `Ulla Rehnberg, who leads the pilots of Sarvik, said:\n\n${P2}`,
      { body: `Ulla Rehnberg, who leads the pilots of Sarvik, said:\n\n${P2}` },
    ],
    ['none: the whole is one line', P1, { body: P1 }],
  ])
})

describe('what stands below', () => {
  const below = (name: string, end: string, extra: Partial<Told> = {}): Shape => [
    name,
    `${TITLE}\n\n${BODY}\n\n${end}`,
    { title: TITLE, ...extra },
  ]
  check([
    below('rights', '2025 © The Sarvik Post /Cookies Policy Privacy Policy', { outlet: 'The Sarvik Post' }),
    below('rights, other words', 'Copyright © 2019-2025 Sarvik Post. All rights reserved.', { outlet: 'Sarvik Post' }),
    below(
      'an agency’s rights',
      'Copyright 2025 Grey Sea Wire. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.',
      { outlet: 'Grey Sea Wire' },
    ),
    below('credits', '(Reporting by Mia Holt in Sarvik; Editing by Jon Aasgaard)'),
    below(
      'credits without brackets',
      'Reporting by Mia Holt; Editing by Jon Aasgaard\n\nOur Standards: The Wire Trust Principles.',
    ),
    below('colleagues', '___\n\nHolt reported from Sarvik. Grey Sea writer Jon Aasgaard contributed to this report.'),
    below('an end mark', 'Enditem/AW'),
    below('initials', 'jd/ab (AFP, dpa, Reuters)'),
    below('a broadcaster', 'Edited by: Mia Holt\n\nSource: BNS'),
    below('editors and channels', 'Editor: Mia Holt\n\nFollow Grey Sea News on Facebook and never miss an update!'),
    below('accounts', 'Follow Mia Holt on Twitter @miaholt.'),
    below('the whole elsewhere', 'Read the rest here.'),
    below('key words', 'Tags: ports, strikes, Norland'),
    below('hashtags', '#Sarvik #strikes'),
    below('buttons', 'Share\nFacebook\nTwitter\nEmail\nPrint'),
    below('a newsletter', 'Sign up for our weekly newsletter and get the best of the coast in your inbox.'),
    below(
      'cookies',
      'We use cookies to make this page better. By continuing to use it you agree to our cookie policy.\nAccept all cookies',
    ),
    below(
      'related, with stamps',
      'Related\nFerries run late\n03/03/2025 06:12 PM\nFog on the coast\n02/03/2025 04:00 PM',
    ),
    below(
      'sections, headlines, stamps',
      '- Business\nThe krone closes higher\n11/11/2025 04:26 PM - Politics\nNorland looks north\n11/11/2025 04:06 PM - Business\nSarvik fish dearer\n11/11/2025 03:42 PM',
    ),
    below('ages of headlines', 'More from Norland\nFerries run late\n2 hours ago\nFog on the coast\n5 hours ago'),
    below('related sentences', 'You may also like\n\nFerries run late as fog comes in.\n\nWhy did the pilots stop?'),
    below('most read', 'MOST READ\n1. Ferries run late\n2. Fog on the coast'),
    below('a menu', 'Home\nNews\nSport\nAbout us\nContact us\n© 2025 Sarvik Post'),
    below('comments', 'Comments (12)\n\nLeave a comment'),
    below('a version', 'This story has been updated to include comments from the port authority.'),
    below(
      'a press office',
      'ENDS\n\nNotes to editors: the port opened in 1871 and is the oldest of the coast.\nMedia enquiries: +47 000 000',
    ),
    below('three hashes', '###\n\nAbout Sarvik Port: it is the oldest port of the coast.'),
    below('money', 'If you like our work, consider supporting independent journalism. Become a member today.'),
    below('a date', 'Published 4 March 2025', { published: day }),
    below('a caption', 'Ulla Rehnberg on the quay in Sarvik. (Photo by Mia Holt)'),
    below('an address', 'https://sarvikpost.example/pilots'),
  ])
})

describe('what stands in the middle', () => {
  const between = (name: string, line: string): Shape => [
    name,
    `${TITLE}\n\n${P1}\n\n${line}\n\n${P2}\n\n${P3}`,
    { title: TITLE, body: `${P1} ¦ ${P2}\n\n${P3}` },
  ]
  check([
    between('a link', 'Read more: Ferries run late'),
    between('a link in capitals', 'ALSO READ: Fog on the coast'),
    between('a sold space', 'Advertisement'),
    between('a caption', 'Image caption, The quay at Sarvik on Monday'),
    between('a file picture', 'FILE PHOTO: The quay at Sarvik. Grey Sea Wire/Mia Holt'),
    between('a player', 'Watch the full interview below:'),
    between('a list of links', 'Related stories\nFerries run late\nFog on the coast'),
    between('a rule', '* * *'),
    between('a newsletter', 'Subscribe to our morning newsletter'),
  ])
})

describe('pages with a summary above the rest of their head', () => {
  const SUMMARY = 'The strike is the first in the port of Sarvik since 1968, their union says.'
  const rest = { title: TITLE, published: day, body: `${SUMMARY} ¦ ${BODY}` }
  check([
    [
      'sections with strokes, a picture, a byline, a date',
      `News|Shipping\n\n${TITLE}\n\n${SUMMARY}\n\nForty ships wait off Sarvik [File: Jon Aasgaard/Reuters]\n\nBy Grey Sea Staff\n\nPublished On 4 Mar 2025\n\n${BODY}`,
      rest,
    ],
    [
      'who issued it',
      `${TITLE}\n\n${SUMMARY}\n\nFrom: Port Authority and Mia Holt\nPublished 4 March 2025\n\n${BODY}`,
      rest,
    ],
    [
      'a one-word section and a caption above its credit',
      `PoliticsNorland\n\n${TITLE}\n\nMia Holt with AFP, Reuters\n4 hours ago\n\n${SUMMARY}\n\nForty ships wait off the coast\nImage: Jon Aasgaard/Grey Sea Pictures\n\n${BODY}`,
      { ...rest, published: null },
    ],
    ['a date and a topic', `${TITLE}\n4 March 2025 Economic Development\n${LINES}`, { ...rest, body: LINES }],
    [
      'an outlet below the byline',
      `${TITLE}\n\nPublished\n4 March 2025\n\nShare\n\nBy Mia Holt\nBBC News, Sarvik\n\n${BODY}`,
      { ...rest, outlet: 'BBC News', body: BODY },
    ],
    [
      'date and update in figures',
      `${TITLE}\n\nMia Holt |14.03.2025 - Update : 15.03.2025\n\nANKARA\n\n${BODY}`,
      { ...rest, published: '2025-03-14', place: 'Ankara', body: BODY },
    ],
    [
      'a field that is a headline',
      `Source: no talks in Sarvik before May\n\n${BODY}`,
      { title: 'Source: no talks in Sarvik before May' },
    ],
    [
      'notes of a press office',
      `${TITLE}\n\n${P1}\n\nNotes to editors\n\n${P3}`,
      { title: TITLE, body: `${P1} ¦ ${P3}` },
    ],
  ])
})

describe('what stays', () => {
  const stays = (name: string, line: string): Shape => [
    name,
    `${TITLE}\n\n${P1}\n\n${line}\n\n${P3}`,
    { title: TITLE, body: `${P1}\n\n${line}\n\n${P3}` },
  ]
  const ends = (name: string, line: string): Shape => [
    name,
    `${TITLE}\n\n${P1}\n\n${line}`,
    { title: TITLE, body: `${P1}\n\n${line}` },
  ]
  check([
    stays('a crosshead', 'What happens next'),
    stays('a day of a chronicle', 'Tuesday, 4 March'),
    stays('a list', 'The pilots ask for:\n- shorter nights\n- longer summers'),
    stays('a short quotation', '“No.”'),
    stays('a sentence that begins as a link does', 'Read my lips, Rehnberg told the port authority.'),
    stays('a sentence about relations', 'Related costs rose by a third, the port authority said.'),
    stays('a sentence about watching', 'Watch the fog, the pilots tell their children.'),
    ends('a short quotation at the end', '"I just stopped"'),
    ends(
      'a paragraph about copyright law',
      'The pilots also fear for their charts, since copyright law does not protect them, Rehnberg said.',
    ),
    ends('a sentence that begins with copyright', 'Copyright law must change, Rehnberg said.'),
    ends('a paragraph about cookies', 'The port authority gave the pilots cookies and hot tea, and the talks went on.'),
    ends('a paragraph about sharing', 'Share the night, share the pay, the pilots wrote on the quay.'),
    ends('a sentence about a report', 'This report will be sent to the ministry, Rehnberg said on Monday.'),
    ends(
      'a list that the report announces',
      'The pilots ask for three things:\n1. Shorter nights\n2. Longer summers\n3. A new boat',
    ),
    ends('a line without a stop', 'The talks go on in the harbour office'),
    ends('a sentence with a day and hour', 'The talks begin on 4 March 2025 at 10:15 in the harbour office.'),
    ends(
      'one who contributed',
      'Rehnberg contributed to the report of the ministry on fog in 2019, which nobody read.',
    ),
    ends('an agency that reported', 'The agency reported from Sarvik that forty ships were waiting.'),
  ])
})

describe('sentences that begin as lines of the page do stay', () => {
  test.each([
    'Help is on its way, Rehnberg told the crews.',
    'Contact with forty ships was lost in the fog on Monday.',
    'Contacts between the port and the pilots go on.',
    'Views differ on the quay.',
    'Comments by the port authority caused anger.',
    'Next the pilots travel to Riga.',
    'Support the plan or lose the port, the pilots were told.',
    'The report was published in March.',
    'The article was published in a Norland weekly.',
    'Telephone lines to Sarvik were cut.',
    'Privacy on board is a right, Rehnberg said.',
    'About forty ships wait.',
    'Source of the fog is the cold sea, pilots say.',
    'Editors of the Sarvik weekly disagree.',
    'With ferries late, the town waits.',
    'More from the talks is expected on Friday.',
    'Most read the offer twice.',
    'Follow the lights, pilots say.',
    'Image problems: the port has many.',
    'Videos, charts and letters were found on board.',
    'Corrections to the charts take years.',
    'Reporting by the port authority was late.',
    'Latvia and Estonia contributed.',
    'Reuters and others were not let in.',
    'End the strike, the mayor asked.',
    'Tags on the crates were missing.',
    'The pilots reported from their boats that ice was near.',
    'The clichÃ© of the silent pilot is wrong.',
  ])('%s', (sentence) => {
    expect(told(`${TITLE}\n\n${P1}\n\n${sentence}`).body).toBe(`${P1}\n\n${sentence}`)
  })

  test.each([
    'Search for pilots goes on',
    'Ministry: no talks before May',
    'Updates to harbour law anger pilots',
    'Views differ on ferry',
    'Live fish trade grows in Sarvik',
    'From Sarvik with ice',
    'By sea or not at all',
    'Next stop Sarvik',
    'Analysis of ice begins',
  ])('a headline: %s', (headline) => {
    expect(told(`${headline}\n\n${BODY}`)).toMatchObject({ title: headline, body: BODY })
  })
})

describe('as the file has it', () => {
  test('line breaks of either kind', () => {
    const text = `${TITLE}\r\n\r\nSARVIK - ${P1}\r\n\r\n${P2}\r\n© 2025 Sarvik Post\r\n`
    expect(told(text)).toMatchObject({
      title: TITLE,
      place: 'Sarvik',
      body: `${P1}\r\n\r\n${P2}`,
      outlet: 'Sarvik Post',
    })
  })

  test('paragraphs wrapped at a width', () => {
    const wrap = (words: string): string => words.replace(/(.{50,64}) /g, '$1\n')
    const text = `${TITLE}\n\n${wrap(`SARVIK, March 4, 2025 - ${P1} ${P3}`)}\n\n${wrap(`${P3} ${P1}`)}\n\nTags: ports\n`
    const { body, ...rest } = told(text)
    expect(rest).toMatchObject({ title: TITLE, place: 'Sarvik', date: day })
    expect(body.replace(/\s+/g, ' ')).toBe(`${P1} ${P3} ${P3} ${P1}`)
  })

  test('a wrapped line that begins as a link does', () => {
    const lines = [
      'The harbour pilots of Sarvik stopped work on Monday and asked the',
      'port authority for shorter nights, longer summers and much more.',
      'More: a new boat, since the old one has been on the rocks twice',
      'this year alone, which Ulla Rehnberg calls twice too often for a',
      'boat of its age. The port authority said it would hold talks with',
      'the pilots before the end of the week.',
    ].join('\n')
    expect(told(`${TITLE}\n\n${lines}\n`).body).toBe(lines)
  })
})

describe('the year of a day without one', () => {
  const year = (text: string, published?: string): unknown => {
    const facts = published === undefined ? {} : { published }
    return articleOf(text, 'a.txt', facts, model).dateline.date
  }
  const lead = `SARVIK, Nov. 10 (Grey Sea Wire) - ${BODY}`
  test.each([
    ['the user’s word', lead, '2025-11-11', '2025-11-10'],
    ['the user’s word, across a new year', `SARVIK, Dec. 31 (Grey Sea Wire) - ${BODY}`, '2026-01-01', '2025-12-31'],
    ['its own publication', `${TITLE}\n\nNovember 11, 2024\n\n${lead}`, undefined, '2024-11-10'],
    ['a stamp below', `${lead}\n\nRelated\nFerries run late\n11/12/2023 06:12 PM`, undefined, '2023-11-10'],
    ['a copyright line', `${lead}\n\n© 2022 Sarvik Post`, undefined, '2022-11-10'],
  ])('%s', (_, text, published, iso) => {
    expect(year(text, published)).toEqual({ iso, implied: ['year'] })
  })

  test('nothing tells it', () => {
    expect(year(lead)).toBeNull()
  })

  test('a year that is given is not implied', () => {
    expect(year(`SARVIK, Nov. 10, 2021 - ${BODY}`, '2025-01-01')).toEqual({ iso: '2021-11-10', implied: [] })
  })
})
