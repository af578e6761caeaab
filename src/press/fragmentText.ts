import { parseHTML } from 'linkedom'

/** Elements that are no words of a report. */
const NONE = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG MATH FIGCAPTION FORM BUTTON SELECT TEXTAREA NAV HEAD TITLE AUDIO VIDEO CANVAS'.split(
    ' ',
  ),
)
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DIV DL DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TBODY TD TH TR UL BODY'.split(
    ' ',
  ),
)
const DEEPEST = 400
/** Letters of markup that are looked at; no report has more. */
const MOST = 4_000_000
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0|mso-hide\s*:\s*all/i

/** The paragraphs of a piece of HTML that is a report already, as a feed or a letter brings it, an empty line between two.
 * Nothing in it is run or loaded. @example fragmentText('<p>One <b>two</b>.</p><p>Three.</p>') //=> 'One two.\n\nThree.' */
export function fragmentText(html: string): string {
  const kept = html.slice(0, MOST)
  const { document } = parseHTML(`<!doctype html><html><body>${isDeep(kept) ? withoutTags(kept) : kept}</body></html>`)
  const paragraphs: string[] = ['']
  const close = (): void => {
    if (paragraphs.at(-1) !== '') paragraphs.push('')
  }
  // A stack of our own, since pages nest deeper than calls may.
  type Step = { readonly node: Node; readonly depth: number } | 'close'
  const steps: Step[] = [{ node: document.documentElement as unknown as Node, depth: 0 }]
  for (let step = steps.pop(); step; step = steps.pop()) {
    if (step === 'close') {
      close()
      continue
    }
    const { node, depth } = step
    if (node.nodeType === TEXT) paragraphs[paragraphs.length - 1] += (node.nodeValue ?? '').replace(/\s+/g, ' ')
    if (node.nodeType !== ELEMENT || depth > DEEPEST) continue
    const element = node as Element
    const name = element.tagName.toUpperCase()
    if (NONE.has(name) || isHidden(element)) continue
    if (name === 'BR') paragraphs[paragraphs.length - 1] += '\n'
    if (BLOCKS.has(name)) {
      close()
      steps.push('close')
    }
    for (const child of [...element.childNodes].reverse()) steps.push({ node: child, depth: depth + 1 })
  }
  return paragraphs
    .map(tidy)
    .filter((words) => words !== '')
    .join('\n\n')
}

/** Whether elements lie deeper in each other than any page has them, which only costs time. */
function isDeep(html: string): boolean {
  let depth = 0
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z\d]{0,20})/gi)) {
    if (VOID.test(name)) continue
    depth = slash ? Math.max(0, depth - 1) : depth + 1
    if (depth > DEEPEST * 5) return true
  }
  return false
}

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|td|tr)$/i

const withoutTags = (html: string): string => html.replace(/<[^<>]{0,4000}>/g, ' ')

const ELEMENT = 1
const TEXT = 3

type Node = { readonly nodeType: number; readonly nodeValue: string | null }
type Element = Node & {
  readonly tagName: string
  readonly childNodes: Iterable<Node>
  getAttribute(name: string): string | null
}

const isHidden = (element: Element): boolean =>
  element.getAttribute('hidden') !== null || HIDDEN.test(element.getAttribute('style') ?? '')

/** A double line break is a new paragraph, as old editors write it. */
const tidy = (words: string): string =>
  words
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\u00ad|\u200b|\u200c|\u2060|\ufeff|\u034f/g, '')
    .replace(/ *\n */g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .replace(/ {2,}/g, ' ')
    .trim()
