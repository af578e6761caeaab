import { Failure } from '../../terms/index.ts'
import { type Dated, lineNamed, mendAsked } from '../../views/index.ts'
import type { Desk } from '../desk.ts'
import { backTo, decidable, penOf } from './deciding.tsx'
import type { PageRoute } from './index.tsx'

/** `/strike` and `/mend`: what a reader puts right in a line. */
export const mendingRoutes: PageRoute = (app, desk) => {
  app.post('/strike', async (c) => {
    const pen = penOf(desk)
    const form = await c.req.parseBody()
    const { meant } = await lineAsked(desk, String(form.line ?? ''))
    await pen.decide({ verb: 'strike', line: meant })
    return c.redirect(backTo(String(form.back ?? '')), 303)
  })
  app.post('/mend', async (c) => {
    const pen = penOf(desk)
    const form = await c.req.parseBody()
    const given = (name: string): string => String(form[name] ?? '').trim()
    const { line, meant } = await lineAsked(desk, given('line'))
    const { mend } = await mendAsked(desk.ledger, {
      line: line.line,
      field: given('field'),
      values: valuesOf(given('field'), given('was'), given('now')),
      now: desk.now(),
      who: (name) => decidable(desk, name),
    })
    await pen.decide({ verb: 'mend', line: meant, mend })
    return c.redirect(backTo(given('back')), 303)
  })
}

/** What a form gives for a field, as a command line would: a type with its mode and two days are words apart, a name is one.
 * @example valuesOf('type', '', 'SANCTION withdraw') //=> ['SANCTION', 'withdraw']
 * @example valuesOf('target', 'Old Name', 'New Name') //=> ['Old Name', 'New Name'] */
export function valuesOf(field: string, was: string, now: string): readonly string[] {
  if (field === 'sides') return []
  if (field === 'type' || field === 'days') return now === '' ? [] : now.split(/\s+(?:to\s+)?/)
  return [was, now].filter((value) => value !== '')
}

async function lineAsked(desk: Desk, id: string): Promise<{ readonly line: Dated; readonly meant: MeantLine }> {
  const named = await lineNamed(desk.ledger, id)
  const meant = named.status === 'found' ? await desk.ledger.lineMeant(id) : undefined
  if (named.status === 'found' && meant !== undefined) return { line: named.line, meant }
  throw new Failure('NO_LINE', `no line has the id "${id}"`, 'Open the article anew: it may be struck already')
}

type MeantLine = NonNullable<Awaited<ReturnType<Desk['ledger']['lineMeant']>>>
