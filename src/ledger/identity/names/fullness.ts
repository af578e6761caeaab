import { foldName } from '../../../terms/index.ts'

/** How much a name tells: its number of full words, without initials and particles. */
export function fullness(name: string): number {
  return foldName(name).split(' ').length
}
