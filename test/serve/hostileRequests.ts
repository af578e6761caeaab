const JSON_TYPE = 'Content-Type: application/json\r\n'
const get = (path: string, headers = ''): string =>
  `GET ${path} HTTP/1.1\r\nHost: localhost\r\n${headers}Connection: close\r\n\r\n`
const post = (path: string, body: string, headers = JSON_TYPE): string =>
  `POST ${path} HTTP/1.1\r\nHost: localhost\r\n${headers}Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`
const form = 'Content-Type: application/x-www-form-urlencoded\r\n'
const decision = (given: unknown): string => JSON.stringify({ decision: given })
const BIG = 10 * 1024 * 1024

/** What somebody may send to a desk to break it, as it goes over the wire, and the statuses that are right. */
export const REQUESTS: readonly (readonly [what: string, bytes: string, statuses: readonly number[]])[] = [
  ['a path out of the folder', get('/assets/../../../etc/passwd'), [404]],
  ['the same in disguise', get('/assets/..%2f..%2f..%2fetc%2fpasswd'), [404]],
  ['the same twice in disguise', get('/assets/%252e%252e%252fetc/passwd'), [404]],
  ['the same with backslashes', get('/assets/..\\..\\..\\windows\\win.ini'), [400]],
  ['a path to the ledger itself', get('/week.db'), [404]],
  ['an article out of the ledger', get('/api/v1/articles/..%2f..%2f..%2fetc%2fpasswd/text'), [400, 404]],
  ['a NUL in a path', get('/api/v1/lines/%00'), [400]],
  ['a NUL in a question', get('/api/v1/said?words=%00a%00'), [200]],
  ['half a character', get('/api/v1/said?words=%ed%a0%80'), [200]],
  ['bytes that are no UTF-8', get('/api/v1/said?words=%ff%fe%c0%af'), [200]],
  ['a percent sign alone', get('/api/v1/said?words=%'), [200]],
  ['SQL', get('/api/v1/said?by=x%27%20OR%201%3D1%20--'), [404]],
  ['a query language', get('/api/v1/said?words=%22a%20NEAR%20b%22%20AND%20NOT%20(col%3A*'), [200]],
  ['a name of every object', get('/api/v1/said?__proto__=1'), [400]],
  ['the same as a name', get('/api/v1/actors/prototype'), [404]],
  ['the same as an office', get('/api/v1/offices?of=Norway&title=constructor'), [404]],
  [
    'a prototype in JSON',
    post('/api/v1/decisions', '{"__proto__":{"pen":1},"decision":{"verb":"same","a":"a","b":"b"}}'),
    [400, 404],
  ],
  ['a field that is asked twice', get('/api/v1/said?by=a&by=b'), [400]],
  ['a field as a list', get('/api/v1/said?by[]=a'), [400]],
  ['a great number', get('/api/v1/said?limit=99999999999999999999'), [400]],
  ['a great day', get('/api/v1/said?since=99999-12-31'), [400]],
  ['days without end', get('/api/v1/said?since=99999%20days%20ago'), [200]],
  ['a cursor of another', get('/api/v1/said?cursor=WyJ4IiwgMSwgMiwgM10'), [400]],
  ['a cursor that is deep', get(`/api/v1/said?cursor=${Buffer.from('['.repeat(400)).toString('base64url')}`), [400]],
  ['a long question', get(`/api/v1/said?words=${'a'.repeat(12_000)}`), [400]],
  ['a question longer than a head', get(`/api/v1/said?words=${'a'.repeat(40_000)}`), [431]],
  ['ten thousand parameters', get(`/?${'a=1&'.repeat(3_500)}`), [200]],
  ['a thousand headers', get('/', Array.from({ length: 1_000 }, (_, at) => `X-${at}: 1\r\n`).join('')), [200, 431]],
  ['a header of its own in a question', get('/sign-in?to=/%0d%0aSet-Cookie:%20ran=1'), [404]],
  ['a foreign Host', 'GET / HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n', [421]],
  ['two Hosts', 'GET / HTTP/1.1\r\nHost: localhost\r\nHost: rebound.example\r\nConnection: close\r\n\r\n', [400, 421]],
  ['no Host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', [400]],
  [
    'an address in the place of a path',
    'GET http://rebound.example/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    [421],
  ],
  ['a tunnel', 'CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: elsewhere.example:443\r\n\r\n', [0, 400, 404, 421]],
  [
    'another protocol',
    get('/', 'Upgrade: websocket\r\nSec-WebSocket-Key: eA==\r\nSec-WebSocket-Version: 13\r\n'),
    [200],
  ],
  ['a method that is none', 'TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n', [403, 405]],
  ['a form of another site', post('/undo', 'back=/', `${form}Origin: http://elsewhere.example\r\n`), [403]],
  ['a form of nobody', post('/undo', 'back=/', `${form}Origin: null\r\n`), [403]],
  ['a form without its token', post('/decide', 'verb=same&a=Norway&b=Malta', form), [403]],
  ['JSON of another site', post('/api/v1/undo', '{}', `${JSON_TYPE}Origin: http://elsewhere.example\r\n`), [403]],
  ['JSON that calls itself text', post('/api/v1/undo', '{}', 'Content-Type: text/plain\r\n'), [415]],
  ['JSON that is none', post('/api/v1/undo', '{"a":'), [400]],
  ['JSON without end', post('/api/v1/decisions', '['.repeat(100_000)), [400]],
  [
    'JSON that repeats itself',
    post('/api/v1/decisions', decision({ verb: 'same', a: 'a'.repeat(201), b: 'b' })),
    [400],
  ],
  [
    'a name of 10 MB',
    post('/api/v1/decisions', decision({ verb: 'rename', a: 'Norway', name: 'a'.repeat(BIG) })),
    [413],
  ],
  [
    'an outlet of 10 MB',
    post('/api/v1/articles', JSON.stringify({ name: 'a', text: 'b', outlet: 'c'.repeat(BIG) })),
    [400],
  ],
  ['a text of 10 MB', post('/api/v1/articles', JSON.stringify({ name: 'a', text: 'b'.repeat(BIG) })), [400]],
  [
    'a form that is torn',
    post(
      '/add',
      '--x\r\nContent-Disposition: form-data; name="text',
      'Content-Type: multipart/form-data; boundary=x\r\n',
    ),
    [400, 403],
  ],
  ['a form without a boundary', post('/add', 'x', 'Content-Type: multipart/form-data\r\n'), [400, 403]],
  ['more bytes than were told', `${post('/api/v1/undo', '{}', JSON_TYPE)}GET /smuggled HTTP/1.1\r\n\r\n`, [400, 409]],
  [
    'two lengths',
    `POST /api/v1/undo HTTP/1.1\r\nHost: localhost\r\n${JSON_TYPE}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    [400],
  ],
  [
    'tools asked by nobody',
    post('/mcp', '{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"__proto__"}}'),
    [400, 406],
  ],
  [
    'tools asked for nonsense',
    post('/mcp', '[[[]]]', `${JSON_TYPE}Accept: application/json, text/event-stream\r\n`),
    [400],
  ],
  ['a stream of tools', get('/mcp', 'Accept: text/event-stream\r\n'), [405]],
  ['a feed of nonsense', get('/feeds/said.atom?words=%00%01%3C%3E%26&by=Norway'), [200]],
  ['a tag that is long', get('/', `If-None-Match: ${'"a",'.repeat(3_000)}\r\n`), [200]],
  ['an encoding that is none', get('/', 'Accept-Encoding: ;;;q=,,br;q=x,*;q=0\r\n'), [200]],
  ['a range', get('/api/v1/covered', 'Range: bytes=0-1,5-6,9999999999-\r\n'), [200]],
  ['cookies that are none', get('/', `Cookie: attache_visit=${'x'.repeat(9_000)}; =; ;;attache_session="\r\n`), [200]],
  ['a line ended within', 'GET /\r\nX: y HTTP/1.1\r\nHost: localhost\r\n\r\n', [200, 400]],
]
