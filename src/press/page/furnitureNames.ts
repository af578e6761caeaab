import { wordsOfName } from './names.ts'

/** What makers of pages call the parts that are no part of the report; `a-b` is two words side by side. One idea a line. */
const NAMES = [
  // ways about the site
  'nav navs navbar navigation menu menus submenu breadcrumb breadcrumbs dropdown topbar masthead pagination pager paging toc',
  'footer footnav sitemap copyright colophon contentinfo sidebar sidebars rail rightrail leftrail aside complementary right-column skip-link',
  // other reports
  'related recommend recommended recommendation recommendations recommends recirc recirculation trending popular mostread most-read most-viewed',
  'most-popular readmore read-more read-next readnext up-next upnext more-stories more-news more-from more-on more-like more-in more-links',
  'see-also also-read also-like may-like latest-news latest-stories latest-posts top-stories other-stories other-news headlines next-story',
  'next-article next-post previous-post prev-post prev-next prevnext nextprev post-navigation carousel moreon readalso interstitial-link',
  'suggested suggestions story-feed teaser teasers onward zone outbrain taboola zergnet revcontent around-web from-web whats-next whats-hot',
  // what is sold or asked for
  'newsletter newsletters signup sign-up subscribe subscription subscriptions optin opt-in mailchimp regwall paywall-message',
  'promo promos promotion promotional ad ads advert adverts advertisement advertising adsbygoogle adunit adslot dfp sponsor sponsors',
  'sponsored commercial affiliate marketing cta donate donation merch ecommerce coupon coupons product-card shop buy-button offer offers',
  'app-download branded partners',
  // what readers do
  'comment comments commenting disqus livefyre respond replies discussion viafoura coral social share shares sharing sharebar sharedaddy',
  'addthis addtoany follow followus sharetools socials whatsapp likes votes reactions button buttons btn short-url shorturl permalink',
  'rating ratings poll quiz survey search searchbox toolbar tools utility print feedback report-error',
  // what is laid over the page
  'cookie cookies consent gdpr privacy modal popup popover lightbox tooltip overlay toast login signin register banner alert alerts',
  'alertdialog notification notifications browser-upgrade',
  // pictures and films
  'caption captions credit credits figcaption photocredit gallery slideshow image-meta photographer instagram-media video-player',
  'videoplayer jwplayer vjs audio-player podcast playlist',
  // who made it, and when
  'byline bylines author authors bio biography writer contributor contributors reporter vcard timestamp pubdate date dates time posted',
  'updated last-updated reading-time read-time min-read meta metadata postmeta entry-footer post-footer article-footer article-info',
  'tags taglist tagcloud topics keywords categories kicker eyebrow section-name',
  // parts beside the report
  'widget widgets weather ticker stock-quote pullquote pull-quote disclaimer disclosure syndication licensing permissions',
  'sr-only screen-reader visually-hidden visuallyhidden hidden-text offscreen noprint no-print',
]

const ONE = new Set<string>()
const TWO = new Set<string>()
for (const name of NAMES.join(' ').split(' ')) {
  const [first = '', second] = name.split('-')
  if (second === undefined) ONE.add(first)
  else if (name.split('-').length === 2) TWO.add(`${first} ${second}`)
}

/** Parts that may hold more words than a short report. */
const LONG = new Set(
  'footer copyright colophon contentinfo comment comments commenting disqus replies viafoura cookie cookies consent gdpr newsletter newsletters'.split(
    ' ',
  ),
)

/** Whether a name is one of a part that is none of the report however much of the page it holds. */
export const isLongFurnitureName = (name: string): boolean => wordsOfName(name).some((word) => LONG.has(word))

/** Whether a name is one that makers of pages give to what is no part of the report.
 * @example [isFurnitureName('story-related'), isFurnitureName('story-body')] //=> [true, false] */
export function isFurnitureName(name: string): boolean {
  const words = wordsOfName(name)
  return words.some((word, at) => ONE.has(word) || TWO.has(`${word} ${words[at + 1] ?? ''}`))
}
