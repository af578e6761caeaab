import type { ArticleFacts } from '../../press/index.ts'
import { Failure } from '../../terms/index.ts'
import { dayAsked } from '../../views/words/index.ts'

export type FactOptions = { readonly outlet?: string; readonly published?: string }

/** What the user says of the reports. Throws BAD_DATE where `--published` is neither a day nor an ISO instant. */
export function factsAsked({ outlet, published }: FactOptions, now: Date): ArticleFacts {
  return {
    ...(outlet === undefined ? {} : { outlet }),
    ...(published === undefined ? {} : { published: publishedAsked(published, now) }),
  }
}

function publishedAsked(published: string, now: Date): string {
  if (/^\d{4}-\d{2}-\d{2}T/.test(published) && !Number.isNaN(Date.parse(published))) return published
  const { from, to } = dayAsked('--published', published, now)
  if (from === to) return from
  throw new Failure('BAD_DATE', `--published "${published}" is more than one day`, 'Give it as 2025-11-01')
}
