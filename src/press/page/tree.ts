import { Tokenizer } from 'htmlparser2'
import { VOID } from './elements.ts'
import { openElements } from './openElements.ts'

/** An element of a page with those of its attributes that tell something. */
export type PageElement = {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (PageElement | string)[]
  readonly parent: PageElement | null
}

/** The most elements a page may have; the largest seen in the wild has some 60,000. */
export const MOST_ELEMENTS = 500_000

const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze({})

/** The elements of a page as a browser would nest them, near enough; nothing in it is run or loaded. Null of a page with
 * more than `MOST_ELEMENTS`.
 * @example treeOf('<p>One<p>Two')?.children.length //=> 2 */
export function treeOf(html: string): PageElement | null {
  const root: PageElement = { tag: '#page', attributes: NO_ATTRIBUTES, children: [], parent: null }
  const opened = openElements(root)
  let elements = 0
  let tag = ''
  let name = ''
  let value = ''
  let attributes: Record<string, string> | null = null

  const open = (): void => {
    elements++
    if (elements > MOST_ELEMENTS) tokenizer.pause()
    opened.before(tag)
    const parent = opened.top()
    const element: PageElement = { tag, attributes: attributes ?? NO_ATTRIBUTES, children: [], parent }
    parent.children.push(element)
    attributes = null
    if (!VOID.has(tag)) opened.open(element)
  }
  const addText = (text: string): void => {
    const { children } = opened.top()
    const last = children.length - 1
    const before = children[last]
    if (typeof before === 'string') children[last] = before + text
    else children.push(text)
  }

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onattribname: (start, end) => {
        name = html.slice(start, end).toLowerCase()
      },
      onattribdata: (start, end) => {
        value += html.slice(start, end)
      },
      onattribentity: (point) => {
        value += letterOf(point)
      },
      onattribend: () => {
        if (TELLING.has(name)) {
          attributes ??= {}
          if (!Object.hasOwn(attributes, name)) attributes[name] = value
        }
        value = ''
      },
      onopentagname: (start, end) => {
        tag = html.slice(start, end).toLowerCase()
        attributes = null
      },
      onopentagend: open,
      onselfclosingtag: () => {
        const drawn = tag
        open()
        if (DRAWN.test(drawn)) opened.close(drawn)
      },
      onclosetag: (start, end) => {
        const closed = html.slice(start, end).toLowerCase()
        if (!VOID.has(closed)) opened.close(closed)
      },
      ontext: (start, end) => addText(html.slice(start, end)),
      ontextentity: (point) => addText(letterOf(point)),
      oncdata: (start, end, offset) => addText(html.slice(start, end - offset)),
      oncomment: NOTHING,
      ondeclaration: NOTHING,
      onprocessinginstruction: NOTHING,
      onend: NOTHING,
    },
  )
  tokenizer.write(html)
  if (elements > MOST_ELEMENTS) return null
  tokenizer.end()
  return root
}

const NOTHING = (): undefined => undefined

/** Parts of drawings close themselves; other elements do not, whatever their slash says. */
const DRAWN = /^(?:path|circle|rect|line|g|use|polygon|polyline|ellipse|stop|defs|svg|math|amp-[\w-]+)$/

const letterOf = (point: number): string => (point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point))

/** The attributes that are kept. */
const TELLING: ReadonlySet<string> = new Set(
  (
    'class id style hidden role lang itemprop itemtype itemscope property name content datetime href rel type title ' +
    'aria-hidden aria-label http-equiv charset src alt pubdate data-component data-testid data-type data-module-name'
  ).split(' '),
)
