/** The page's one script: what reading alone does not need. Keys from line to line and room to room, and lines that open where they are clicked. */
const root = document.documentElement
root.classList.add('scripted')

/** After `g`: the letter of a room. */
const ROOMS: Readonly<Record<string, string>> = {
  t: '/',
  b: '/between',
  c: '/actors',
  s: '/said',
  p: '/promised',
  a: '/agenda',
  m: '/map',
  r: '/articles',
  d: '/doubts',
  o: '/outlets',
  n: '/add',
}

const KEYS: readonly (readonly [keys: string, what: string])[] = [
  ['/', 'ask: to the first gap of the form'],
  ['j k', 'the next line, the line before'],
  ['o', 'open or close the sentences a line rests on'],
  ['O', 'open or close all of them'],
  ['Enter', 'the same for the line in focus'],
  ['s a', 'in Doubts: the pair in focus is one actor, or two'],
  ['u', 'take the last decision back'],
  ['g t', 'Today'],
  ['g b', 'Between'],
  ['g c', 'Actors (the cast)'],
  ['g s', 'Said'],
  ['g p', 'Promised'],
  ['g a', 'Agenda'],
  ['g m', 'Map'],
  ['g r', 'Articles (reports)'],
  ['g d', 'Doubts'],
  ['g o', 'Outlets'],
  ['g n', 'Add (news)'],
  ['?', 'this sheet'],
]

/** Pairs of actors that wait for an answer. */
const doubts = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-doubts] .doubt')]

/** Gives one of the two answers of the pair in focus, else of the first. */
function answer(which: 'same' | 'apart'): void {
  const pair = document.activeElement?.closest<HTMLElement>('.doubt') ?? doubts()[0]
  pair?.querySelector<HTMLElement>(`[data-answer="${which}"]`)?.click()
}

const lines = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.line > .evidence > summary')]

/** Goes some lines on from the one in focus, or from the first that can be seen. */
function step(by: 1 | -1): void {
  const pairs = doubts()
  const all = pairs.length > 0 ? pairs : lines()
  const active = document.activeElement
  const here =
    pairs.length > 0
      ? active?.closest<HTMLElement>('.doubt')
      : active?.closest('.line')?.querySelector<HTMLElement>(':scope > .evidence > summary')
  const at = here ? all.indexOf(here) + by : all.findIndex((it) => it.getBoundingClientRect().top >= 0)
  const next = all[Math.max(0, Math.min(at, all.length - 1))]
  next?.focus()
  next?.closest('.line, .doubt')?.scrollIntoView({ block: 'nearest' })
}

function toggleAll(): void {
  const all = [...document.querySelectorAll<HTMLDetailsElement>('.line > .evidence')]
  const open = !all.every((it) => it.open)
  for (const it of all) it.open = open
}

/** The sheet of keys, made when first asked for. */
function showKeys(): void {
  const known = document.querySelector<HTMLDialogElement>('dialog.keys')
  if (known) {
    known.showModal()
    return
  }
  const sheet = document.createElement('dialog')
  sheet.className = 'keys'
  sheet.setAttribute('aria-labelledby', 'keys-head')
  const head = document.createElement('h2')
  head.id = 'keys-head'
  head.textContent = 'Keys'
  const list = document.createElement('dl')
  for (const [keys, what] of KEYS) {
    const term = document.createElement('dt')
    for (const key of keys.split(' ')) {
      const it = document.createElement('kbd')
      it.textContent = key
      term.append(it, ' ')
    }
    const words = document.createElement('dd')
    words.textContent = what
    list.append(term, words)
  }
  const form = document.createElement('form')
  form.method = 'dialog'
  const close = document.createElement('button')
  close.textContent = 'Close'
  form.append(close)
  sheet.append(head, list, form)
  document.body.append(sheet)
  sheet.showModal()
}

let went = false
const DOES: Readonly<Record<string, () => void>> = {
  '/': () => document.querySelector<HTMLElement>('.ask input:not([type="hidden"])')?.focus(),
  j: () => step(1),
  k: () => step(-1),
  o: () =>
    document.activeElement?.closest('.line')?.querySelector<HTMLElement>(':scope > .evidence > summary')?.click(),
  O: toggleAll,
  s: () => answer('same'),
  a: () => answer('apart'),
  u: () => document.querySelector<HTMLElement>('[data-answer="undo"]')?.click(),
  '?': showKeys,
}

document.addEventListener('keydown', (event) => {
  const { target, key } = event
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
  if (target instanceof HTMLElement && target.closest('input, select, textarea, dialog, [contenteditable]')) {
    if (key === 'Escape' && target.matches('input, select, textarea')) target.blur()
    return
  }
  const room = went ? ROOMS[key] : undefined
  went = key === 'g'
  const does = room === undefined ? DOES[key] : () => location.assign(room)
  if (does === undefined) return
  event.preventDefault()
  does()
})

// After an answer, the next pair is at hand.
if (location.hash === '#next') doubts()[0]?.focus({ preventScroll: true })

// Files may be dropped anywhere on the page that takes them.
const dropped = document.querySelector<HTMLInputElement>('input[type="file"]')
if (dropped !== null) {
  const form = dropped.form
  document.addEventListener('dragover', (event) => {
    event.preventDefault()
    form?.classList.add('dropping')
  })
  document.addEventListener('dragleave', () => form?.classList.remove('dropping'))
  document.addEventListener('drop', (event) => {
    event.preventDefault()
    form?.classList.remove('dropping')
    const files = event.dataTransfer?.files
    if (files === undefined || files.length === 0) return
    dropped.files = files
    form?.requestSubmit()
  })
}

// A line opens wherever it is clicked, but for its links and where words are being marked to be copied.
document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element) || target.closest('a, button, summary, details, form, input')) return
  if (getSelection()?.toString()) return
  target.closest('.line')?.querySelector<HTMLElement>(':scope > .evidence > summary')?.click()
})

// On paper every sentence is there: what was closed is closed again afterwards.
let closed: HTMLDetailsElement[] = []
addEventListener('beforeprint', () => {
  closed = [...document.querySelectorAll<HTMLDetailsElement>('.evidence:not([open])')]
  for (const it of closed) it.open = true
})
addEventListener('afterprint', () => {
  for (const it of closed) it.open = false
})

export {}
