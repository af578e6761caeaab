export { actorKey } from './actorKey.ts'
