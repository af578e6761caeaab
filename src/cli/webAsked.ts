import { setTimeout as wait } from 'node:timers/promises'
import type { ArticleFacts, PressModel, PressOutcome } from '../press/index.ts'
import { type Pause, politely, reportsAt, robotsGate, type WebClient, webClient } from '../press/web/index.ts'
import { agentName, webAgent } from './agent.ts'
import type { Io } from './io.ts'
import type { AgentOptions } from './options/agent.ts'
import type { AllowOptions } from './options/allowHost.ts'

export type WebAsked = {
  readonly reports: (address: string) => AsyncIterable<PressOutcome>
  readonly close: () => Promise<void>
}

/** A client that says who asks. Throws BAD_HOST and BAD_AGENT. */
export function clientAsked(io: Io, { allowHost = [], agent }: AgentOptions & AllowOptions): WebClient {
  const { resolve, limits, authorities } = io.web ?? {}
  return webClient({
    agent: webAgent(io.env, agent),
    allow: allowHost,
    now: () => io.now().getTime(),
    ...(resolve === undefined ? {} : { resolve }),
    ...(limits === undefined ? {} : { limits }),
    ...(authorities === undefined ? {} : { authorities }),
  })
}

/** Waits as a clock on the wall does; a signal ends it without a word. */
export const realPause: Pause = async (ms, signal) => {
  await wait(ms, undefined, signal === undefined ? {} : { signal }).catch(() => undefined)
}

/** The web as one run asks it: guarded, as robots.txt allows, a request a second to a host. Throws BAD_HOST and BAD_AGENT. */
export function webAsked(
  io: Io,
  {
    asking,
    facts,
    model,
  }: { readonly asking: AgentOptions & AllowOptions; readonly facts: ArticleFacts; readonly model: PressModel },
): WebAsked {
  const client = clientAsked(io, asking)
  const now = (): number => Math.round(performance.now())
  const fetch = politely(client, robotsGate(client, agentName, now), {
    now,
    pause: realPause,
    ...(io.web?.restMs === undefined ? {} : { restMs: io.web.restMs }),
  })
  return {
    reports: (address) => reportsAt(address, { fetch, facts, model, now: () => io.now().toISOString() }),
    close: () => client.close(),
  }
}
