const LONGEST = 2_000

/** An address as it stands in a feed, resolved against the first base that will do; null of anything but http and https.
 * @example addressOf('../news/1.html', ['https://wire.example/feeds/all.xml']) //=> 'https://wire.example/news/1.html' */
export function addressOf(told: string | null, bases: readonly (string | null)[]): string | null {
  const href =
    told
      ?.replace(/[\t\r\n]/g, '')
      .replaceAll('&amp;', '&')
      .trim() ?? ''
  if (href === '' || href.length > LONGEST) return null
  for (const base of [undefined, ...bases]) {
    if (base === null) continue
    const url = parsed(href, base)
    if (url) return /^https?:$/.test(url.protocol) && url.hostname !== '' ? url.href : null
  }
  return null
}

/** One base on another, as `xml:base` nests. @example baseOf(['https://a.example/x/', 'y/']) //=> 'https://a.example/x/y/' */
export function baseOf(bases: readonly (string | null)[]): string | null {
  return bases.reduce<string | null>((above, base) => addressOf(base, [above]) ?? above, null)
}

function parsed(href: string, base: string | undefined): URL | null {
  try {
    return new URL(href, base)
  } catch {
    return null
  }
}
