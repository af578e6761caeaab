/** What the work gives; null where it throws, as parsers do on what is broken. @example attempt(() => JSON.parse('{')) //=> null */
export function attempt<Done>(work: () => Done): Done | null {
  try {
    return work()
  } catch {
    return null
  }
}
