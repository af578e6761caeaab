/** The language of a tag, as ISO 639-1; null of anything else. @example ['en-GB', 'ET', 'english'].map(languageCode) //=> ['en', 'et', null] */
export const languageCode = (tag: string | null): string | null =>
  /^\s*([a-z]{2})(?:[-_][a-z\d_-]+)?\s*$/i.exec(tag ?? '')?.[1]?.toLowerCase() ?? null
