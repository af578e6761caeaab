// Front pages and section pages of invented outlets, each built in another way, and pages with a report on them that look much like one.

const STORIES: readonly (readonly [headline: string, summary: string])[] = [
  [
    'Sarvik ferry stays in port for a third day',
    'The harbour office says ice on the Lunde strait has not moved since Sunday, and that passengers will be told by noon.',
  ],
  [
    'Minister Tamberg flies to Nairobi for port talks',
    'Liisa Tamberg will meet her counterpart on Wednesday; both sides say that data from ships is on the table.',
  ],
  [
    'Old customs house to become a school',
    'The council of Orrest voted nine to four for the plan, which the owners of the market had fought for years.',
  ],
  [
    'Fishermen of Lunde ask for a longer season',
    'Stocks have grown, their union says. The ministry of fisheries wants to see the figures of its own boats first.',
  ],
  [
    'Two envoys recalled in quarrel over pilots',
    'Neither capital would say when they are to return, though a spokesman in Orrest called the step a pause.',
  ],
  [
    'Bridge toll falls to four crowns',
    'Drivers from the islands had asked for an end to it. The treasury gives way on the price and on nothing else.',
  ],
  [
    'Norland signs grain deal with three neighbours',
    'Deliveries begin in May, ministers said after a night of talks in which the price was the last thing to be settled.',
  ],
  [
    'Storm takes the roof off the Velm theatre',
    'Nobody was hurt. The players will go on in the gymnasium, where there is room for two hundred.',
  ],
  [
    'Parliament puts off vote on harbour law',
    'The speaker, Arvo Lindqvar, said that too many members were snowed in to call it a vote of the whole house.',
  ],
  [
    'A quiet year for the coast guard',
    'It was called out forty times, the fewest since the lighthouse at Sarvik was lit by hand.',
  ],
  [
    'Strike at the shipyard enters its second week',
    'Welders want what painters got in autumn. The yard says that it has offered it, and the union that it has not.',
  ],
  [
    'Museum buys the logbook of the Mirabel',
    'It tells of the winter in which the strait froze over, in the hand of a captain who was seventeen.',
  ],
]
const path = (at: number): string => `/news/${2000 + at}/story.html`
const each = (make: (headline: string, summary: string, link: string, at: number) => string): string =>
  STORIES.map(([headline, summary], at) => make(headline, summary, path(at), at)).join('\n')

const MENU =
  '<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/coast">The coast</a></li></ul></nav>'
