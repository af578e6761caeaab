import { personName } from './personName.ts'

/** How much a name tells: its number of full words, without initials, particles and the like; for choosing the fullest.
 * @example ['J. P. Mensah', 'John Mensah', 'Rui da Silva'].map(fullness) //=> [1, 2, 2] */
export function fullness(name: string): number {
  return personName(name).words.filter((word) => !word.initial).length
}
