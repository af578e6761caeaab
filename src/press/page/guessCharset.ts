const HIGH = 20_000

/** The likeliest encoding of bytes that are not UTF-8 and whose page does not say: by the language the page names, and by how well
 * the letters of an encoding are those of a language that is written in it. */
export function guessCharset(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1')
  const language = /<html[^>]*?\slang\s*=\s*["']?([a-z]{2})/i.exec(head)?.[1]?.toLowerCase() ?? ''
  const sample = around(bytes)
  let best = 'windows-1252'
  let most = 0
  for (const { charset, usual, languages } of CANDIDATES) {
    const score = likeness(sample, charset, usual) + (languages.includes(language) ? 0.2 : 0)
    if (score > most + 0.001) {
      best = charset
      most = score
    }
  }
  return best
}

type Candidate = { readonly charset: string; readonly usual: RegExp; readonly languages: readonly string[] }

/** The letters that most words of such texts have, in lower case where there is one. First of equals wins. */
const CANDIDATES: readonly Candidate[] = [
  {
    charset: 'windows-1252',
    usual: /[àáâãäçèéêëíîïñóôõöùúûüßæøåœ’“”‘–—…«»©®•°·\u00a0£]/u,
    languages: ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'sv', 'da', 'fi', 'no', 'is'],
  },
  { charset: 'windows-1257', usual: /[ąčęėįšųūžāēģīķļņäöüõ„“”–\u00a0ÄŠŽČ]/u, languages: ['lt', 'lv', 'et'] },
  {
    charset: 'windows-1250',
    usual: /[ąćęłńśźżáčďéěíňóřšťúůýžľĺôäăâîşţőűöüđ„”–\u00a0]/u,
    languages: ['pl', 'cs', 'sk', 'hu', 'ro', 'hr', 'sl', 'bs'],
  },
  {
    charset: 'windows-1251',
    usual: /[абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґў«»–—\u00a0№]/u,
    languages: ['ru', 'uk', 'bg', 'be', 'mk', 'sr'],
  },
  { charset: 'koi8-r', usual: /[абвгдежзийклмнопрстуфхцчшщъыьэюя─\u00a0]/u, languages: ['ru'] },
  { charset: 'windows-1253', usual: /[αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώ]/u, languages: ['el'] },
  { charset: 'windows-1254', usual: /[çğıöşüâîİ’“”\u00a0]/u, languages: ['tr', 'az'] },
  { charset: 'windows-1255', usual: /[א-ת]/u, languages: ['he'] },
  { charset: 'windows-1256', usual: /[ء-ي،؟\u00a0]/u, languages: ['ar', 'fa', 'ur'] },
  { charset: 'shift_jis', usual: /[ぁ-んァ-ヶー。、「」]/u, languages: ['ja'] },
  { charset: 'euc-jp', usual: /[ぁ-んァ-ヶー。、「」]/u, languages: ['ja'] },
  { charset: 'gb18030', usual: /[的一是不了在人有我他这中大来上国和地到们为会说年对，。、“”]/u, languages: ['zh'] },
  { charset: 'big5', usual: /[的一是不了在人有我他這中大來上國和地到們為會說年對，。、「」]/u, languages: ['zh'] },
  { charset: 'euc-kr', usual: /[가-힣]/u, languages: ['ko'] },
]

/** Encodings of several bytes a character, of which few runs of bytes are valid by chance. */
const LONG = /^(?:shift_jis|euc|gb|big5)/

/** The share of a text's letters beyond ASCII that are usual ones, from 0 to 1. */
function likeness(sample: Uint8Array, charset: string, usual: RegExp): number {
  const text = new TextDecoder(charset).decode(sample)
  let letters = 0
  let good = 0
  let lost = 0
  for (const letter of text) {
    const point = letter.codePointAt(0) ?? 0
    if (point < 0x80) continue
    if (point === 0xfffd || (point >= 0xe000 && point < 0xf900)) lost++
    letters++
    if (usual.test(charset === 'windows-1252' ? (C1[point - 0x80] ?? letter) : letter)) good++
  }
  if (letters === 0 || lost > letters * 0.02) return 0
  const share = good / letters
  // a fifth of Chinese signs are among the commonest and half of Japanese ones are kana, where any other reading has next to none
  if (charset === 'gb18030' || charset === 'big5') return Math.min(1, share * 4.5)
  if (charset === 'shift_jis' || charset === 'euc-jp') return Math.min(1, share * 2)
  return LONG.test(charset) ? share * 0.99 : share
}

/** What windows-1252 has where ISO 8859-1 has control characters. */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The bytes beyond ASCII with those beside them, some 20,000, so that markup weighs nothing. */
function around(bytes: Uint8Array): Uint8Array {
  const near: number[] = []
  for (let at = 0; at < bytes.length && near.length < HIGH; at++) {
    const byte = bytes[at] ?? 0
    if (byte >= 0x80) near.push(byte)
    else if ((bytes[at - 1] ?? 0) >= 0x80) near.push(byte, ...((bytes[at + 1] ?? 0) >= 0x80 ? [] : [0x20]))
  }
  return Uint8Array.from(near)
}
