import { Option } from 'commander'

/** The options of both commands that read reports. */
export const outletOption = (): Option =>
  new Option('--outlet <name>', 'who published the reports, where they do not say')
export const publishedOption = (): Option =>
  new Option('--published <date>', 'when they were published, where they do not say: 2025-11-01')
