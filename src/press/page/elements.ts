const of = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Elements that never hold others. */
export const VOID = of('area base basefont br col embed frame hr img input keygen link meta param source track wbr')

/** Elements that stand on lines of their own. */
export const BLOCK = of(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot ' +
    'th thead title tr ul caption option optgroup legend amp-sidebar',
)

/** What is left open is closed by an element that cannot stand within it, no further up than the element that holds both. */
export const CLOSES: Readonly<
  Record<string, { readonly what: ReadonlySet<string>; readonly within: ReadonlySet<string> }>
> = {
  li: { what: of('li'), within: of('ul ol menu dir') },
  dd: { what: of('dd dt'), within: of('dl') },
  dt: { what: of('dd dt'), within: of('dl') },
  option: { what: of('option'), within: of('select datalist') },
  tr: { what: of('tr'), within: of('table') },
  td: { what: of('td th'), within: of('tr table') },
  th: { what: of('td th'), within: of('tr table') },
  tbody: { what: of('thead tbody tfoot'), within: of('table') },
  thead: { what: of('thead tbody tfoot'), within: of('table') },
  tfoot: { what: of('thead tbody tfoot'), within: of('table') },
  body: { what: of('head'), within: of('html') },
  a: { what: of('a'), within: BLOCK },
}

/** An end tag closes nothing beyond these, unless it is one of them. */
export const SCOPE = of('table td th caption html')

/** Elements whose words nobody reads on the page, or that are no words. */
export const UNREAD = of(
  'script style template noscript iframe noembed noframes object applet embed svg math canvas audio video map select ' +
    'option datalist textarea button input head title meta link frame frameset picture source amp-ad amp-embed amp-iframe ' +
    'amp-sidebar amp-analytics amp-social-share amp-consent dialog',
)

/** What may stand in the head of a page; anything else ends it. */
export const OF_HEAD = of('title meta link script style base noscript template basefont bgsound noframes object')
