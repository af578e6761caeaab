import { type AddressInfo, createServer, type Socket } from 'node:net'

export type Letter = { readonly from: string; readonly to: string; readonly text: string }
export type SmtpServer = { readonly port: number; readonly letters: Letter[]; readonly close: () => Promise<void> }

/** A mail server of the test's own on loopback: takes letters, or refuses them while `busy` says so. */
export async function smtpServer(busy: () => boolean): Promise<SmtpServer> {
  const letters: Letter[] = []
  const server = createServer((socket) => converse(socket, letters, busy))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    letters,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function converse(socket: Socket, letters: Letter[], busy: () => boolean): void {
  let heard = ''
  let letter = { from: '', to: '' }
  let isText = false
  const say = (line: string): void => {
    socket.write(`${line}\r\n`)
  }
  socket.setEncoding('utf8')
  socket.on('error', () => undefined)
  say('220 mail.example ready')
  socket.on('data', (piece: string) => {
    heard += piece
    for (;;) {
      const end = heard.indexOf(isText ? '\r\n.\r\n' : '\r\n')
      if (end < 0) return
      const line = heard.slice(0, end)
      heard = heard.slice(end + (isText ? 5 : 2))
      if (isText) {
        letters.push({ ...letter, text: line })
        isText = false
        say('250 taken')
      } else if (/^(?:EHLO|HELO)/i.test(line)) say('250 mail.example')
      else if (/^MAIL FROM/i.test(line)) {
        letter = { from: /<(.*?)>/.exec(line)?.[1] ?? '', to: '' }
        say(busy() ? '451 later' : '250 ok')
      } else if (/^RCPT TO/i.test(line)) {
        letter.to = /<(.*?)>/.exec(line)?.[1] ?? ''
        say('250 ok')
      } else if (/^DATA/i.test(line)) {
        isText = true
        say('354 go on')
      } else if (/^QUIT/i.test(line)) {
        say('221 bye')
        socket.end()
      } else say('250 ok')
    }
  })
}
