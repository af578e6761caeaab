import { Failure } from '../../terms/index.ts'
import { daysAsked } from '../../views/words/index.ts'
import { AddPage, drawn, ReadingPage, TAKEN_HERE, TakenItem, TakenSum } from '../../web/index.ts'
import type { Handed, Taken } from '../desk.ts'
import { penOf } from './deciding.tsx'
import type { PageRoute } from './index.tsx'

/** `/add`: reports are handed in, and one watches them being read: the page comes in pieces, an article at a time. */
export const addingRoutes: PageRoute = (app, desk, frame) => {
  app.get('/add', (c) => c.html(drawn(<AddPage frame={frame('/add')} />)))
  app.post('/add', async (c) => {
    const pen = penOf(desk)
    const handed = await handedIn(await c.req.formData(), desk.now())
    const [head = '', middle = '', foot = ''] = drawn(
      <ReadingPage frame={frame('/add')} named={handed.map(({ name }) => name)} />,
    ).split(TAKEN_HERE)
    const pieces = async function* () {
      yield head
      const taken: Taken[] = []
      for (const one of handed)
        for await (const article of pen.add(one)) {
          taken.push(article)
          yield (<TakenItem taken={article} />).toString()
        }
      yield `${middle}${(<TakenSum taken={taken} />).toString()}${foot}`
    }
    // A page that comes in pieces is not held back to be pressed together.
    return c.body(streamOf(pieces()), 200, {
      'Content-Type': 'text/html; charset=UTF-8',
      'Content-Encoding': 'identity',
      'X-Content-Type-Options': 'nosniff',
    })
  })
}

/** What a form hands in: the text, if there is any, then the files. Throws NOTHING_HANDED_IN and BAD_DATE. */
async function handedIn(form: FormData, now: Date): Promise<Handed[]> {
  const field = (name: string): string => {
    const value = form.get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  const outlet = field('outlet') || null
  const published = field('published') === '' ? null : daysAsked({ since: field('published') }, now).since
  const text = field('text')
  const files = form.getAll('files').flatMap((file) => (typeof file !== 'string' && file.size > 0 ? [file] : []))
  const handed: Handed[] = [
    ...(text === '' ? [] : [{ name: 'pasted text', bytes: new TextEncoder().encode(text), outlet, published }]),
  ]
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer())
    handed.push({ name: file.name || 'a file without a name', bytes, outlet, published })
  }
  if (handed.length === 0)
    throw new Failure('NOTHING_HANDED_IN', 'there was neither text nor a file', 'Paste a text or choose files')
  return handed
}

/** Bytes of texts, each sent when it is there. */
function streamOf(texts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await texts.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await texts.return(undefined)
    },
  })
}
