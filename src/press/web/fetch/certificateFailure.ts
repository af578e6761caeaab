import { Failure } from '../../../terms/index.ts'

type Reason = readonly [why: string, next: string]

/** Whose authority this machine does not know; a desk behind a network that reads along has one of its own. */
const OWN =
  'Try another network; where the authority is your own, name its certificate file in NODE_EXTRA_CA_CERTS and start again'
const THEIRS = 'Nothing is read without a certificate that holds: try again later, or ask the outlet'
const CLOCK = `Check this machine's clock; if it is right, try again later, or ask the outlet`

const unknown: Reason = ['is signed by nobody this machine knows', OWN]

/** What OpenSSL and Node say of a certificate. */
const REASONS: Readonly<Record<string, Reason>> = {
  CERT_HAS_EXPIRED: ['has expired', CLOCK],
  CERT_NOT_YET_VALID: ['is not valid yet', CLOCK],
  CERT_REVOKED: ['was revoked', THEIRS],
  CERT_REJECTED: ['is not made for this', THEIRS],
  CERT_SIGNATURE_FAILURE: ['has a signature that is wrong', THEIRS],
  CERT_UNTRUSTED: unknown,
  CERT_CHAIN_TOO_LONG: unknown,
  INVALID_CA: unknown,
  INVALID_PURPOSE: ['is not made for this', THEIRS],
  DEPTH_ZERO_SELF_SIGNED_CERT: ['is signed by itself alone', OWN],
  SELF_SIGNED_CERT_IN_CHAIN: unknown,
  UNABLE_TO_GET_ISSUER_CERT: unknown,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: unknown,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: unknown,
  ERR_TLS_CERT_ALTNAME_INVALID: [
    'is made out to another name',
    'Check the address; else try again later, or ask the outlet',
  ],
}

/** What is told where no connection can be made at all, before any certificate. */
const NO_TLS: Reason = [
  'speaks no https that is safe',
  'Check the address and its port; where the outlet has http alone, give that',
]

/** Why a host that shows no certificate that holds is not asked; null where that is not what went wrong. There is no way to ask it nevertheless.
 * @example certificateFailure('https://a.example/', { code: 'CERT_HAS_EXPIRED', message: '', cause: null })?.message
 *   //=> 'https://a.example/ was not asked: the certificate of a.example has expired' */
export function certificateFailure(
  address: string,
  { code, message, cause }: { readonly code: string; readonly message: string; readonly cause: unknown },
): Failure | null {
  const reason = REASONS[code]
  const { hostname } = new URL(address)
  if (reason !== undefined)
    return new Failure(
      'BAD_CERTIFICATE',
      `${address} was not asked: the certificate of ${hostname} ${reason[0]}`,
      reason[1],
      { cause },
    )
  if (!/^ERR_SSL_|^EPROTO$/.test(code) && !/\bSSL routines\b/.test(message)) return null
  return new Failure('NO_TLS', `${address} was not asked: ${hostname} ${NO_TLS[0]}`, NO_TLS[1], { cause })
}
