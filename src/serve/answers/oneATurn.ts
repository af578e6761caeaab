import type { MiddlewareHandler } from 'hono'

/** Begins one answer at each turn of the event loop: while many ask at once, what they send is still read, and nobody is taken for too slow who
 * only waits for us. */
export function oneATurn(): MiddlewareHandler {
  const waiting: (() => void)[] = []
  const next = (): void => {
    waiting.shift()?.()
    if (waiting.length > 0) setImmediate(next)
  }
  return async (_, answer) => {
    await new Promise<void>((resolve) => {
      waiting.push(resolve)
      if (waiting.length === 1) setImmediate(next)
    })
    await answer()
  }
}
