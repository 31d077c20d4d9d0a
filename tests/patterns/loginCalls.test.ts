import { describe, expect, test } from '@jest/globals';
import { seededRandom } from '../../src/detect/format/random.ts';
import { createRuleSet } from '../../src/detect/ruleSet.ts';
import { scanText } from '../../src/detect/scanText.ts';
import { rules } from '../support/patterns.ts';

const ruleSet = createRuleSet(rules);

const found = async (text: string) =>
  (await scanText([Buffer.from(`${text}\n`, 'latin1')], ruleSet, { path: 'file' })).candidates.flatMap(
    ({ parts }) => parts.map(({ value }) => value),
  );

const random = seededRandom(11);
const password = `kT${random.text('BCDFGHJKLMNPQRSTVWXZbcdfghjkmnpqrstvwxz23456789', 14)}7r`;
const hex = random.text('0123456789abcdef', 64);

/** `§` is where the password stands. */
const calls: readonly string[] = [
  // User and password, put together to be encoded.
  "headers.Authorization = 'Basic ' + base64.encode('svc:§')",
  "headers.Authorization = 'Basic ' + btoa('svc' + ':' + '§')",
  'var bytes = Encoding.ASCII.GetBytes("svc:§");',
  "$basic = [Convert]::ToBase64String([Text.Encoding]::ASCII.GetBytes('svc:§'))",
  "Blob header = Blob.valueOf('svc' + ':' + '§');",
  'let login = "svc:§".data(using: .utf8)!.base64EncodedString()',
  'val login = Base64.encode("svc:§".toByteArray())',
  '$pair = "svc:§"',
  // User and password.
  'client.Authenticator = new HttpBasicAuthenticator("svc", "§");',
  'smtp.Authenticate("bob@acme.dev", "§");',
  'GET(url, authenticate("svc", "§"))',
  "final server = gmail('bob@gmail.com', '§');",
  'await users.CreateAsync(admin, "§");',
  'return c.Login("svc", "§")',
  'WiFi.softAP("Attic", "§");',
  'wifiMulti.addAP("Attic", "§");',
  'wifi.sta.config("Attic", "§")',
  'options = defaults & auth ?~ basicAuth "svc" "§"',
  '(http/get url {:basic-auth ["svc" "§"]})',
  "HttpClient::create(['auth_basic' => ['svc', '§']]);",
  "client.auth.basic 'svc', '§'",
  'given().auth().preemptive().basic("svc", "§").get("/");',
  'mqttoptions.set_credentials("sensor", "§");',
  '.withCredentials("svc", "§").build()',
  'http.setAuthorization("svc", "§");',
  "firebase.auth().signInWithEmailAndPassword('bob@acme.dev', '§');",
  "req.basic_auth 'svc', '§'",
  'req2 = setRequestBasicAuth "svc" "§" req',
  "$smtp->auth('bob@acme.dev', '§');",
  // What stands before them.
  'auth := smtp.PlainAuth("", "bob@acme.dev", "§", "smtp.acme.dev")',
  "Net::SMTP.start('smtp.acme.dev', 587, 'acme.dev', 'bob', '§', :plain)",
  'ConnectionPool.singleton("jdbc:mysql://db.acme.dev/crm", "svc", "§")',
  'modem.gprsConnect("internet.acme.dev", "svc", "§");',
  'mosquitto_username_pw_set(mosq, "svc", "§");',
  'var client = new SftpClient("files.acme.dev", 22, "svc", "§");',
  'var client = new FtpClient("files.acme.dev", "svc", "§");',
  "f = ftp('files.acme.dev', 'svc', '§');",
  "conn = database('plant', 'svc', '§', 'Vendor', 'PostgreSQL');",
  "def sql = Sql.newInstance('jdbc:mysql://db.acme.dev/crm', 'svc', '§', 'com.mysql.jdbc.Driver')",
  'RunAs("svc", "CORP", "§", 0, "setup.exe")',
  'Blynk.begin(auth, "Attic", "§");',
  'd := gomail.NewDialer("smtp.acme.dev", 587, "bob@acme.dev", "§")',
  'mysql_real_connect(conn, "db.acme.dev", "svc", "§", "crm", 3306, NULL, 0);',
  'new JedisPool(new JedisPoolConfig(), "cache.acme.dev", 6379, 2000, "§");',
  'm = mqtt.Client("node-12", 120, "svc", "§")',
  'cn.Open "DSN=CRM", "svc", "§"',
  'http.Open "GET", "https://api.acme.dev/orders", False, "svc", "§"',
  'net.MapNetworkDrive "Z:", "\\\\files\\share", False, "corp\\svc", "§"',
  "client.bind('CN=svc,OU=Service,DC=corp', '§', done);",
  'l.simple_bind_s("CN=svc,OU=Service,DC=corp", "§")',
  "conn = Connection(Server('dc.acme.dev', get_info=ALL), 'corp\\\\svc', '§', auto_bind=True)",
  'dsn := fmt.Sprintf("%s:%s@tcp(%s)/%s", "svc", "§", "db.acme.dev:3306", "crm")',
  "engine = create_engine('oracle+cx_oracle://%s:%s@%s' % ('svc', '§', 'db.acme.dev:1521'))",
  "engine = create_engine('mysql://{}:{}@{}/crm'.format('svc', '§', 'db.acme.dev'))",
  // A password that is hashed, or typed into a field.
  '"bob": generate_password_hash("§"),',
  "const admin = await bcrypt.hash('§', 12);",
  '.withUser("bob").password(passwordEncoder().encode("§"))',
  '.withUser("bob").password("{noop}§")',
  'app.secureTextFields["Password"].typeText("§")',
  "cy.get('[data-cy=password]').type('§{enter}');",
  "$('#password').val('§');",
  "fill_in 'Password', with: '§'",
  "final passwordController = TextEditingController(text: '§');",
  "document.getElementById('password').value = '§';",
  'etPassword.setText("§")',
  // What is typed behind a prompt.
  'expect "assword:"\nsend "§\\r"',
  'expect {\n  "*?assword:*" { send -- "§\\n" }\n}',
  "child.expect('password:')\n    child.sendline('§')",
  'tn.read_until(b"Password: ")\ntn.write(b"§\\n")',
  '- tapOn: "Password"\n- inputText: "§"',
  // For a sheet, a database, a key store, a session.
  'ActiveSheet.Unprotect "§"',
  'Worksheets(1).Protect "§"',
  'db.execSQL("PRAGMA key = \'§\'");',
  'spec = new PBEKeySpec("§".toCharArray(), salt, 10000, 256);',
  'new SupportFactory(SQLiteDatabase.getBytes("§".toCharArray()))',
  "app.use(session({ resave: false, secret: '§' }));",
  "app.use(basicAuth({ users: { bob: '§' }, challenge: true }));",
  "app.secret_key = '§'",
  "CryptoJS.AES.encrypt(text, '§')",
  // Keys.
  'val key = Keys.hmacShaKeyFor("§".toByteArray())',
  'SymmetricKey(data: Data("§".utf8))',
  'my $sum = hmac_sha256_hex($data, "§");',
  'Jwt.encode(claim, "§", JwtAlgorithm.HS256)',
  'using var h = new HMACSHA256(Encoding.UTF8.GetBytes("§"));',
  'var pdb = new Rfc2898DeriveBytes("§", salt);',
  'return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte("§"))',
  "JWT::decode($jwt, new \\Firebase\\JWT\\Key('§', 'HS256'));",
  'local ok = jwt:verify("§", token)',
  "CRYPT = ActiveSupport::MessageEncryptor.new('§')",
  "SELECT pgp_sym_decrypt(card, '§') FROM payments;",
  "export const key2 = CryptoJS.enc.Utf8.parse('§');",
  "provider :github, 'e40824c2b66dc54916cc', '§', scope: 'user:email'",
  "f.request :authorization, 'Bearer', '§'",
  // Commands.
  'security create-keychain -p "§" build.keychain',
  'security import dist.p12 -k build.keychain -P "§" -T /usr/bin/codesign',
  "mosquitto_sub -h mqtt.acme.dev -u bob -P '§' -t 'home/#'",
  'mosquitto_passwd -b /etc/mosquitto/passwd bob §',
  'steamcmd +login acmebuild § +app_update 896660 +quit',
  'mcrcon -H localhost -p § "say hi"',
  "subprocess.call(['mysql', '-u', 'root', '-p§', 'shop'])",
  'subprocess.run(["sshpass", "-p", "§", "ssh", "root@files.acme.dev"])',
  'Process.Start("net", "use Z: \\\\\\\\files.acme.dev\\\\share /user:corp\\\\svc §");',
  'echo "§" | openconnect --user=svc --passwd-on-stdin vpn.acme.dev',
  'signtool sign /f cert.pfx /p § app.exe',
  'CONNECT svc/§@db.acme.dev/XE',
  "EXEC sp_addlinkedsrvlogin 'ERP01', 'false', NULL, 'svc', '§';",
  "UPDATE settings SET value = '§' WHERE name = 'imap_password';",
  // Who logs in, and with what.
  '$logins = array(\'admin\' => "§");',
  'USERS = {"bob.miller": "§"}',
  'devices = [["10.245.160.82", "admin", "§"]]',
];