const FOOT = '<footer><p>© The Strait. All rights reserved.</p><a href="/imprint">Imprint</a></footer>'
const ABOUT =
  'The Strait is an independent newspaper of the northern coast. It was founded by four typesetters, belongs to its readers, and has been published every weekday since then, in ice and in fog.'
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Strait: news of the northern coast</title>${head}</head><body>${MENU}${body}${FOOT}</body></html>`

/** Pages that lead to reports and hold none. */
export const FRONTS: Readonly<Record<string, string>> = {
  'cards with a summary each': page(
    `<main><h1>The Strait</h1><div class="grid">${each((headline, summary, link) => `<div class="card"><h3><a href="${link}">${headline}</a></h3><p>${summary}</p></div>`)}</div></main>`,
  ),
  'headlines alone and a paragraph about the paper': page(
    `<main>${each((headline, _, link) => `<h2><a href="${link}">${headline}</a></h2>`)}<div class="about"><p>${ABOUT}</p></div></main>`,
  ),
  'cards that are links as a whole': page(
    `<main><section>${each((headline, summary, link) => `<a class="tile" href="${link}"><h3>${headline}</h3><p>${summary}</p></a>`)}</section><p>${ABOUT}</p></main>`,
  ),
  'articles by tag, with times': page(
    `<main>${each((headline, summary, link, at) => `<article><header><h2><a href="${link}">${headline}</a></h2><time datetime="2025-03-0${(at % 9) + 1}">${at + 1} March</time></header><p>${summary}</p></article>`)}</main>`,
    '<meta property="og:type" content="website"><meta property="og:site_name" content="The Strait">',
  ),
  'an old page of tables': page(
    `<table width="100%"><tr><td valign="top">${each((headline, summary, link) => `<a href="${link}"><b>${headline}</b></a><br>${summary}<br><br>`)}</td></tr></table>`,
  ),
  'a list with summaries': page(
    `<ul class="latest">${each((headline, summary, link) => `<li><a href="${link}">${headline}</a><div>${summary}</div></li>`)}</ul>`,
  ),
  'a lead with an excerpt, and a list': page(
    `<main><section class="lead"><h2><a href="${path(0)}">${STORIES[0]?.[0]}</a></h2><p>${STORIES[0]?.[1]} The harbour office had thought that the wind would turn, and had sold tickets for the evening; it now gives the money back at the counter. <a href="${path(0)}">Continue reading</a></p></section><ul>${each((headline, _, link) => `<li><a href="${link}">${headline}</a></li>`)}</ul></main>`,
  ),
  'the posts of a blog, with long excerpts': page(
    `<div id="content">${each((headline, summary, link) => `<div class="post"><h2 class="entry-title"><a href="${link}">${headline}</a></h2><div class="entry-meta">Posted on 3 March by mholt</div><div class="entry-summary"><p>${summary} Those who had waited since morning took it calmly, said the keeper of the counter, who had tea brought to them. [&hellip;] <a href="${link}">Read more</a></p></div></div>`)}</div>`,
  ),
  'a section with its name for a headline': page(
    `<main><h1>The coast</h1><p class="intro">Everything that happens between Sarvik and Velm, told by those who live there.</p>${each((headline, summary, link) => `<div class="teaser"><h2><a href="${link}">${headline}</a></h2><p class="summary">${summary}</p></div>`)}</main>`,
    '<meta property="og:type" content="website">',
  ),
  'the latest by the minute, and prose at the foot': page(
    `<main><ol>${each((headline, _, link, at) => `<li><time>${10 + at}:40</time> <a href="${link}">${headline}</a></li>`)}</ol></main><div class="company"><p>${ABOUT}</p><p>Letters to the editor are read by the editor. Those who want theirs printed sign it with their name and where they live.</p></div>`,
  ),
  'with a plea to subscribe': page(
    `<main><div class="offer"><h2>Read all of The Strait</h2><p>For four crowns a week you read every report, on paper or on a screen, and keep eleven reporters on the coast. Cancel whenever you like, by post or at the counter.</p></div>${each((headline, summary, link) => `<div class="item"><a class="hed" href="${link}">${headline}</a><p>${summary}</p></div>`)}</main>`,
  ),
  'a grid whose names say nothing': page(
    `<div class="x1">${each((headline, summary, link) => `<div class="a9"><figure><img src="x.jpg" alt=""></figure><div class="b2"><div class="c3"><a href="${link}"><span>${headline}</span></a></div><div class="d4">${summary}</div></div></div>`)}</div>`,
    '<script type="application/ld+json">{"@context":"https://schema.org","@type":"WebSite","name":"The Strait","url":"https://strait.example/"}</script>',
  ),
  'terms and what they tell': page(
    `<dl>${each((headline, summary, link) => `<dt><a href="${link}">${headline}</a></dt><dd>${summary}</dd>`)}</dl>`,
  ),
  'a subject with a word about it': page(
    `<main><h1>Ferries</h1><div class="description"><p>Ferries have crossed the Lunde strait for two hundred years. All that The Strait has written of them since the first steamer is collected here, the newest first.</p></div><div class="stream">${each((headline, summary, link) => `<section><h3><a href="${link}">${headline}</a></h3><p>${summary}</p><span>The coast</span></section>`)}</div></main>`,
  ),
  'a slogan that is its title, at the door of a site': page(
    `<main><h1>The Strait: news of the northern coast</h1><p>${ABOUT}</p>${each((headline, summary, link) => `<div class="card"><h3><a href="${link}">${headline}</a></h3><p>${summary}</p></div>`)}</main>`,
    '<link rel="canonical" href="https://strait.example/"><meta property="og:type" content="article">',
  ),
  'headlines and what leads on below each': page(
    `<main>${each((headline, summary, link) => `<div class="story"><span class="kicker">The coast</span><a href="${link}"><h3>${headline}</h3></a><p>${summary}</p><a href="${link}">More</a></div>`)}</main>`,
  ),
}

const TOLD = [
  'The ferry between Sarvik and Lunde stays in port for a third day, the harbour office said on Tuesday, since the ice on the strait has not moved.',
  '"We will tell passengers by noon," said Mia Holt, who keeps the harbour. "They have waited calmly, and tea has been brought to them."',
  'The coast guard sent its icebreaker on Monday. It turned back at the second buoy, its captain said, with ice to the rail.',
]
const told = (many = TOLD.length): string =>
  TOLD.slice(0, many)
    .map((words) => `<p>${words}</p>`)
    .join('')
const MORE = each(
  (headline, summary, link) => `<div class="card"><h3><a href="${link}">${headline}</a></h3><p>${summary}</p></div>`,
)
const report = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Sarvik ferry stays in port</title>${head}</head><body>${MENU}${body}${FOOT}</body></html>`

