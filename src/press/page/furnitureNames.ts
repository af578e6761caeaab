import { wordsOfName } from './names.ts'

/** What makers of pages call the parts that are no part of the report; `a-b` is two words side by side. One idea a line. */
const NAMES = [
  'nav navs navbar navigation menu menus submenu breadcrumb breadcrumbs dropdown topbar masthead pagination pager paging',
  'footer footnav sitemap copyright colophon sidebar sidebars rail rightrail leftrail aside right-column skip-link',
  'related recommended recommendation recommendations recommends recirc recirculation trending popular mostread most-read most-viewed ' +
    'most-popular readmore read-more read-next readnext up-next more-stories more-news more-from more-on see-also also-read ' +
    'latest-news latest-stories top-stories headlines other-news outbrain taboola zergnet revcontent teaser teasers zone onward ' +
    'next-article prev-next nextprev post-navigation carousel moreon readalso interstitial-link suggested suggestions story-feed',
  'newsletter newsletters signup sign-up subscribe subscription subscriptions optin opt-in mailchimp paywall regwall',
  'promo promos promotion promotional ad ads advert adverts advertisement advertising adsbygoogle adunit adslot dfp sponsor ' +
    'sponsors sponsored commercial affiliate marketing cta donate donation merch ecommerce coupon',
  'comment comments commenting disqus livefyre respond replies discussion fb-comments viafoura coral',
  'social share shares sharing sharebar sharedaddy addthis addtoany follow followus sharetools share-tools socials whatsapp',
  'cookie cookies consent gdpr privacy modal popup popover lightbox tooltip overlay toast login signin register',
  'caption captions wp-caption-text credit credits figcaption photocredit photo-credit image-credit gallery slideshow image-meta photographer',
  'byline bylines author authors author-bio bio biography writer contributor contributors reporter vcard about-author',
  'timestamp dateline-time pubdate publish-date published-date post-date postdate entry-date date-published dates updated ' +
    'last-updated reading-time read-time min-read',
  'post-meta entry-meta article-meta story-meta metadata postmeta entry-footer post-footer article-footer article-info',
  'tags taglist tag-list tagcloud topics keywords categories category kicker eyebrow section-name',
  'widget widgets toolbar tools utility print rating ratings poll quiz survey search searchbox weather ticker stock-quote',
  'sr-only screen-reader-text visually-hidden visuallyhidden hidden-text noprint no-print offscreen',
  'video-player videoplayer jwplayer vjs audio-player podcast playlist',
  'correction-link feedback report-error disclaimer syndication licensing permissions trust-indicator',
]

const ONE = new Set<string>()
const TWO = new Set<string>()
for (const name of NAMES.join(' ').split(' ')) {
  const [first = '', second] = name.split('-')
  if (second === undefined) ONE.add(first)
  else if (name.split('-').length === 2) TWO.add(`${first} ${second}`)
}

/** Whether a name is one that makers of pages give to what is no part of the report.
 * @example [isFurnitureName('story-related'), isFurnitureName('story-body')] //=> [true, false] */
export function isFurnitureName(name: string): boolean {
  const words = wordsOfName(name)
  return words.some((word, at) => ONE.has(word) || TWO.has(`${word} ${words[at + 1] ?? ''}`))
}
