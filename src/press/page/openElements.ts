import { BLOCK, CLOSES, OF_HEAD, SCOPE } from './elements.ts'
import type { PageElement } from './tree.ts'

/** Deeper elements are taken for part of the one above them, so that no page is too deep to be walked. */
const DEEPEST = 160

/** The elements open at a place of a page, from `root` inwards, as tags open and close them. */
export type OpenElements = {
  readonly top: () => PageElement
  /** Closes what cannot hold an element of that tag. */
  readonly before: (tag: string) => void
  readonly open: (element: PageElement) => void
  readonly close: (tag: string) => void
}

/** Tags close what they do in a browser, near enough: a paragraph ends where the next begins, an end tag that fits nothing does nothing. */
export function openElements(root: PageElement): OpenElements {
  const stack: PageElement[] = [root]
  let beyond = 0
  const cut = (length: number): void => {
    stack.length = Math.max(1, length)
  }
  const top = (): PageElement => stack.at(-1) ?? root
  return {
    top,
    before: (tag) => {
      if (beyond > 0) return
      if (top().tag === 'head' && !OF_HEAD.has(tag)) cut(stack.length - 1)
      const implied = impliedBy(stack, tag)
      if (implied > 0) cut(implied)
    },
    open: (element) => {
      if (beyond > 0 || stack.length >= DEEPEST) beyond++
      else stack.push(element)
    },
    close: (tag) => {
      if (beyond > 0) beyond--
      else {
        const closed = closedBy(stack, tag)
        if (closed > 0) cut(closed)
      }
    },
  }
}

/** Where in the stack what an opening tag ends begins; 0 where it ends nothing. */
function impliedBy(stack: readonly PageElement[], opened: string): number {
  const rule = Object.hasOwn(CLOSES, opened) ? CLOSES[opened] : undefined
  if (!rule && !BLOCK.has(opened)) return 0
  for (let at = stack.length - 1; at > 0; at--) {
    const tag = stack[at]?.tag ?? ''
    if (rule?.within.has(tag)) return 0
    if (rule ? rule.what.has(tag) : tag === 'p') return at
    if (!rule && BLOCK.has(tag)) return 0
  }
  return 0
}

/** Where in the stack what an end tag closes begins; 0 where it closes nothing. */
function closedBy(stack: readonly PageElement[], closed: string): number {
  const block = BLOCK.has(closed)
  for (let at = stack.length - 1; at > 0; at--) {
    const tag = stack[at]?.tag ?? ''
    if (tag === closed) return at
    if (SCOPE.has(tag) ? !SCOPE.has(closed) && !ROWS.test(closed) : !block && BLOCK.has(tag)) return 0
  }
  return 0
}

const ROWS = /^(?:tr|thead|tbody|tfoot)$/
