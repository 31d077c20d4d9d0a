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
        '-----BEGIN ((RSA|EC|DSA|OPENSSH|ANY|EdDSA|ML-DSA|ML-KEM|SLH-DSA) )?PRIVATE KEY-----{[A-Za-z0-9+/=\\s\\\\"\'`,;.:()<>|#*$_&!?\\[\\]{}@%^~]:60-14000}-----END ((RSA|EC|DSA|OPENSSH|ANY|EdDSA|ML-DSA|ML-KEM|SLH-DSA) )?PRIVATE KEY-----',
      checks: ['pem'],
      env: 'PRIVATE_KEY',
    },
    {
      id: 'private-key-encrypted-pem',
      title: 'Encrypted private key',
      // It is as safe as its passphrase, which somebody can now guess without end.
      format: [
        '-----BEGIN ENCRYPTED PRIVATE KEY-----{[A-Za-z0-9+/=\\s\\\\"\'`,;.:()<>|#*$_&!?\\[\\]{}@%^~]:60-14000}-----END ENCRYPTED PRIVATE KEY-----',
        '-----BEGIN (RSA|EC|DSA) PRIVATE KEY-----({[\\s\\\\nrt"\',+]:1-60}Proc-Type: 4,ENCRYPTED{[\\s\\\\nrt"\',+]:1-60}DEK-Info: {[A-Z0-9-]:5-24},({Hex:32}|{Hex:16})){[A-Za-z0-9+/=\\s\\\\"\'`,;.:()<>|#*$_&!?\\[\\]{}@%^~]:60-14000}-----END (RSA|EC|DSA) PRIVATE KEY-----',
      ],
      checks: ['pem'],
      env: 'PRIVATE_KEY',
      confidence: 'likely',
    },
    {
      id: 'private-key-der',
      title: 'Private key in base64',
      // The beginnings of RSA, P-256, P-384 and Ed25519 keys in PKCS 1 and PKCS 8.
      format:
        '(MII{base64:3}(IBAAKC|IBADANBgkqhkiG9w0BAQEF)|MII{base64:4}BAAKB|MIGHAgEAMBMGByqGSM49AgEG|MIG2AgEAMBAGByqGSM49AgEG|MC4CAQAwBQYDK2VwBCIEI){base64:42-4400}{[=]:0-2}',
      env: 'PRIVATE_KEY',
      confidence: 'certain',
      docs: 'https://www.rfc-editor.org/rfc/rfc5958',
    },
    {
      id: 'private-key-der-hex',
      title: 'Private key in hexadecimal',
      // Ed25519, X25519, secp256k1 and P-256 in PKCS 8, the last with its public key.
      format: [
        '302e020100300506032b65(70|6e)04220420{hex:64}',
        '3030020100300706052b8104000a04220420{hex:64}',
        '308187020100301306072a8648ce3d020106082a8648ce3d030107046d306b0201010420{hex:64}(a144034200{hex:130})?',
      ],
      env: 'PRIVATE_KEY',
      confidence: 'certain',
      docs: 'https://www.rfc-editor.org/rfc/rfc8410',
    },
    {
      id: 'private-key-encoded-pem',
      title: 'Private key, its armour in base64',
      format:
        'LS0tLS1CRUdJTiB(SU0EgUFJJVkFURSBLRVkt|QUklWQVRFIEtFWS0t|PUEVOU1NIIFBSSVZBVEUgS0VZ|FQyBQUklWQVRFIEtFWS0t|EU0EgUFJJVkFURSBLRVkt|QR1AgUFJJVkFURSBLRVkg){base64:100-14000}{[=]:0-2}',
      env: 'PRIVATE_KEY',
      confidence: 'certain',
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
        'Private-Lines: {digit:1-3}{[\\r\\n]:1-2}<{base64:40-64}{[=]:0-2}{[\\r\\n]:1-2}({base64:4-64}{[=]:0-2}{[\\r\\n]:1-2}){0-98}>Private-(MAC|Hash): ',
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
      title: 'Private or symmetric JSON Web Key',
      // The key type in front, then the private number (d) or the key itself (k).
      format:
        'kty{["\']:0-1}{[\\s]:0-8}:{[\\s]:0-8}{["\']:1}(RSA|EC|OKP|oct|AKP){["\']:1}{[^{}]:0-1200}{[\\s,]:1}{["\']:0-1}(d|k){["\']:0-1}:{[\\s]:0-8}{["\']:1}<{base64url:16-700}>{["\']:1}',
      checks: ['mixed'],
      env: 'PRIVATE_KEY_JWK',
      docs: 'https://www.rfc-editor.org/rfc/rfc7517',
    },
    {
      id: 'private-key-jwk-type-last',
      title: 'Private or symmetric JSON Web Key, its type last',
      format:
        '{[\\s,{]:1}{["\']:0-1}(d|k){["\']:0-1}:{[\\s]:0-8}{["\']:1}<{base64url:16-700}>{["\']:1}{[^{}]:0-1200}kty{["\']:0-1}{[\\s]:0-8}:{[\\s]:0-8}{["\']:1}(RSA|EC|OKP|oct|AKP){["\']:1}',
      checks: ['mixed'],
      env: 'PRIVATE_KEY_JWK',
      docs: 'https://www.rfc-editor.org/rfc/rfc7517',
    },
  ],
});
