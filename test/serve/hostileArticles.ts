import type { Record } from '../../src/ledger/index.ts'
import { recordOf } from '../views/dispatch.ts'

const RUN = 'window.ran=1'

/** What somebody may write into a title, a quote, a name or the name of an outlet to be more than text there. */
export const HOSTILE: readonly string[] = [
  `<script>${RUN}</script>`,
  `"><script>${RUN}</script>`,
  `</title><script>${RUN}</script>`,
  `</style></textarea></script><script>${RUN}</script>`,
  `--><script>${RUN}</script><!--`,
  `]]><script>${RUN}</script>`,
  `<img src=x onerror=${RUN}>`,
  `"><img src=x onerror="${RUN}">`,
  `'><svg/onload=${RUN}>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<details open ontoggle=${RUN}>`,
  `<input autofocus onfocus=${RUN}>`,
  `x" onmouseover="${RUN}" y="`,
  `x' autofocus onfocus='${RUN}`,
  `javascript:${RUN}`,
  `<a href="javascript:${RUN}">harbour</a>`,
  `<iframe srcdoc="<script>parent.ran=1</script>"></iframe>`,
  `<object data="data:text/html,<script>${RUN}</script>"></object>`,
  `<base href="//elsewhere.example/">`,
  `<meta http-equiv="refresh" content="0;url=//elsewhere.example/">`,
  `<link rel="stylesheet" href="//elsewhere.example/a.css">`,
  `<form action="//elsewhere.example/"><button>go on</button></form>`,
  `<style>@import "//elsewhere.example/a.css"; body { display: none }</style>`,
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
  `&#60;script&#62;${RUN}&#60;/script&#62;`,
  `{{constructor.constructor('${RUN}')()}}`,
  `\${${RUN}}`,
  `<!--#include file="/etc/passwd"-->`,
  `%3Cscript%3E${RUN}%3C/script%3E`,
  `＜script＞${RUN}＜/script＞`,
  `Harbour \u202Egnp.lave`,
  'Unclosed \u2066\u2067\u2068\u202B isolates',
  'Nor\u200Bway\u200D\u2060 of \uFEFFnothing',
  'Za\u0335\u0321\u0322lgo'.repeat(40),
  'Lines\u2028that\u2029end\u0085within',
  'Bells \u0007 and colours \u001B31m',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  `'); drop table articles; --`,
  `" OR NEAR(a b) AND "x*`,
  '../../../../etc/passwd',
  'con.txt\u0020.',
  'W'.repeat(20_000),
  '🏴‍☠️👩‍👩‍👧‍👦'.repeat(30),
  'الميناء مفتوح‎ (harbour)',
]

/** An article with a text in every place of it: outlet, source, title, dateline, an actor's name, what was said, promised and announced. */
export function hostileRecord(text: string, at: number): Record {
  const record = recordOf({
    source: text,
    outlet: text,
    published: '2025-05-05',
    place: text,
    lines: [
      `${text} Council number ${at} met in the harbour.`,
      `“They wrote ${text} on lamp ${at},” the council said.`,
      `It will pay 5 euros for ${text} as number ${at} by 20 May.`,
      `A vote on ${text} and ${at} is on 21 May.`,
    ],
    actors: { [`${text} Council`]: ['organization', null] },
    said: [{ by: `${text} Council`, words: [`They wrote ${text} on lamp ${at},`], on: '2025-05-05' }],
    done: [{ type: 'CONSULT', by: [`${text} Council`], words: `[met] in the harbour`, on: '2025-05-05', place: text }],
    promised: [{ by: `${text} Council`, words: `pay 5 euros for ${text} as number ${at}`, due: '2025-05-20' }],
    toCome: [
      { sort: 'vote', who: [`${text} Council`], words: `A vote on ${text} and ${at}`, on: '2025-05-21', place: text },
    ],
    offices: [{ person: `${text} Council`, title: text, words: `number ${at} met` }],
  })
  return { ...record, article: { ...record.article, title: text } }
}
