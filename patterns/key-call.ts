import { definePattern } from '../src/detect/definePattern.ts';
import { callFormat } from '../src/detect/format/callFormat.ts';
import { callParts } from '../src/detect/format/callParts.ts';

const { gap, value, wrapping } = callParts;

export default definePattern({
  provider: 'key-call',
  title: 'Call that takes a key',
  docs: 'https://cwe.mitre.org/data/definitions/798.html',
  secrets: [
    {
      id: 'key-call-token-secret',
      title: 'JSON Web Token signing secret',
      format:
        '(jwt|JWT|Jwt)(.|::)(sign|verify|encode|decode){[( ]:1}(\\{{[^{}\\r\\n;]:0-120}\\}|{[^"\'\\r\\n;]:1-80}),{[ ]:0-2}{["\']:1}<{[^"\'\\r\\n\\s]:6-100}>{["\']:1}',
      checks: ['password'],
      env: 'JWT_SECRET',
      confidence: 'likely',
      docs: 'https://www.rfc-editor.org/rfc/rfc7518#section-3.2',
    },
    {
      id: 'key-call-first-key',
      title: 'Key in the code',
      format: callFormat(
        'hmacShaKeyFor|SymmetricKey\\(data: Data|hs256|hmac_sha1|hmac_sha256|AES.new|SecretKeySpec|cookieParser|NewCookieStore|cookie.NewStore|hmac.new|aes.NewCipher|Algorithm.HMAC256|Algorithm.HMAC384|Algorithm.HMAC512|Fernet|pyotp.TOTP|HMACSHA1|HMACSHA256|HMACSHA384|HMACSHA512|Rfc2898DeriveBytes|SignedString|MessageEncryptor.new|from_base58_string|jwt:verify|jwt:sign',
        0,
      ),
      checks: ['random-key'],
      env: 'SECRET_KEY',
      confidence: 'likely',
      docs: 'https://cwe.mitre.org/data/definitions/321.html',
    },
    {
      id: 'key-call-second-key',
      title: 'Key in the code',
      format: `(createCipheriv|createDecipheriv|createCipher|createDecipher|createHmac|CryptoJS.AES.encrypt|CryptoJS.AES.decrypt|CryptoJS.HmacSHA1|CryptoJS.HmacSHA256|CryptoJS.HmacSHA512|hmac.New|hmac_sha256_hex|ttn.join|ttn.personalize|HMAC|HMAC.hexdigest|HMAC.digest|signWith|pgp_sym_encrypt|pgp_sym_decrypt)\\(${gap}({["']:1}{[\\w-]:1-40}{["']:1}|{[\\w$.:>[\\]-]:1-60}(\\({["'\\w-]:0-20}\\))?),${gap}${wrapping}${value}`,
      checks: ['random-key'],
      env: 'SECRET_KEY',
      confidence: 'likely',
      docs: 'https://cwe.mitre.org/data/definitions/321.html',
    },
    {
      id: 'key-call-third-key',
      title: 'Key in the code',
      format: `(crypto.mac|hash_hmac|openssl_encrypt|openssl_decrypt)\\({[^,;]:1-120},{[^,;]:1-120},${gap}${value}`,
      checks: ['random-key'],
      env: 'SECRET_KEY',
      confidence: 'likely',
      docs: 'https://cwe.mitre.org/data/definitions/321.html',
    },
    {
      id: 'key-call-signing-key',
      title: 'Key in the code',
      // Before the name of the algorithm that it signs with.
      format: `${value}{[)]:0-1},${gap}{[[]:0-1}{["']:1}HS(256|384|512){["']:1}`,
      checks: ['random-key'],
      env: 'JWT_SECRET',
      confidence: 'likely',
      docs: 'https://www.rfc-editor.org/rfc/rfc7518#section-3.2',
    },
    {
      id: 'key-call-client-secret',
      title: 'Key in the code',
      // Of OmniAuth, behind the client's id; of Faraday, behind the scheme.
      format: `(provider :{[a-z0-9_]:2-40}|:authorization),{[ ]:0-2}({["']:1}{[^"'\\r\\n]:4-120}{["']:1}|:{[a-z_]:4-10}),${gap}${value}`,
      checks: ['random-key'],
      env: 'CLIENT_SECRET',
      confidence: 'likely',
    },
    {
      id: 'key-call-parsed-key',
      title: 'Key in the code',
      format: `{[kK]:1}(ey|EY){[\\w]:0-8}{["']:0-1}{[ ]:0-2}{[=:]:1}{[ ]:0-2}CryptoJS.enc.{[A-Za-z0-9]:3-6}.parse\\(${value}`,
      checks: ['random-key'],
      env: 'SECRET_KEY',
      confidence: 'likely',
      docs: 'https://cwe.mitre.org/data/definitions/321.html',
    },
    {
      id: 'key-call-key-store-password',
      title: 'Password of a login call',
      // A password alone is handed over in an array of characters, which can be overwritten.
      format: '"<{[^"\\r\\n\\s]:8-60}>".toCharArray\\(\\)',
      checks: ['strong-password'],
      env: 'KEYSTORE_PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'key-call-wallet-key',
      title: 'Ethereum private key',
      format:
        '(new ethers.Wallet|new Wallet|privateKeyToAccount|accounts.add|accounts:{[ ]:0-1})({[([]:1}){["\'`]:1}<(0x)?{hex:64}>{["\'`]:1}',
      checks: ['letters-and-digits'],
      env: 'WALLET_PRIVATE_KEY',
      confidence: 'likely',
      docs: 'https://docs.ethers.org/v6/api/wallet/',
    },
    {
      id: 'key-call-database-key',
      title: 'Password of a login call',
      // Of an encrypted database.
      format: `(PRAGMA|pragma) (re)?key{[ ]:0-1}={[ ]:0-1}${value}`,
      checks: ['strong-password'],
      env: 'DATABASE_KEY',
      confidence: 'likely',
      docs: 'https://www.zetetic.net/sqlcipher/sqlcipher-api/#key',
    },
    {
      id: 'key-call-session-secret',
      title: 'Session secret',
      // It is thought up more often than drawn.
      format: `(session\\(\\{{[^{}]:0-120}secret:|basicAuth\\(\\{{[^{}]:0-60}users:{[ ]:0-2}\\{{[ ]:0-2}{["']:0-1}{[\\w.@-]:1-40}{["']:0-1}:|app.secret_key =|{[c]:1}redentialSecret:|CryptoJS.AES.(en|de)crypt\\({[^,;"'\\r\\n]:1-80},){[ ]:0-2}${value}`,
      checks: ['strong-password'],
      env: 'SESSION_SECRET',
      confidence: 'likely',
    },
  ],
});
