import type { PressModel } from '../model.ts'
import type { PageEvidence } from './evidence.ts'
import { itemSaid, ldSaid, metaSaid } from './said.ts'

/** ISO 639-1 of a report: what its words are, and where they do not tell, what the page says. */
export function languageOf(evidence: PageEvidence, body: string, model: PressModel): string {
  const said = [
    evidence.language ?? '',
    ...ldSaid(evidence, 'inLanguage'),
    ...itemSaid(evidence, 'inlanguage'),
    ...metaSaid(evidence, 'og:locale', 'content-language', 'language'),
  ]
  const codes = said.flatMap((words) => /^([a-z]{2})(?:[-_]|$)/i.exec(words.trim())?.[1]?.toLowerCase() ?? [])
  return model.languageOf(body) ?? codes[0] ?? 'en'
}
