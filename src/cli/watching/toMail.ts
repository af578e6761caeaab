import { createHash } from 'node:crypto'
import { createTransport } from 'nodemailer'
import { Failure } from '../../terms/index.ts'
import { plural } from '../../views/words/index.ts'
import { blockOf } from '../print/list.ts'
import { styleOf } from '../print/style.ts'
import { type Deliver, lineIn } from './sending.ts'

const WIDTH = 78

/** Milliseconds to wait for a mail server. */
const PATIENCE = 30_000

/** Sends all lines of a watch in one letter, through the server that ATTACHE_SMTP names. */
export const toMail: Deliver = async (deliveries, { watch, io }) => {
  const { ATTACHE_SMTP: server, ATTACHE_MAIL_FROM: from } = io.env
  const keys = deliveries.map(({ key }) => key)
  const style = styleOf(io.stdout, { NO_COLOR: '1' })
  const all = (cause: Failure) => deliveries.map(() => ({ status: 'failed', cause, retryAfter: null }) as const)
  if (!server || !from) return all(noServer())
  try {
    const transport = createTransport(mailServer(server))
    try {
      await transport.sendMail({
        from,
        to: watch.target ?? '',
        subject: `${watch.query}: ${plural(deliveries.length, 'line')}`,
        text: `${deliveries.map((delivery) => blockOf(lineIn(delivery), new Map(), WIDTH, style).join('\n')).join('\n\n')}\n\n-- \nWatch ${watch.id} of Attaché: ${watch.query}\n`,
        messageId: `<${createHash('sha256').update(keys.join(' ')).digest('hex').slice(0, 32)}@attache.invalid>`,
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Attache-Lines': keys.join(' ') },
        disableFileAccess: true,
        disableUrlAccess: true,
      })
    } finally {
      transport.close()
    }
    return deliveries.map(() => ({ status: 'delivered' }))
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    return all(
      new Failure('MAIL_FAILED', `no letter could be sent: ${why}`, 'Check ATTACHE_SMTP and ATTACHE_MAIL_FROM', {
        cause,
      }),
    )
  }
}

/** `smtp://user:password@mail.example:587`, or smtps. */
function mailServer(address: string) {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url === null || !/^smtps?:$/.test(url.protocol))
    throw new TypeError('ATTACHE_SMTP is no smtp:// or smtps:// address')
  const secure = url.protocol === 'smtps:'
  const user = decodeURIComponent(url.username)
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: PATIENCE,
    ...(user === '' ? {} : { auth: { user, pass: decodeURIComponent(url.password) } }),
  }
}

export const noServer = (): Failure =>
  new Failure(
    'NO_MAIL_SERVER',
    'ATTACHE_SMTP and ATTACHE_MAIL_FROM are not both set',
    'Set them: smtp://user:password@mail.example:587 and desk@ministry.example',
  )
