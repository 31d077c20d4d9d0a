import { definePattern } from '../src/detect/definePattern.ts';
import { callFormat } from '../src/detect/format/callFormat.ts';
import { callParts } from '../src/detect/format/callParts.ts';

const { argument, gap, user, value, word, wrapping } = callParts;
/** Not as long as a hash in base64. */
const drawn = '{["\']:1}<{[^"\'\\r\\n\\s]:8-40}>{["\']:1}';

/** The first of a list of users, and the password behind it. */
const listed = `{[^"'\\r\\n;]:0-60}({[\\r]:0-1}\\n{[ \\t]:0-40})?{["']:1}({[\\w]:2-30}{[.@]:1}{[\\w.@-]:2-40}|admin|root){["']:1}{[ ]:0-8}(:|=\\>){[ ]:0-8}${drawn}`;

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
      format: callFormat(
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
      format: callFormat('.login', 1, `{["']:1}<({lower:4}( {lower:4}){3}|${word})>{["']:1}`),
      checks: ['password'],
      env: 'SERVICE_PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'login-call-user-password',
      title: 'Password of a login call',
      format: callFormat(
        'cx_Oracle.connect|oracledb.connect|oci_connect|wlan.connect|sta_if.connect|basic_auth|WiFi.begin|ClientXMPP|SqlCredential|setCredentials|username_pw_set|setBasicAuth|SetBasicAuth|BasicAuth|HTTPBasicAuth|auth=|auth = |auth.basic|AuthTokens.basic|PlainCredentials|Credentials.basic|Credentials::new|NetworkCredential|UsernamePasswordCredentials|PasswordAuthentication|HttpBasicAuthenticator|authenticate|Authenticate|gmail|set_credentials|withCredentials|WithCredentials|signInWithEmailAndPassword|setAuthorization|use_auth|TapoClient|Firebase.begin|createCredential|CreateAsync|AddPasswordAsync|Github',
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
      format: `(new \\\\PDO|ftp_login|ftp_ssl_login|ftp|FTP|FTP_TLS|ldap_bind|imap_open|odbc_connect|create_superuser|new FtpClient|new SftpClient|new SshClient|Sql.newInstance|ConnectionPool.singleton|fromDriverManager|PlainAuth|withSMTPServer|gprsConnect|mosquitto_username_pw_set|open_encrypted_with_pass|OutletDevice|P100|P110|RunAs|Blynk.begin|database)\\(${gap}${argument},${gap}({digit:2-5},${gap})?${argument},${gap}${wrapping}${value}`,
      checks: ['strong-password'],
      env: 'SERVICE_PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'login-call-method-password',
      title: 'Password of a login call',
      format: callFormat('-\\>login|-\\>auth|.auth|.Login|.softAP|.addAP|.sta.config', 1),
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
      id: 'login-call-fourth-password',
      title: 'Password of a login call',
      // Two of host, port and connection, user, password; of Jedis no user.
      format: `(mysql_real_connect\\(|mqtt.Client\\(|NewDialer\\(|dbConnect\\(|(JedisPool|SMTP.start)\\(${passed})(${passed}){3}${value}`,
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
      format: `{[\\w]:4-24}\\(("|')(CN|cn|UID|uid)={[^"'\\r\\n]:1-200}{["']:1},${gap}${wrapping}{["']:1}<{[^"'\\r\\n\\s=()]:6-100}>{["']:1}`,
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
      id: 'login-call-typed-password',
      title: 'Password of a login call',
      // Written into the field of a password by a test.
      format: `{[\\w-]:0-24}{[pP]:1}{[aA]:1}{[sS]:1}{[sS]:1}{[\\w-]:0-24}{["')\\]]:0-6}(.value = |.typeText\\(|.type\\(|.val\\(|.fill\\(|.sendKeys\\(|.send_keys\\(|.setValue\\(|.setText\\(|, with: ){["']:1}<{[^"'\\r\\n\\s{]:6-100}>(\\{enter\\})?{["']:1}`,
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
      format: `((valid_)?(users|logins|accounts|credentials)(:|":|':| =|=|' =)|(USERS|LOGINS|ACCOUNTS|CREDENTIALS)(:|":| =|=))${listed}`,
      not: ['[0-9a-fA-F-]{6,100}'],
      checks: ['random-key'],
      env: 'SERVICE_PASSWORD',
      confidence: 'possible',
    },
    {
      id: 'login-call-prompted-password',
      title: 'Password of a login call',
      // What a program sends once it has seen the prompt.
      format: `{[pP]:0-1}(assword|asswort|assphrase|asscode)(:|"|'|\\?|\\*){[^\\w\\r\\n]:0-15}({[\\r]:0-1}\\n{[ \\t]:0-40})?(- )?{[\\w.]:0-30}(send|Send|sendline|SendLine|sendText|write|inputText:){[ (]:1}(-- )?{[b]:0-1}{["']:1}<{[^"'\\r\\n\\s\\\\$[{]:6-60}>(\\\\{[rn]:1}){0-2}{["']:1}`,
      checks: ['strong-password'],
      env: 'SERVICE_PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'login-call-sheet-password',
      title: 'Password of a login call',
      // Of a sheet or a workbook.
      format: `.(Unp|P)rotect{[ (]:1}${value}`,
      checks: ['strong-password'],
      env: 'SERVICE_PASSWORD',
      confidence: 'likely',
    },
  ],
});
