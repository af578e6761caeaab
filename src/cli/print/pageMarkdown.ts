import type { Group, Item, Page, Section } from './page.ts'

/** A page as Markdown, its footnotes as GitHub, GitLab and Pandoc read them. */
export function pageMarkdown(page: Page): string {
  const blocks = [
    `# ${escaped(page.title)}`,
    [page.aside, ...page.notes]
      .filter((line) => line !== '')
      .map(escaped)
      .join('  \n'),
    ...page.sections.flatMap(sectionBlocks),
    page.footnotes.map((text, at) => `[^${at + 1}]: ${escaped(text)}`).join('\n'),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

const sectionBlocks = ({ head, groups, more }: Section): string[] => [
  `## ${escaped(head)}`,
  ...groups.flatMap(groupBlocks),
  ...(more === null ? [] : [escaped(more)]),
]

function groupBlocks({ name, after, items }: Group): string[] {
  const list = items.map(itemLine).join('\n')
  if (name === null) return [list]
  return [`**${escaped(name)}**${after === '' ? '' : `, ${escaped(after)}`}`, list]
}

function itemLine({ when, who, about, text, notes, furtherNotes, differ }: Item): string {
  const parties = [who === '' ? '' : `**${escaped(who)}**`, escaped(about)]
  const lead = [escaped(when.replace(/\s+/g, ' ').trim()), ...parties].filter((part) => part !== '')
  const marks = notes.map((note) => `[^${note}]`).join('')
  const further = furtherNotes > 0 ? ` and ${furtherNotes} more` : ''
  const difference = differ === '' ? '' : ` (${escaped(differ)})`
  return `- ${lead.length > 0 ? `${lead.join(', ')}: ` : ''}${escaped(text)}${marks}${further}${difference}`
}

/** A text that Markdown shows as it is. @example escaped('a_b [c]') //=> 'a\\_b \\[c\\]' */
export const escaped = (text: string): string => text.replace(/[\\`*_[\]<>]/g, '\\$&')