/** Pages with a report, however short, among much that leads elsewhere. */
export const REPORTS: Readonly<Record<string, string>> = {
  'a report and a dozen others below it': report(
    `<article><h1>Sarvik ferry stays in port</h1>${told()}</article><section class="more">${MORE}</section>`,
  ),
  'one paragraph and a dozen others': report(
    `<main><h1>Sarvik ferry stays in port</h1>${told(1)}</main><div class="grid">${MORE}</div>`,
  ),
  'one paragraph under a headline that is no heading': report(
    `<main><div class="hl">Sarvik ferry stays in port</div>${told(1)}</main><div class="grid">${MORE}</div>`,
  ),
  'one paragraph that its machinery calls a report': report(
    `<div><h2>Sarvik ferry stays in port</h2>${told(1)}</div><div class="grid">${MORE}</div>`,
    '<meta property="og:type" content="article"><meta property="article:published_time" content="2025-03-04T10:00:00Z">',
  ),
  'a report with others between its paragraphs': report(
    `<article><h1>Sarvik ferry stays in port</h1>${TOLD.map((words, at) => `<p>${words}</p><p><a href="${path(at)}">${STORIES[at]?.[0]}</a></p>`).join('')}</article>`,
  ),
  'news in brief': report(
    `<article><h1>Sarvik ferry stays in port, and other news in brief</h1>${STORIES.slice(0, 6)
      .map(([headline, summary]) => `<h3>${headline}</h3><p>${summary}</p>`)
      .join('')}</article>`,
  ),
  'a review of what others wrote, each with its link': report(
    `<article><h1>Sarvik ferry stays in port: what the papers say</h1>${STORIES.slice(0, 6)
      .map(
        ([, summary], at) =>
          `<p>${summary} So writes <a href="https://other${at}.example/">the paper of that coast</a>, which has it from the harbour.</p>`,
      )
      .join('')}</article>`,
    '<meta property="og:type" content="article">',
  ),
  'a report at the door of a site': report(
    `<article><h1>Sarvik ferry stays in port</h1>${told()}${told()
      .replace(/Tuesday|Monday/g, 'Sunday')
      .replace(
        /<p>/g,
        '<p>And before that: ',
      )}</article><ul>${each((headline, _, link) => `<li><a href="${link}">${headline}</a></li>`)}</ul>`,
    '<link rel="canonical" href="https://strait.example/">',
  ),
  'a bare page': `<title>Sarvik ferry stays in port</title><h1>Sarvik ferry stays in port</h1>${told(2)}`,
}
