import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'private-key',
  title: 'Private key',
  docs: 'https://www.rfc-editor.org/rfc/rfc7468',
  secrets: [
    {
      id: 'private-key-pem',
      title: 'Private key',
      format:
        '-----BEGIN ((RSA|EC|DSA|OPENSSH|ENCRYPTED|ANY|ENC|EdDSA|ML-DSA) )?PRIVATE KEY-----({[\\s\\\\nrt"\',+]:1-60}Proc-Type: 4,ENCRYPTED{[\\s\\\\nrt"\',+]:1-60}DEK-Info: {[A-Z0-9-]:5-24},({Hex:32}|{Hex:16}))?{[A-Za-z0-9+/=\\s\\\\"\'`,;.:()<>|#*$_&!?\\[\\]{}@%^~]:60-14000}-----END ((RSA|EC|DSA|OPENSSH|ENCRYPTED|ANY|ENC|EdDSA|ML-DSA) )?PRIVATE KEY-----',
      checks: ['pem'],
      env: 'PRIVATE_KEY',
    },
    {
      id: 'private-key-pgp',
      title: 'PGP private key',
      format:
        '-----BEGIN PGP PRIVATE KEY BLOCK-----{[A-Za-z0-9+/=\\s\\\\"\'`,;.:()<>|#*$_&!?\\[\\]{}@%^~]:60-14000}-----END PGP PRIVATE KEY BLOCK-----',
      checks: ['pem'],
      env: 'PGP_PRIVATE_KEY',
      docs: 'https://www.rfc-editor.org/rfc/rfc9580',
    },
    {
      id: 'private-key-ssh2',
      title: 'SSH2 private key',
      format:
        '---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----{[^\\-]:60-14000}---- END SSH2 ENCRYPTED PRIVATE KEY ----',
      env: 'SSH_PRIVATE_KEY',
      confidence: 'certain',
      docs: 'https://www.rfc-editor.org/rfc/rfc4716',
    },
    {
      id: 'private-key-putty',
      title: 'PuTTY private key',
      format:
        'Private-Lines: {digit:1-3}{[\\r\\n]:1-2}<({base64:4-64}{[=]:0-2}{[\\r\\n]:1-2}){3-99}>Private-(MAC|Hash): ',
      env: 'SSH_PRIVATE_KEY',
      confidence: 'certain',
      docs: 'https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html',
    },
    {
      id: 'private-key-xml',
      title: 'RSA private key in XML',
      format: '\\</InverseQ\\>{[\\s]:0-40}\\<D\\><{[A-Za-z0-9+/=\\s]:80-1400}>\\</D\\>',
      env: 'RSA_PRIVATE_KEY',
      confidence: 'certain',
      docs: 'https://learn.microsoft.com/en-us/dotnet/api/system.security.cryptography.rsa.toxmlstring',
    },
    {
      id: 'private-key-jwk',
      title: 'Private JSON Web Key',
      // The lengths of the private numbers of P-256 and Ed25519, P-384, P-521, and RSA of 1024, 2048, 3072 and 4096 bits.
      format:
        '"d"{[\\s]:0-8}:{[\\s]:0-8}"<({base64url:43}|{base64url:64}|{base64url:88}|{base64url:171}|{base64url:342}|{base64url:512}|{base64url:683})>"',
      checks: ['mixed'],
      env: 'PRIVATE_KEY_JWK',
      confidence: 'likely',
      docs: 'https://www.rfc-editor.org/rfc/rfc7518#section-6',
    },
  ],
});
