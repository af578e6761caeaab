import type { Role } from '../../terms/index.ts'
import type { Finder } from '../steps.ts'
import { objectOf, subjectOf } from './changed.ts'
import { dayOfChange } from './dates.ts'
import { sentenceOf, within } from './spans.ts'

/** Who is said to leave or lose office, no office named, leaves the one of their title in the same sentence.
 * Matches `Energy Minister Rasa Vaitkutė resigned on Monday`; not `Energy Minister Rasa Vaitkutė left on Monday`. */
export const leftOffice: Finder<Role> = {
  name: 'roles/leftOffice',
  find: ({ reading, lexicon }) =>
    reading.verbs.flatMap((verb) => {
      const meaning = lexicon.roles.verbs.get(verb.lemma)
      const leaves = meaning?.does === 'leave' && !/^(?:leave|retire|quit)$/.test(verb.lemma)
      const loses = meaning?.does === 'take' && verb.passive && !/^(?:recall|suspend|remove)$/.test(verb.lemma)
      if (/^ (?:him|her)self\b/.test(reading.article.text.slice(verb.end, verb.end + 9))) return []
      const thrown =
        meaning?.does === 'take' && !verb.passive && !/^(?:recall|suspend|remove|impeach)$/.test(verb.lemma)
      if (
        !(leaves || loses || thrown) ||
        verb.negated ||
        verb.modal !== null ||
        verb.form !== 'finite' ||
        verb.tense !== 'past'
      )
        return []
      const person = thrown ? objectOf(reading, verb) : subjectOf(reading, verb)
      const sentence = sentenceOf(reading, verb)
      const title = reading.titles.find(
        ({ holder, start, end }) =>
          holder === person && start >= sentence.start && end <= (thrown ? sentence.end : verb.start),
      )
      if (title?.tenure !== 'current') return []
      return [
        {
          kind: 'role' as const,
          person: title.holder,
          title: title.title,
          of: title.of,
          from: null,
          to:
            thrown && !within(reading.times, { start: verb.end, end: sentence.end })[0]
              ? null
              : dayOfChange(reading, verb, title),
          tenure: 'former' as const,
          evidence: { span: { start: title.start, end: title.end }, sentence },
        },
      ]
    }),
}
