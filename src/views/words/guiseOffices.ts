/** The offices of a guise worth showing: one of no state says nothing where there is the same of one.
 * @example officesShown(['envoy of ?', 'envoy of EST']) //=> ['envoy of EST'] */
export const officesShown = (offices: readonly string[]): readonly string[] =>
  offices.filter((office) => {
    const title = office.replace(/ of \?$/, '')
    return title === office || !offices.some((other) => other !== office && other.startsWith(`${title} of `))
  })

/** An office as a guise has it, with the state's name. @example officeWords('envoy of ?', (code) => code) //=> 'envoy' */
export function officeWords(office: string, stateName: (code: string) => string): string {
  const at = office.lastIndexOf(' of ')
  const [title, of] = [office.slice(0, at), office.slice(at + 4)]
  return of === '?' ? title : `${title} of ${stateName(of)}`
}
