/** A path and query as robots.txt compares them (RFC 9309, 2.2.2): what is written as %70 though it need not be is `p`, what must be is, and
 * hexadecimal is upper case. Rules and addresses are brought to the same form.
 * @example canonicalPath('/%70rivate/a%2fb/č?[x]') //=> '/private/a%2Fb/%C4%8D?%5Bx%5D' */
export const canonicalPath = (path: string): string =>
  path.replace(/%[0-9a-fA-F]{2}|[^!#$&'()*+,\-./0-9:;=?@A-Z_a-z~%]/gu, (piece) => {
    if (!piece.startsWith('%')) return encodeURIComponent(piece)
    const letter = String.fromCharCode(Number.parseInt(piece.slice(1), 16))
    return /[A-Za-z0-9\-._~]/.test(letter) ? letter : piece.toUpperCase()
  })
