import { setTimeout as wait } from 'node:timers/promises'
import type { ArticleFacts, PressModel, PressOutcome } from '../press/index.ts'
import { politely, reportsAt, robotsGate, webClient } from '../press/web/index.ts'
import { agentName, webAgent } from './agent.ts'
import type { Io } from './io.ts'

export type WebAsked = {
  readonly reports: (address: string) => AsyncIterable<PressOutcome>
  readonly close: () => Promise<void>
}

/** The web as one run asks it: guarded, as robots.txt allows, a request a second to a host. Throws BAD_HOST. */
export function webAsked(
  io: Io,
  {
    allow,
    facts,
    model,
  }: { readonly allow: readonly string[]; readonly facts: ArticleFacts; readonly model: PressModel },
): WebAsked {
  const { restMs, resolve } = io.web ?? {}
  const client = webClient({ agent: webAgent(io.env), allow, ...(resolve === undefined ? {} : { resolve }) })
  const now = (): number => Math.round(performance.now())
  const fetch = politely(client, robotsGate(client, agentName, now), {
    now,
    pause: async (ms, signal) => {
      await wait(ms, undefined, signal === undefined ? {} : { signal })
    },
    ...(restMs === undefined ? {} : { restMs }),
  })
  return {
    reports: (address) => reportsAt(address, { fetch, facts, model, now: () => io.now().toISOString() }),
    close: () => client.close(),
  }
}
