/** What is known of names before reading: states with demonyms and capitals, bodies, titles. */
export type Gazetteer = Record<string, never>
