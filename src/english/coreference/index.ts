export { type Chances, chancesOf, type Head } from './chances.ts'
export type { Anaphor, AnaphorSort, Noted, NotedKind, NotedRole, Spoken } from './noted.ts'
