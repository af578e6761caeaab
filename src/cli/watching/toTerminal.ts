import { write } from '../io.ts'
import { blockOf } from '../print/list.ts'
import { styleOf } from '../print/style.ts'
import { columnsOf } from '../print/width.ts'
import { type Deliver, lineIn } from './sending.ts'

/** Prints lines, each below the watch that found it. */
export const toTerminal: Deliver = async (deliveries, { watch, io }) => {
  const style = styleOf(io.stdout, io.env)
  const width = columnsOf(io.stdout, io.env)
  for (const delivery of deliveries) {
    const lines = blockOf(lineIn(delivery), new Map(), width, style)
    await write(io.stdout, `\n${style.bold(`Watch ${watch.id}`)}  ${watch.query}\n${lines.join('\n')}\n`)
  }
  return deliveries.map(() => ({ status: 'delivered' }))
}
