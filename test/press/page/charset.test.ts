import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { pageText } from '../../../src/press/page/charset.ts'

const LITHUANIAN =
  'Klaipėdos uosto vadovė šiandien pranešė, kad keltai vėluos, nes ledas dar neištirpo. „Žmonės lauks“, – sakė ji.'
const LATVIAN =
  'Rīgas ostas vadītāja šodien paziņoja, ka prāmji kavēsies, jo ledus vēl nav izkusis. Ļaudis gaidīs, viņa teica.'
const ESTONIAN =
  'Sadama juht ütles täna, et praamid jäävad hiljaks, sest jää pole sulanud. Žürii ja šokolaad ei aita, lisas ta õhtul.'
const RUSSIAN = 'Глава порта сообщила во вторник, что паромы задержатся до лета, потому что лёд ещё не растаял.'
const CHINESE = '港务局负责人星期二说，由于冰还没有融化，渡轮要到夏天才能恢复。“我们不会派船员去。”她对记者们说。'
const TAIWANESE = '港務局負責人星期二說，由於冰還沒有融化，渡輪要到夏天才能恢復。她對記者們說我們不會派船員去。'
const JAPANESE =
  '港湾局の責任者は火曜日、氷がまだ解けていないため、フェリーは夏まで遅れると発表した。「乗組員は出さない」と述べた。'
const KOREAN = '항만 당국 책임자는 화요일에 얼음이 아직 녹지 않아 여객선이 여름까지 지연될 것이라고 밝혔다.'
const FRENCH =
  'Le conseil du port a décidé mardi que les ferries resteraient à quai jusqu’à l’été, où la glace aura fondu. « Voilà », dit-elle.'
const POLISH =
  'Kapitanat portu ogłosił we wtorek, że promy będą opóźnione aż do lata, ponieważ lód jeszcze nie stopniał. Źle, żółć.'
const GREEK = 'Η διοίκηση του λιμανιού ανακοίνωσε την Τρίτη ότι τα πλοία θα καθυστερήσουν μέχρι το καλοκαίρι.'

const html = (words: string, meta = '', lang = ''): string =>
  `<!DOCTYPE html><html${lang ? ` lang="${lang}"` : ''}><head>${meta}<title>x</title></head><body><p>${words}</p></body></html>`
const meta = (charset: string): string => `<meta charset="${charset}">`
const pragma = (charset: string): string => `<META content='text/html; charset=${charset}' http-equiv=Content-Type>`

describe('what a page says its charset is', () => {
  test.each([
    ['windows-1257', LITHUANIAN],
    ['windows-1257', LATVIAN],
    ['iso-8859-13', LATVIAN],
    ['gb18030', CHINESE],
    ['gb2312', CHINESE],
    ['koi8-r', RUSSIAN],
    ['windows-1251', RUSSIAN],
    ['iso-8859-5', RUSSIAN],
    ['shift_jis', JAPANESE],
    ['euc-jp', JAPANESE],
    ['big5', TAIWANESE],
    ['euc-kr', KOREAN],
    ['windows-1252', FRENCH],
    ['windows-1250', POLISH],
    ['iso-8859-7', GREEK],
    ['utf-8', LITHUANIAN],
  ])('%s, by its meta, its old meta, and the server alone', (charset, words) => {
    for (const said of [meta(charset), pragma(charset)])
      expect(pageText(iconv.encode(html(words, said), charset))).toBe(html(words, said))
    expect(pageText(iconv.encode(html(words), charset), `text/html; charset="${charset}"`)).toBe(html(words))
  })

  test('a mark goes before the server, the server before the page', () => {
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(html(LATVIAN, meta('koi8-r')))])
    expect(pageText(marked, 'text/html; charset=windows-1257')).toBe(html(LATVIAN, meta('koi8-r')))
    const served = iconv.encode(html(LATVIAN, meta('windows-1252')), 'windows-1257')
    expect(pageText(served, 'text/html; charset=windows-1257')).toContain(LATVIAN)
  })

  test.each(['utf-16le', 'utf-16be'])('%s, with its mark and without', (charset) => {
    const bytes = iconv.encode(html(LITHUANIAN), charset)
    const mark = charset === 'utf-16le' ? [0xff, 0xfe] : [0xfe, 0xff]
    expect(pageText(Buffer.concat([Buffer.from(mark), bytes]))).toBe(html(LITHUANIAN))
    expect(pageText(bytes)).toBe(html(LITHUANIAN))
  })

  test('XHTML by its first line', () => {
    const text = `<?xml version="1.0" encoding="windows-1251"?>${html(RUSSIAN)}`
    expect(pageText(iconv.encode(text, 'windows-1251'))).toBe(text)
  })
})

describe('a charset that the bytes give the lie to', () => {
  test.each([
    ['UTF-8 called Latin-1', Buffer.from(html(LITHUANIAN, meta('iso-8859-1'))), LITHUANIAN],
    ['UTF-8 called windows-1257', Buffer.from(html(LATVIAN, meta('windows-1257'))), LATVIAN],
    ['UTF-8 called GB2312', Buffer.from(html(CHINESE, meta('gb2312'))), CHINESE],
    ['windows-1251 called UTF-8', iconv.encode(html(RUSSIAN, meta('utf-8')), 'windows-1251'), RUSSIAN],
    ['windows-1252 called UTF-8', iconv.encode(html(FRENCH, meta('utf-8')), 'windows-1252'), FRENCH],
    ['windows-1252 called ISO 8859-1', iconv.encode(html(FRENCH, meta('iso-8859-1')), 'windows-1252'), FRENCH],
    [
      'windows-1257 called ISO 8859-13',
      iconv.encode(html(LITHUANIAN, meta('iso-8859-13')), 'windows-1257'),
      LITHUANIAN,
    ],
    ['UTF-8 called UTF-16', Buffer.from(html(LATVIAN, meta('utf-16'))), LATVIAN],
    ['UTF-8 called by a name there is not', Buffer.from(html(LATVIAN, meta('unicode-9'))), LATVIAN],
  ])('%s', (_, bytes, words) => {
    expect(pageText(bytes)).toContain(words)
  })

  test('UTF-8 with a byte astray stays UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from(html(LITHUANIAN, meta('utf-8'))), Buffer.from([0x93])])
    expect(pageText(bytes)).toBe(`${html(LITHUANIAN, meta('utf-8'))}\ufffd`)
  })
})

describe('a charset that nobody says', () => {
  test.each([
    ['windows-1257', 'lt', LITHUANIAN],
    ['windows-1257', 'lv', LATVIAN],
    ['windows-1257', 'et', ESTONIAN],
    ['windows-1257', '', LITHUANIAN],
    ['windows-1257', '', LATVIAN],
    ['windows-1251', '', RUSSIAN],
    ['koi8-r', '', RUSSIAN],
    ['windows-1252', '', FRENCH],
    ['windows-1250', 'pl', POLISH],
    ['windows-1250', '', POLISH],
    ['windows-1253', '', GREEK],
    ['shift_jis', '', JAPANESE],
    ['euc-jp', '', JAPANESE],
    ['gb18030', '', CHINESE],
    ['big5', '', TAIWANESE],
    ['euc-kr', '', KOREAN],
    ['utf-8', '', LATVIAN],
  ])('%s %s', (charset, lang, words) => {
    expect(pageText(iconv.encode(html(words, '', lang), charset))).toContain(words)
  })
})