describe('a password that only its place tells', () => {
  test.each(calls)('%s', async (call) => {
    expect(await found(call.replace('§', password))).toEqual([password]);
  });

  test.each(calls)('%s is silent with a word', async (call) => {
    expect(await found(call.replace('§', 'customerName'))).toEqual([]);
  });
});

test('the key of a wallet', async () => {
  expect(await found(`dev = accounts.add("0x${hex}")`)).toEqual([`0x${hex}`]);
  expect(await found(`dev = accounts.add("0x${hex.slice(0, 40)}")`)).toEqual([]);
});

test('the keys and salts of WordPress, of any character that prints', async () => {
  const salt = `${password}[>u%P~F ${random.text('!#%&()*+,-./:;<=>?@^_|~abcXYZ', 64)}`.slice(0, 64);
  expect(await found(`define( 'NONCE_SALT',       '${salt}' );`)).toEqual([salt]);
  expect(await found(`define( 'SECURE_AUTH_KEY',  '${salt}' );`)).toEqual([salt]);
  expect(await found("define( 'NONCE_SALT', 'put your unique phrase here' );")).toEqual([]);
});

test.each([
  // No first argument, an attribute, an id, a hash, a name that tells no user.
  `search(base, "cn=schema", "(objectClass=${password})");`,
  `["cn=Bob,ou=system", "ou=${password}"]`,
  `USERS = {"bob.miller": "${hex.slice(0, 32)}"}`,
  `users = {"id": "${password}"}`,
  `insert("admin", "${hex}")`,
  `insert("admin", "${password.repeat(3)}")`,
  `open(file, "r", "${password}")`,
  // A variable, a port, an algorithm's own name, the letters of an alphabet.
  'security create-keychain -p "$KEYCHAIN_PASSWORD" build.keychain',
  'security create-keychain -p "" build.keychain',
  'mosquitto_sub -h mqtt.acme.dev -p 1883 -t "home/Attic_2" -P "$MQTT_PASSWORD"',
  'steamcmd +login anonymous +force_install_dir /srv/valheim +quit',
  'ActiveSheet.Protect Password:=strSecret2, UserInterfaceOnly:=True',
  'private static final char[] DIGITS = "0123456789abcdef".toCharArray();',
  'expect "Password:"\nsend "$password\\r"',
  "document.getElementById('password').value = form.password_2;",
])('%s is none', async (text) => expect(await found(text)).toEqual([]));
