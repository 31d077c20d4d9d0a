import { definePattern } from '../src/detect/definePattern.ts';

/** An argument that is passed over: a text, what is made of it, a variable. */
const argument = '({["\']:1}{[^"\'\\r\\n]:0-120}{["\']:1}({[.a-z_]:4-12}\\(\\))?|{[\\w$.:>[\\]-]:1-60})';
/** What may stand between the bracket or the comma and a literal: `Some(`, `[]byte(`, `String::from(`, `b`. */
const wrapping = '({[\\w.:[\\]]:1-30}\\()?{[bB@]:0-1}';
const literal = (secret: string) => `{["']:1}<${secret}>{["']:1}`;
const word = '{[^"\'\\r\\n\\s]:6-100}';
const value = literal(word);
/** Not as long as a hash in base64. */
const drawn = literal('{[^"\'\\r\\n\\s]:8-40}');

/** A literal that names somebody. */
const user = '{["\']:1}{[^"\'\\r\\n]:1-120}{["\']:1}';

/** Blanks behind a bracket or a comma, or a new line. */
const gap = '{[ ]:0-4}({[\\r]:0-1}\\n{[ \\t]:0-40})?';

/** A call whose secret is its argument at this position, counted from 0. */
const call = (callees: string, position: number, secret = value) =>
  `(${callees})\\(${gap}${`${argument},${gap}`.repeat(position)}${wrapping}${secret}`;

/** What stands between user and password where both are joined to be encoded: a colon, in a literal of its own or not. */
const colon =
  '({["\']:1}{[ ]:0-2}{[+.]:1}{[ ]:0-2}{["\']:1})?:({["\']:1}{[ ]:0-2}{[+.]:1}{[ ]:0-2}{["\']:1})?';
const joined = `{["']:1}{[\\w.+@-]:0-60}${colon}<${word}>{["']:1}`;

