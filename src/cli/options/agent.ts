import { Option } from 'commander'

export type AgentOptions = { readonly agent?: string }

/** `--agent WHO`, for every command that asks the web. */
export const agentOption = (): Option =>
  new Option('--agent <who>', 'who asks, as hosts are told: "NAME (+mailto:… or https://…)"; default: $ATTACHE_AGENT')
