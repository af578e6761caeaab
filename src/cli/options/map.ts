import { Option } from 'commander'
import { type ColumnMap, columnMap } from '../../press/archives/columns.ts'

export type MapOptions = { readonly map?: string }

/** `--map text=body,…`: which columns of a table tell what. */
export const mapOption = (): Option =>
  new Option(
    '--map <columns>',
    'which columns of .csv and .jsonl tell what: text=body,title=headline,published=date,outlet=source,url=link',
  )

/** The map asked for; none of it where none is. Throws BAD_MAP. @example mapAsked({ map: 'text=story' }) //=> { text: 'story' } */
export const mapAsked = ({ map }: MapOptions): ColumnMap => (map === undefined ? {} : columnMap(map))
