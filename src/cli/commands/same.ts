import type { Ledger, Meant } from '../../ledger/index.ts'
import { Failure } from '../../terms/index.ts'
import { apartFromNamesakes, type Decidable, isOne, meantWhole, sameMeaning } from '../../views/index.ts'
import { changeWords, plural } from '../../views/words/index.ts'
import { type Declare, withExamples } from '../command.ts'
import { type Io, write } from '../io.ts'
import { actorDecidedOn } from '../options/actor.ts'
import { type AnswerOptions, withAnswerOptions } from '../options/answer.ts'
import { changeLedger } from '../options/ledger.ts'
import { printJson } from '../print/answer.ts'

/** `attache same A B`: two actors are one. */
export const declareSame: Declare = (command, act) => {
  command
    .description(
      `Decides that two actors are one, whatever reports that come later say. A name of
several words stands in quotation marks.`,
    )
    .argument('<a>', 'an actor by any name of its own, "Georgia (state)" or "Ion Popa (ROU)", or its id')
    .argument('<b>', 'the other')
    .action((a: string, b: string, options: AnswerOptions) => act((io) => join(a, b, options, io)))
  withAnswerOptions(command)
  withExamples(command, [
    ['attache same "Danish Defence Ministry" "Danish mission"', 'what reports say of either is said of one'],
    ['attache undo', 'takes it back'],
  ])
}

const join = (a: string, b: string, options: AnswerOptions, io: Io): Promise<number> =>
  changeLedger(options, io, async (ledger) => {
    const one = await actorDecidedOn(ledger, a)
    const other = await actorDecidedOn(ledger, b)
    const oneAlready = isOne(one, other)
    const [meantA, meantB] = oneAlready
      ? [await meantByName(ledger, one, a), await meantByName(ledger, other, b)]
      : [await meantWhole(ledger, one), await meantWhole(ledger, other)]
    if (sameMeaning(meantA, meantB) && oneAlready)
      throw new Failure(
        'SAME_NAME',
        `"${a}" and "${b}" both mean ${one.ref.name}`,
        'Name two actors, or two names of one',
      )
    const guise = await guiseOf(ledger, one.actor ?? other.actor)
    const made = await ledger.decide({ verb: 'same', a: meantA, b: meantB }, io.now().toISOString())
    const now = await actorWith(ledger, guise)
    if (options.json) {
      await printJson({ ...made, actor: now }, io)
      return 0
    }
    const lines = oneAlready
      ? [`${a} and ${b} are one actor already, and stay so`]
      : [
          `${one.ref.name} and ${other.ref.name} are one actor from now on: ${now?.name}, named in ${plural(now?.articles ?? 0, 'report')}`,
          changeWords(made.change),
        ]
    await write(io.stdout, `${lines.join('\n')}\n`)
    return 0
  })

/** How a decision means one name of an actor; its chief name where the name asked for is none that it is known by alone. */
export const meantByName = async (ledger: Ledger, it: Decidable, name: string): Promise<Meant> =>
  (it.actor === null ? undefined : await ledger.meant(it.actor, apartFromNamesakes(name).name)) ??
  (await meantWhole(ledger, it))

/** A guise of an actor, by which to find it again when it is another. */
async function guiseOf(ledger: Ledger, actor: number | null): Promise<number> {
  const row = await ledger.query
    .selectFrom('actors')
    .select('guise_id')
    .where('id', '=', actor ?? 0)
    .executeTakeFirst()
  return row?.guise_id ?? 0
}

const actorWith = (ledger: Ledger, guise: number) =>
  ledger.query
    .selectFrom('guises')
    .innerJoin('actors', 'actors.guise_id', 'guises.root_id')
    .select(['actors.key as id', 'actors.name', 'actors.kind', 'actors.country', 'actors.articles'])
    .where('guises.id', '=', guise)
    .executeTakeFirst()
