import 'reflect-metadata'
import { webcrypto } from 'node:crypto'
import { isIP } from 'node:net'
import * as x509 from '@peculiar/x509'

export type Certificate = { readonly key: string; readonly cert: string }
export type Authority = {
  /** PEM. */
  readonly pem: string
  readonly certify: (
    names: readonly string[],
    days?: { readonly from: number; readonly until: number },
  ) => Promise<Certificate>
}

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
const DAY = 86_400_000

const keys = (): Promise<webcrypto.CryptoKeyPair> =>
  webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']) as Promise<webcrypto.CryptoKeyPair>

const validity = (from: number, until: number) => ({
  notBefore: new Date(Date.now() + from * DAY),
  notAfter: new Date(Date.now() + until * DAY),
})

const alternatives = (names: readonly string[]) =>
  new x509.SubjectAlternativeNameExtension(names.map((value) => ({ type: isIP(value) === 0 ? 'dns' : 'ip', value })))

async function pemOf({ privateKey }: webcrypto.CryptoKeyPair): Promise<string> {
  return x509.PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', privateKey), 'PRIVATE KEY')
}

/** An authority of the test's own, that certifies names from and until so many days from now. */
export async function authority(name: string): Promise<Authority> {
  const own = await keys()
  const issuer = `CN=${name}`
  const root = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: '01',
    name: issuer,
    ...validity(-30, 30),
    signingAlgorithm: ALGORITHM,
    keys: own,
    extensions: [
      new x509.BasicConstraintsExtension(true, 1, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign, true),
    ],
  })
  let serial = 1
  return {
    pem: root.toString('pem'),
    certify: async (names, { from, until } = { from: -1, until: 1 }) => {
      const pair = await keys()
      const cert = await x509.X509CertificateGenerator.create({
        serialNumber: (++serial).toString(16).padStart(2, '0'),
        subject: `CN=${names[0]}`,
        issuer,
        ...validity(from, until),
        signingAlgorithm: ALGORITHM,
        publicKey: pair.publicKey,
        signingKey: own.privateKey,
        extensions: [alternatives(names)],
      })
      return { key: await pemOf(pair), cert: cert.toString('pem') }
    },
  }
}

/** A certificate that nobody signed but itself. */
export async function selfSigned(name: string): Promise<Certificate> {
  const pair = await keys()
  const cert = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: '01',
    name: `CN=${name}`,
    ...validity(-1, 1),
    signingAlgorithm: ALGORITHM,
    keys: pair,
    extensions: [alternatives([name])],
  })
  return { key: await pemOf(pair), cert: cert.toString('pem') }
}
