import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadLexicon } from '../../../src/cli/lexicon.ts'
import { lemmatizerOf, wordForms } from '../../../src/english/index.ts'
import { type FaceCode, faceCodes } from '../../../src/findings/coding/faceCode.ts'
import { faceWords, formsBy } from '../../../src/findings/coding/faceWord.ts'
import { soleCode, sureCoding, surenessOf } from '../../../src/findings/coding/sure.ts'
import { nearest } from '../../../src/findings/coding/weigh.ts'
import { eventLexicon } from '../../../src/findings/index.ts'
import { top } from '../../house/sources.ts'

const lexicon = eventLexicon(loadLexicon().files)
const forms = formsBy(lemmatizerOf(wordForms(readFileSync(join(top, 'models', 'word-forms.tsv'), 'utf8'))))
const wordsIn = (marked: string) => {
  const source = marked.indexOf('[')
  const text = marked.replace(/[[\]<>]/g, '')
  const target = marked.replace(/[[\]]/g, '').indexOf('<')
  const long = (open: string, close: string) => marked.indexOf(close) - marked.indexOf(open) - 1
  const span = (start: number, length: number) => (start < 0 ? [] : [{ start, end: start + length }])
  const shift = source >= 0 && marked.indexOf('<') >= 0 && marked.indexOf('<') < source ? 2 : 0
  return faceWords(text, span(source < 0 ? -1 : source - shift, long('[', ']')), span(target, long('<', '>')), forms)
}
const codesIn = (marked: string): FaceCode[] => faceCodes(wordsIn(marked), lexicon)

describe('what the lexicon finds without a tree', () => {
  test.each([
    ['[Chad] condemned <Togo>.', 'ACCUSE', 'disapprove', 'occurred'],
    ['[Chad] has lodged a formal complaint against <Togo>.', 'ACCUSE', 'disapprove', 'occurred'],
    ['[Togo] refused to meet <the mediators>.', 'REJECT', null, 'occurred'],
    ['[Chad] will visit <Togo> in May.', 'AGREE', null, 'planned'],
    ['<The envoy> was arrested by [police] on Monday.', 'COERCE', 'arrest', 'occurred'],
    ['[Chad] found <the firm> guilty of fraud.', 'SANCTION', 'convict', 'occurred'],
  ])('%s', (marked, type, mode, status) => {
    expect(nearest(codesIn(marked))).toMatchObject({ type, mode, status })
  })

  test.each([
    ['what lies in a party is none of its acts', '[The arrested envoy] of <Chad>.'],
    ['a noun after "the" is no verb', '[Chad] of the march <Togo>.'],
    ['nothing is known', '[Chad] pondered <Togo>.'],
  ])('%s', (_, marked) => {
    expect(codesIn(marked).filter(({ match }) => match.by === 'verb')).toEqual([])
  })
})

describe('when the lexicon is sure', () => {
  const trusting = surenessOf('sign\tweight\nfloor\t1\nalways\t2')
  const sure = (marked: string, scheme: 'manual' | 'table' = 'manual', sureness = trusting) => {
    const words = wordsIn(marked)
    return sureCoding(words, faceCodes(words, lexicon), sureness, scheme)
  }

  test('a verb right between its parties and no other act', () => {
    expect(sure('[Chad] condemned <Togo>.')).toMatchObject({ type: 'ACCUSE', entry: 'condemn' })
    expect(sure('[Chad] condemned <Togo> but agreed to hold talks with it.')).toBeNull()
    expect(sure('[Chad], which nobody else had heard of before, condemned <Togo>.')).toBeNull()
    expect(soleCode(codesIn('[Chad] condemned and denounced <Togo>.'))?.type).toBe('ACCUSE')
  })

  test('signs that speak against it outweigh', () => {
    const wary = surenessOf('sign\tweight\nfloor\t1\nalways\t2\ntype ACCUSE\t-2')
    expect(sure('[Chad] condemned <Togo>.', 'manual', wary)).toBeNull()
    expect(sure('[Chad] condemned <Togo>.', 'manual', surenessOf('sign\tweight'))).toBeNull()
  })

  test('by the table, what the table files elsewhere is left to the head', () => {
    expect(sure('[A court] convicted <the mayor>.')).toMatchObject({ type: 'SANCTION', mode: 'convict' })
    expect(sure('[A court] convicted <the mayor>.', 'table')).toBeNull()
    expect(sure('[Chad] condemned <Togo>.', 'table')).toMatchObject({ type: 'ACCUSE' })
  })
})
