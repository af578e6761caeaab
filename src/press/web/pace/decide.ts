/** Something to be asked of a host, not before `dueAt` (milliseconds since 1970). */
export type Task = {
  readonly id: string
  readonly host: string
  readonly dueAt: number
  readonly sort: 'item' | 'poll'
}

/** A host as far as its pace goes: not before `nextAt`, and one at a time. */
export type HostPace = { readonly nextAt: number; readonly busy: boolean }

export type Decision<Of extends Task> = {
  readonly start: readonly Of[]
  /** When to decide anew though nothing ended meanwhile; null where only an end can change anything. */
  readonly wakeAt: number | null
}

/** What to ask now, and when to look again. Of one host the items come before the polls, since they are what was promised to be read; of equals
 * what was due first. At most `seats` run at once. Pure: the same tasks, hosts and time give the same decision. */
export function decide<Of extends Task>(
  tasks: readonly Of[],
  hosts: ReadonlyMap<string, HostPace>,
  { now, seats }: { readonly now: number; readonly seats: number },
): Decision<Of> {
  const due: Of[] = []
  let wakeAt: number | null = null
  for (const task of tasks) {
    const pace = hosts.get(task.host)
    if (pace?.busy) continue
    const at = Math.max(task.dueAt, pace?.nextAt ?? 0)
    if (at <= now) due.push(task)
    else wakeAt = wakeAt === null ? at : Math.min(wakeAt, at)
  }
  const start: Of[] = []
  const taken = new Set<string>()
  for (const task of due.sort(inOrder)) {
    if (start.length >= seats) break
    if (taken.has(task.host)) continue
    taken.add(task.host)
    start.push(task)
  }
  return { start, wakeAt }
}

const inOrder = (a: Task, b: Task): number =>
  Number(a.sort === 'poll') - Number(b.sort === 'poll') || a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1)
