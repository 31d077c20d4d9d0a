import { definePattern } from '../src/detect/definePattern.ts';

/** An argument that is passed over: a text, what is made of it, a variable. */
const argument = '({["\']:1}{[^"\'\\r\\n]:0-120}{["\']:1}({[.a-z_]:4-12}\\(\\))?|{[\\w$.:>[\\]-]:1-60})';
/** What may stand between the bracket or the comma and a literal: `Some(`, `[]byte(`, `String::from(`, `b`. */
const wrapping = '({[\\w.:[\\]]:1-30}\\()?{[bB@]:0-1}';
const literal = (secret: string) => `{["']:1}<${secret}>{["']:1}`;
const word = '{[^"\'\\r\\n\\s]:6-100}';
const value = literal(word);

/** Blanks behind a bracket or a comma, or a new line. */
const gap = '{[ ]:0-4}({[\\r]:0-1}\\n{[ \\t]:0-40})?';

/** A call whose secret is its argument at this position, counted from 0. */
const call = (callees: string, position: number, secret = value) =>
  `(${callees})\\(${gap}${`${argument},${gap}`.repeat(position)}${wrapping}${secret}`;

export default definePattern({
  provider: 'login-call',
  title: 'Call that logs in',
  docs: 'https://cwe.mitre.org/data/definitions/798.html',
  secrets: [
    {
      id: 'login-call-connect-password',
      title: 'Password of a login call',
      // Host or database, user, password.
      format: call(
        'mysqli|mysqli_connect|mysql_connect|mysql_pconnect|getConnection|new PDO|new Sequelize',
        2,
      ),
      checks: ['password'],
      env: 'SERVICE_PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'login-call-password',
      title: 'Password of a login call',
      // User, password; that of an app at Google has spaces.
      format: call('.login', 1, literal(`({lower:4}( {lower:4}){3}|${word})`)),
      checks: ['password'],
      env: 'SERVICE_PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'login-call-user-password',
      title: 'Password of a login call',
      format: call(
        'cx_Oracle.connect|oracledb.connect|oci_connect|wlan.connect|sta_if.connect|basic_auth|WiFi.begin|ClientXMPP|SqlCredential|setCredentials|username_pw_set|setBasicAuth|SetBasicAuth|BasicAuth|HTTPBasicAuth|auth=|auth = |auth.basic|AuthTokens.basic|PlainCredentials|Credentials.basic|Credentials::new|NetworkCredential|UsernamePasswordCredentials|PasswordAuthentication',
        1,
      ),
      checks: ['strong-password'],
      env: 'SERVICE_PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'login-call-server-password',
      title: 'Password of a login call',
      format: call(
        'new \\\\PDO|ftp_login|ftp_ssl_login|FTP|FTP_TLS|ldap_bind|imap_open|odbc_connect|create_superuser',
        2,
      ),
      checks: ['strong-password'],
      env: 'SERVICE_PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'login-call-method-password',
      title: 'Password of a login call',
      format: call('.authenticate|-\\>login', 1),
      checks: ['strong-password'],
      env: 'SERVICE_PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'login-call-method-connect-password',
      title: 'Password of a login call',
      format: `(.connect|-\\>connect|:connect)\\(${gap}${argument},${gap}({["']:1}{[^"'\\r\\n]:0-120}{["']:1}|{[A-Za-z_$]:1}{[\\w$.:>[\\]-]:0-59}),${gap}${wrapping}${value}`,
      checks: ['strong-password'],
      env: 'SERVICE_PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'login-call-port-password',
      title: 'Password of a login call',
      // Host, port, user, password.
      format: `.connect\\(${gap}${argument},${gap}{digit:2-5},${gap}${argument},${gap}${value}`,
      checks: ['strong-password'],
      env: 'SERVICE_PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'login-call-oracle-password',
      title: 'Password of a login call',
      format: '(cx_Oracle|oracledb).connect\\({["\']:1}{word:1-40}/<{[^@/"\'\\r\\n\\s]:6-100}>@',
      checks: ['strong-password'],
      env: 'SERVICE_PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'login-call-encoded-password',
      title: 'Password of a login call',
      // User and password, joined to be encoded.
      format: `(btoa|base64|b64encode|base64_encode|encode64|strict_encode64|urlsafe_encode64|base64Encode|encodeToString|EncodeToString|encodeBase64String|ToBase64String\\({[\\w.]:1-40}.GetBytes)\\(${gap}${wrapping}{["']:1}{[\\w.+@-]:0-60}:<{[^"'\\r\\n\\s]:6-100}>{["']:1}`,
      checks: ['strong-password'],
      env: 'SERVICE_PASSWORD',
      confidence: 'likely',
      docs: 'https://www.rfc-editor.org/rfc/rfc7617',
    },
    {
      id: 'login-call-buffer-password',
      title: 'Password of a login call',
      format: `(Buffer.from|new Buffer)\\({["'\`]:1}{[\\w.+@-]:0-60}:<{[^"'\`\\r\\n\\s]:6-100}>{["'\`]:1}{[^\\r\\n;]:0-20}\\).toString\\({["'\`]:1}base64`,
      checks: ['strong-password'],
      env: 'SERVICE_PASSWORD',
      confidence: 'likely',
      docs: 'https://www.rfc-editor.org/rfc/rfc7617',
    },
    {
      id: 'login-call-token-secret',
      title: 'JSON Web Token signing secret',
      format:
        '(jwt|JWT)(.|::)(sign|verify|encode|decode){[( ]:1}(\\{{[^{}\\r\\n;]:0-120}\\}|{[^"\'\\r\\n;]:1-80}),{[ ]:0-2}{["\']:1}<{[^"\'\\r\\n\\s]:6-100}>{["\']:1}',
      checks: ['password'],
      env: 'JWT_SECRET',
      confidence: 'likely',
      docs: 'https://www.rfc-editor.org/rfc/rfc7518#section-3.2',
    },
    {
      id: 'login-call-key',
      title: 'Key in the code',
      format: call(
        'AES.new|SecretKeySpec|cookieParser|NewCookieStore|cookie.NewStore|hmac.new|aes.NewCipher|Algorithm.HMAC256|Algorithm.HMAC384|Algorithm.HMAC512|Fernet|pyotp.TOTP',
        0,
      ),
      checks: ['random-key'],
      env: 'SECRET_KEY',
      confidence: 'likely',
      docs: 'https://cwe.mitre.org/data/definitions/321.html',
    },
    {
      id: 'login-call-second-key',
      title: 'Key in the code',
      format: `(createCipheriv|createDecipheriv|createCipher|createDecipher|createHmac|CryptoJS.AES.encrypt|CryptoJS.AES.decrypt|CryptoJS.HmacSHA1|CryptoJS.HmacSHA256|CryptoJS.HmacSHA512|hmac.New|HMAC.hexdigest|HMAC.digest|signWith)\\(${gap}({["']:1}{[\\w-]:1-40}{["']:1}|{[\\w$.:>[\\]-]:1-60}(\\({["'\\w-]:0-20}\\))?),${gap}${wrapping}${value}`,
      checks: ['random-key'],
      env: 'SECRET_KEY',
      confidence: 'likely',
      docs: 'https://cwe.mitre.org/data/definitions/321.html',
    },
    {
      id: 'login-call-third-key',
      title: 'Key in the code',
      format: `(hash_hmac|openssl_encrypt|openssl_decrypt)\\({[^,;]:1-120},{[^,;]:1-120},${gap}${value}`,
      checks: ['random-key'],
      env: 'SECRET_KEY',
      confidence: 'likely',
      docs: 'https://cwe.mitre.org/data/definitions/321.html',
    },
    {
      id: 'login-call-key-store-password',
      title: 'Password of a login call',
      format:
        '{[A-Za-z]:1-40}(.load|.init)\\({[^"\'\\r\\n;]:1-80}({["\']:1}{[^"\'\\r\\n]:1-80}{["\']:1}\\))?,{[\\s]:0-40}"<{[^"\\r\\n\\s]:6-100}>".toCharArray',
      checks: ['strong-password'],
      env: 'KEYSTORE_PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'login-call-wallet-key',
      title: 'Ethereum private key',
      format:
        '(new ethers.Wallet|new Wallet|privateKeyToAccount|accounts:{[ ]:0-1})({[([]:1}){["\'`]:1}<(0x)?{hex:64}>{["\'`]:1}',
      checks: ['letters-and-digits'],
      env: 'WALLET_PRIVATE_KEY',
      confidence: 'likely',
      docs: 'https://docs.ethers.org/v6/api/wallet/',
    },
  ],
});