/** Any argument of a call that has no call in it, and the comma behind it. */
const passed = `{[^,;\\s]:1}{[^,;\\r\\n]:0-79},${gap}`;

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
        'cx_Oracle.connect|oracledb.connect|oci_connect|wlan.connect|sta_if.connect|basic_auth|WiFi.begin|ClientXMPP|SqlCredential|setCredentials|username_pw_set|setBasicAuth|SetBasicAuth|BasicAuth|HTTPBasicAuth|auth=|auth = |auth.basic|AuthTokens.basic|PlainCredentials|Credentials.basic|Credentials::new|NetworkCredential|UsernamePasswordCredentials|PasswordAuthentication|HttpBasicAuthenticator|authenticate|Authenticate|gmail|CreateAsync|AddPasswordAsync|Github',
        1,
      ),
      checks: ['strong-password'],
      env: 'SERVICE_PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'login-call-server-password',
      title: 'Password of a login call',
      // Host, perhaps a port, user, password.
      format: `(new \\\\PDO|ftp_login|ftp_ssl_login|ftp|FTP|FTP_TLS|ldap_bind|imap_open|odbc_connect|create_superuser|new FtpClient|new SftpClient|new SshClient|Sql.newInstance|RunAs|Blynk.begin|database)\\(${gap}${argument},${gap}({digit:2-5},${gap})?${argument},${gap}${wrapping}${value}`,
      checks: ['strong-password'],
      env: 'SERVICE_PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'login-call-method-password',
      title: 'Password of a login call',
      format: call('-\\>login|.Login|.softAP|.addAP|.sta.config', 1),
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
      format: `(btoa|(b|B)ase64(.encode)?|b64encode|base64_encode|encode64|strict_encode64|urlsafe_encode64|base64Encode|encodeToString|EncodeToString|encodeBase64String|GetBytes|Blob.valueOf)\\(${gap}${wrapping}${joined}`,
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
      id: 'login-call-bytes-password',
      title: 'Password of a login call',
      format: `${joined}(.data\\(using:|.getBytes\\(|.toByteArray\\(|.encode\\()`,
      checks: ['strong-password'],
      env: 'SERVICE_PASSWORD',
      confidence: 'likely',
      docs: 'https://www.rfc-editor.org/rfc/rfc7617',
    },
    {
      id: 'login-call-pair-password',
      title: 'Password of a login call',
      format: `$pair{[ ]:0-2}={[ ]:0-2}${joined}`,
      checks: ['strong-password'],
      env: 'SERVICE_PASSWORD',
      confidence: 'likely',
      docs: 'https://www.rfc-editor.org/rfc/rfc7617',
    },
    {
      id: 'login-call-basic-password',
      title: 'Password of a login call',
      // Without brackets, or in those of a list: `basicAuth "bob" "…"`, `'auth_basic' => ['bob', '…']`.
      format: `(basicAuth|basic-auth|auth_basic|auth.basic|preemptive\\(\\).basic){["']:0-1}{[ ]:0-2}(=\\>|:)?{[ ]:0-1}{[[(]:0-1}${user}{[,]:0-1}{[ ]:0-2}${value}`,
      checks: ['strong-password'],
      env: 'SERVICE_PASSWORD',
      confidence: 'likely',
      docs: 'https://www.rfc-editor.org/rfc/rfc7617',
    },
    {
      id: 'login-call-fourth-password',
      title: 'Password of a login call',
      // Two of host, port and connection, user, password; of Jedis no user.
      format: `(mysql_real_connect\\(|mqtt.Client\\(|NewDialer\\(|JedisPool\\(${passed})(${passed}){3}${value}`,
      checks: ['strong-password'],
      env: 'SERVICE_PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'login-call-open-password',
      title: 'Password of a login call',
      // Source, user, password; or method, address, whether to wait, user, password.
      format: `(.Open|.open|.MapNetworkDrive){[ (]:1}${user},${gap}(${user},${gap}(T|t|F|f)(rue|alse),${gap})?${user},${gap}${value}`,
      checks: ['strong-password'],
      env: 'SERVICE_PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'login-call-directory-password',
      title: 'Password of a login call',
      // Behind a distinguished name.
      format: `{[\\w]:4-24}\\(("|')(CN|cn|UID|uid)={[^"'\\r\\n]:1-200}{["']:1},${gap}${wrapping}${literal('{[^"\'\\r\\n\\s=()]:6-100}')}`,
      checks: ['strong-password'],
      env: 'LDAP_PASSWORD',
      confidence: 'likely',
      docs: 'https://www.rfc-editor.org/rfc/rfc4513#section-5.1.3',
    },
    {
      id: 'login-call-connection-password',
      title: 'Password of a login call',
      format: `Connection\\((Server\\({[^()\\r\\n]:0-120}\\)|${argument}),${gap}${user},${gap}${value}`,
      checks: ['strong-password'],
      env: 'SERVICE_PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'login-call-format-password',
      title: 'Password in a URL',
      // Put into an address by its place.
      format: `(%s:%s@|\\{\\}:\\{\\}@){[^"'\\r\\n]:0-80}{["']:1}(,{[ ]:0-2}|{[ ]:0-1}%{[ ]:0-1}\\(|.format\\()${gap}${user},${gap}${value}`,
      checks: ['strong-password'],
      env: 'SERVICE_PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'login-call-hashed-password',
      title: 'Password of a login call',
      format: call(
        'generate_password_hash|bcrypt.hash|bcrypt.hashSync|bcrypt.hashpw|make_password|password_hash|passwordEncoder.encode|passwordEncoder\\(\\).encode|Hash::make|GenerateFromPassword|BCrypt.HashPassword',
        0,
      ),
      checks: ['strong-password'],
      env: 'SERVICE_PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'login-call-plain-password',
      title: 'Password of a login call',
      // As Spring has it that is told not to hash.
      format: `{["']:1}\\{noop\\}<${word}>{["']:1}`,
      checks: ['strong-password'],
      env: 'SERVICE_PASSWORD',
      confidence: 'likely',
      docs: 'https://docs.spring.io/spring-security/reference/features/authentication/password-storage.html',
    },
    {
      id: 'login-call-typed-password',
      title: 'Password of a login call',
      // Written into the field of a password by a test.
      format: `(password|Password|PASSWORD){["')\\]]:1-6}(.typeText\\(|.type\\(|.val\\(|.fill\\(|.sendKeys\\(|.send_keys\\(|.setValue\\(|.setText\\(|, with: ){["']:1}<{[^"'\\r\\n\\s{]:6-100}>(\\{enter\\})?{["']:1}`,
      checks: ['strong-password'],
      env: 'SERVICE_PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'login-call-controller-password',
      title: 'Password of a login call',
      // Filled in beforehand, in Flutter.
      format: `{[pP]:1}assword{[\\w]:0-20}{[ ]:0-2}={[ ]:0-2}TextEditingController\\({[ ]:0-2}text:{[ ]:0-2}${value}`,
      checks: ['strong-password'],
      env: 'SERVICE_PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'login-call-admin-password',
      title: 'Password of a login call',
      // In a call or a list of which no more is known: only what looks drawn at random, and is no hash or id.
      format: `("admin",|'admin',|"root",|'root',){[ ]:0-2}${drawn}`,
      not: ['[0-9a-fA-F-]{6,100}'],
      checks: ['random-key'],
      env: 'SERVICE_PASSWORD',
      confidence: 'possible',
    },
    {
      id: 'login-call-listed-password',
      title: 'Password of a login call',
      // The first of the users that a program knows, told by a dot, an `@` or what administrators are called.
      format: `(valid_)?(users|USERS|logins|LOGINS|accounts|ACCOUNTS|credentials|CREDENTIALS){["']:0-1}{[ ]:0-2}(=|:=|:){[^"'\\r\\n;]:0-60}({[\\r]:0-1}\\n{[ \\t]:0-40})?{["']:1}({[\\w]:2-30}{[.@]:1}{[\\w.@-]:2-40}|admin|root){["']:1}{[ ]:0-2}(:|=\\>){[ ]:0-8}${drawn}`,
      not: ['[0-9a-fA-F-]{6,100}'],
      checks: ['random-key'],
      env: 'SERVICE_PASSWORD',
      confidence: 'possible',
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
        'AES.new|SecretKeySpec|cookieParser|NewCookieStore|cookie.NewStore|hmac.new|aes.NewCipher|Algorithm.HMAC256|Algorithm.HMAC384|Algorithm.HMAC512|Fernet|pyotp.TOTP|HMACSHA1|HMACSHA256|HMACSHA384|HMACSHA512|Rfc2898DeriveBytes|SignedString|MessageEncryptor.new|from_base58_string|jwt:verify|jwt:sign',
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
      format: `(createCipheriv|createDecipheriv|createCipher|createDecipher|createHmac|CryptoJS.AES.encrypt|CryptoJS.AES.decrypt|CryptoJS.HmacSHA1|CryptoJS.HmacSHA256|CryptoJS.HmacSHA512|hmac.New|HMAC.hexdigest|HMAC.digest|signWith|pgp_sym_encrypt|pgp_sym_decrypt)\\(${gap}({["']:1}{[\\w-]:1-40}{["']:1}|{[\\w$.:>[\\]-]:1-60}(\\({["'\\w-]:0-20}\\))?),${gap}${wrapping}${value}`,
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
      id: 'login-call-signing-key',
      title: 'Key in the code',
      // Before the name of the algorithm that it signs with.
      format: `${value}{[)]:0-1},${gap}{[[]:0-1}{["']:1}HS(256|384|512){["']:1}`,
      checks: ['random-key'],
      env: 'JWT_SECRET',
      confidence: 'likely',
      docs: 'https://www.rfc-editor.org/rfc/rfc7518#section-3.2',
    },
    {
      id: 'login-call-client-secret',
      title: 'Key in the code',
      // Of OmniAuth, behind the client's id; of Faraday, behind the scheme.
      format: `(provider :{[a-z0-9_]:2-40}|:authorization),{[ ]:0-2}({["']:1}{[^"'\\r\\n]:4-120}{["']:1}|:{[a-z_]:4-10}),${gap}${value}`,
      checks: ['random-key'],
      env: 'CLIENT_SECRET',
      confidence: 'likely',
    },
    {
      id: 'login-call-parsed-key',
      title: 'Key in the code',
      format: `{[kK]:1}(ey|EY){[\\w]:0-8}{["']:0-1}{[ ]:0-2}{[=:]:1}{[ ]:0-2}CryptoJS.enc.{[A-Za-z0-9]:3-6}.parse\\(${value}`,
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
        '(new ethers.Wallet|new Wallet|privateKeyToAccount|accounts.add|accounts:{[ ]:0-1})({[([]:1}){["\'`]:1}<(0x)?{hex:64}>{["\'`]:1}',
      checks: ['letters-and-digits'],
      env: 'WALLET_PRIVATE_KEY',
      confidence: 'likely',
      docs: 'https://docs.ethers.org/v6/api/wallet/',
    },
  ],
});
