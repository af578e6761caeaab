export { appOf } from './app.ts'
export type { Asset, Desk, Handed, Pen, State, Taken } from './desk.ts'
