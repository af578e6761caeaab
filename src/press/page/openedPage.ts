import { Failure } from '../../terms/index.ts'
import { MOST_BYTES, refuseKinds, tooLarge } from '../decode.ts'
import { pageText } from './charset.ts'
import { isMhtml, mhtmlPage } from './mhtml.ts'
import { MOST_ELEMENTS, type PageElement, treeOf } from './tree.ts'
import { unpacked } from './unpack.ts'

/** A page's elements, and the address that it was saved from, where it says so. */
export type OpenedPage = { readonly root: PageElement; readonly address: string | null }

/** Opens the bytes of a page, packed or saved with its parts as they may be. Throws what `articleOfPage` does. */
export function openedPage(bytes: Uint8Array, name: string, contentType: string | null): OpenedPage {
  if (bytes.length > MOST_BYTES) throw tooLarge(name, bytes.length)
  const whole = unpacked(bytes, name)
  refuseKinds(whole, name)
  const saved = isMhtml(whole) ? mhtmlPage(whole) : { bytes: whole, contentType, address: null }
  if (saved === null) throw noReport(name)
  const html = pageText(saved.bytes, saved.contentType)
  refuseNoise(html, name)
  const root = treeOf(html)
  if (root === null)
    throw new Failure(
      'TOO_LARGE',
      `${name} has more than ${MOST_ELEMENTS.toLocaleString('en')} elements, too many for a page`,
      'Save its text as .txt and read that',
    )
  return { root, address: saved.address }
}

export const noReport = (name: string): Failure =>
  new Failure(
    'NO_REPORT',
    `${name} is a web page without a report on it`,
    'If a browser shows one, save its text as .txt and read that',
  )

/** A page that leads to reports, and where they are to be had. */
export const frontPage = (name: string, address: string | null): Failure =>
  new Failure(
    'NO_REPORT',
    `${name} leads to reports and holds none itself`,
    `Give the addresses of its reports, or keep up with its feed: attache follow ${address ?? 'ADDRESS'}`,
  )

/** What is no text: full of control characters, NULs aside, which some pages have for no reason. */
function refuseNoise(html: string, name: string): void {
  const head = html.slice(0, 65_536)
  const letters = head.replace(/[\0\s]+/g, '')
  if (letters === '' && head.length === html.length)
    throw new Failure('EMPTY_FILE', `${name} holds no words`, 'Leave it out, or fetch the page again')
  const controls = letters.length - letters.replace(/\p{Cc}+/gu, '').length
  if (controls > letters.length * 0.05)
    throw new Failure('BINARY_FILE', `${name} is no page: full of control characters`, 'Give the page as it was served')
}
