import { mendDecision, strikeDecision } from '../lineDecided.ts'
import { penOf } from '../penOf.ts'
import { backTo } from './deciding.tsx'
import type { PageRoute } from './index.tsx'

/** `/strike` and `/mend`: what a reader puts right in a line. */
export const mendingRoutes: PageRoute = (app, desk) => {
  app.post('/strike', async (c) => {
    const pen = penOf(desk)
    const form = await c.req.parseBody()
    await pen.decide(await strikeDecision(desk, String(form.line ?? '')))
    return c.redirect(backTo(String(form.back ?? '')), 303)
  })
  app.post('/mend', async (c) => {
    const pen = penOf(desk)
    const form = await c.req.parseBody()
    const given = (name: string): string => String(form[name] ?? '').trim()
    const field = given('field')
    await pen.decide(await mendDecision(desk, given('line'), field, valuesOf(field, given('was'), given('now'))))
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
