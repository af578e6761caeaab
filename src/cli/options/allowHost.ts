import { Option } from 'commander'

export type AllowOptions = { readonly allowHost?: readonly string[] }

/** `--allow-host NAME`, as often as there are hosts to allow. */
export const allowHostOption = (): Option =>
  new Option(
    '--allow-host <name>',
    'ask this host though it is private: wiki.example or 127.0.0.1:8080; may be repeated',
  ).argParser((host: string, before: readonly string[] | undefined) => [...(before ?? []), host])
