import type { Child, FC } from 'hono/jsx'

/** What stands around every page. */
export type Frame = {
  /** Of the page itself: `/said`. */
  readonly path: string
  /** Addresses of the styles, in their order, and of the script. */
  readonly styles: readonly string[]
  readonly script: string
  /** Whether decisions and new reports are taken here. */
  readonly mayWrite: boolean
  /** What a form that changes something must carry; null where nothing may be changed. */
  readonly token: string | null
  readonly version: string
  /** The same as a feed or a calendar, for readers of those. */
  readonly feeds?: readonly { readonly href: string; readonly type: string; readonly title: string }[]
}

/** The rooms of the almanac, as its spine names them. */
const ROOMS: readonly (readonly [path: string, name: string])[] = [
  ['/', 'Today'],
  ['/between', 'Between'],
  ['/actors', 'Actors'],
  ['/said', 'Said'],
  ['/promised', 'Promised'],
  ['/agenda', 'Agenda'],
  ['/map', 'Map'],
  ['/articles', 'Articles'],
  ['/doubts', 'Doubts'],
  ['/outlets', 'Outlets'],
  ['/add', 'Add'],
]

/** A whole document: head, navigation, the page, and the foot. */
export const Document: FC<{ frame: Frame; title: string; children?: Child }> = ({ frame, title, children }) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{`${title} · Attaché`}</title>
      {frame.styles.map((style) => (
        <link rel="stylesheet" href={style} />
      ))}
      {frame.feeds?.map(({ href, type, title: named }) => (
        <link rel="alternate" type={type} title={named} href={href} />
      ))}
      <script type="module" src={frame.script}></script>
    </head>
    <body>
      <a class="skip" href="#page">
        Skip to the page
      </a>
      <header class="masthead">
        <a class="name" href="/">
          Attaché
        </a>
        <nav aria-label="Rooms">
          <ul>
            {ROOMS.map(([path, name]) => (
              <li>
                <a href={path} aria-current={isRoomOf(path, frame.path) ? 'page' : undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="page">{children}</main>
      <footer>
        <p>{`Attaché ${frame.version}. Every line opens the sentence it rests on; nothing here is generated.`}</p>
        <p class="keys-hint">
          Keys: <kbd>/</kbd> ask, <kbd>j</kbd> <kbd>k</kbd> line to line, <kbd>o</kbd> open, <kbd>?</kbd> all of them
        </p>
      </footer>
    </body>
  </html>
)

/** Whether a page belongs to a room. @example [isRoomOf('/actors', '/actors/EST'), isRoomOf('/', '/said')] //=> [true, false] */
export const isRoomOf = (room: string, path: string): boolean =>
  path === room || (room !== '/' && path.startsWith(`${room}/`))

/** A document as it goes over the wire. */
export const drawn = (document: { toString(): string }): string => `<!DOCTYPE html>${document.toString()}`
