import { describe, expect, test } from '@jest/globals';
import { basicCredentials } from '../../src/detect/generic/basicCredentials.ts';
import { isSecretValue } from '../../src/detect/generic/judge/isSecretValue.ts';
import { readKeyName } from '../../src/detect/generic/keyName.ts';
import { looksRandom, randomBits } from '../../src/detect/generic/randomness.ts';
import { rules } from '../support/patterns.ts';
import { sampleOf } from '../support/secrets.ts';
import { base62, candidatesIn, drawn, hex, lower, valuesIn } from './makeRule.ts';

const password = drawn(base62, 14, 5);
const key = drawn(hex, 32, 6);
const uuid = `${drawn(hex, 8, 1)}-${drawn(hex, 4, 2)}-4${drawn(hex, 3, 3)}-9${drawn(hex, 3, 4)}-${drawn(hex, 12, 5)}`;

describe('an assignment of a literal', () => {
  test.each([
    `password = "${password}"`,
    `const dbPassword = '${password}';`,
    `  password: ${password}`,
    `  password: "${password}" # of the database`,
    `DB_PASSWORD=${password}`,
    `export DB_PASSWORD=${password}`,
    `export DB_PASSWORD='${password}'`,
    `spring.datasource.password=${password}`,
    `"password": "${password}",`,
    `"{\\"password\\": \\"${password}\\"}"`,
    `'password' => '${password}',`,
    `:password => "${password}",`,
    `password: "${password}",`,
    `config["password"] = "${password}"`,
    `$config['db_password'] = '${password}';`,
    `String password = "${password}";`,
    `let password: string = '${password}';`,
    `var password string = "${password}"`,
    `password := "${password}"`,
    `val password: String = "${password}"`,
    `let password: &str = "${password}";`,
    `char password[] = "${password}";`,
    `#define DB_PASSWORD "${password}"`,
    `define('DB_PASSWORD', '${password}');`,
    `setPassword("${password}")`,
    // As many brackets as may open before a literal.
    `setPassword((Foo(Bar("${password}"))))`,
    `os.environ.get("DB_PASSWORD", "${password}")`,
    `process.env.DB_PASSWORD || "${password}"`,
    `\${DB_PASSWORD:-${password}}`,
    `<password>${password}</password>`,
    `<user name="a" password="${password}"/>`,
    `<add key="Password" value="${password}" />`,
    `<entry key="password">${password}</entry>`,
    `- name: DB_PASSWORD\n  value: "${password}"`,
    `- name: DB_PASSWORD\n  value: ${password}`,
    `- parameter: DB_PASSWORD\n  value: ${password}`,
    `{ "value": "${password}", "name": "DB_PASSWORD" }`,
    `- value: "${password}"\n  name: "DB_PASSWORD"`,
    `<env-entry-name>db/password</env-entry-name>\n<env-entry-value>${password}</env-entry-value>`,
    `variable "db_password" {\n  type    = string\n  default = "${password}"\n}`,
    `mysql --password=${password} -u root`,
    `login --password ${password}`,
    `--password "${password}"`,
    `args:\n  - --password\n  - ${password}`,
    `args:\n  - serve\n  - "--password"\n  - "${password}"\n  - --verbose`,
    `command:\r\n- acme\r\n- -db-password\r\n- '${password}'\r\n`,
    `ENV DB_PASSWORD "${password}"`,
    `ENV DB_PASSWORD ${password}`,
    `setenv DB_PASSWORD ${password}`,
    `SetEnv DB_PASSWORD ${password}`,
    `set -x DB_PASSWORD ${password}`,
    `proxy_set_header X-Password ${password};`,
    `if (password == "${password}") {`,
    `password = new SecureString("${password}")`,
    `password = []byte("${password}")`,
    `password = b"${password}"`,
    `password = """${password}"""`,
    `https://example.com/?user=a&password=${password}&x=1`,
  ])('%j is found, and the span is the literal', async (text) => {
    const [candidate, ...others] = await candidatesIn(`${text}\n`, []);
    expect(others).toEqual([]);
    expect(candidate).toMatchObject({ rule: 'generic-password', confidence: 'likely' });
    const [part] = candidate!.parts;
    expect(part!.value).toBe(password);
    expect(text.split('\n')[part!.line - 1]!.slice(part!.column - 1, part!.endColumn - 1)).toBe(password);
  });

  test.each([
    ['api_key', 'generic-api-key'],
    ['apiKey', 'generic-api-key'],
    ['APIKEY', 'generic-api-key'],
    ['accessKey', 'generic-api-key'],
    ['X-Api-Key', 'generic-api-key'],
    ['private_key', 'generic-api-key'],
    ['client_secret', 'generic-secret'],
    ['secretKey', 'generic-secret'],
    ['credential', 'generic-secret'],
    ['APPSECRET', 'generic-secret'],
    ['auth_token', 'generic-token'],
    ['tokens', 'generic-token'],
    ['Authorization', 'generic-token'],
    ['ADMIN_PASSWD_1', 'generic-password'],
    ['passwordValue', 'generic-password'],
    ['MYSQL_PWD', 'generic-password'],
  ])('%s is named %s', async (name, rule) => {
    expect((await candidatesIn(`${name}: "${key}"`, [])).map((candidate) => candidate.rule)).toEqual([rule]);
  });

  test('a header with a scheme: the token alone is the secret', async () => {
    expect(await valuesIn(`Authorization: Bearer ${key}`)).toEqual([key]);
    expect(await valuesIn(`"authorization": "Token ${key}"`)).toEqual([key]);
    expect(await valuesIn(`token: "JWT ${key}"`)).toEqual([key]);
    const credentials = Buffer.from(`jane:${password}`).toString('base64');
    expect(await valuesIn(`curl -H "Authorization: Basic ${credentials}"`)).toEqual([credentials]);
  });

  test('all elements of a list, and what is inside of a JSON text', async () => {
    const other = drawn(hex, 32, 9);
    expect(await valuesIn(`"tokens": ["${key}", "${other}"]`)).toEqual([key, other]);
    expect(await valuesIn(`"apitoken": "{\\"id\\": \\"${key}\\"}"`)).toEqual([key]);
  });

  test('a UUID under the name of a token', async () => {
    expect(await valuesIn(`api_token: ${uuid}`)).toEqual([uuid]);
  });

  test('a password that was made up with care', async () => {
    for (const made of ['gR8!p-w2/Qz', 'V1n&yl.4Rain', drawn(lower, 14, 8)])
      expect(await valuesIn(`password: "${made}"`)).toEqual([made]);
  });
});

test('a secret in base64 may begin like a path', async () => {
  const missed: string[] = [];
  for (let seed = 1; seed <= 60; seed++) {
    const secret = `/${drawn(`${base62}+/`, 39, seed)}`;
    if (!/\d/.test(secret) || /^\/\//.test(secret)) continue;
    if ((await valuesIn(`client_secret = "${secret}"\n`))[0] !== secret) missed.push(secret);
  }
  expect(missed).toEqual([]);
  expect(await valuesIn(`client_secret = "/usr/lib/Acme2/conf/secrets/client"\n`)).toEqual([]);
  expect(await valuesIn(`client_secret = "~/${drawn(base62, 40)}"\n`)).toEqual([]);
});

test('a JSON Web Token needs a signature, and is no public key', async () => {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const unsigned = `${encode({ alg: 'HS256' })}.${encode({ sub: drawn(lower, 9) })}.`;
  const signature = `${drawn(base62, 42)}A`;
  expect(await valuesIn(`API_TOKEN=${unsigned}${signature}\n`)).toEqual([unsigned + signature]);
  expect(await valuesIn(`API_TOKEN=${unsigned}signature\n`)).toEqual([]);
  // Whatever is cut off before it, and whatever algorithm signed.
  expect(await valuesIn(`API_TOKEN=${unsigned.slice(0, 14)}.${unsigned.split('.')[1]}.signature\n`)).toEqual(
    [],
  );
  expect(
    await valuesIn(`auth_token = "${encode({ alg: 'dir' })}.${encode({ sub: 'me' })}.signature"\n`),
  ).toEqual([]);
  const padded = `${Buffer.from('{"alg":"HS256" }').toString('base64')}.${encode({ sub: drawn(lower, 9) })}.${signature}=`;
  expect(await valuesIn(`api_token = "${padded}"\n`)).toEqual([padded]);
  // Every page of a Supabase project is given its key of this role.
  const roles = (role: string) => `${encode({ alg: 'HS256' })}.${encode({ role })}.${signature}`;
  expect(await valuesIn(`SUPABASE_KEY=${roles('anon')}\n`)).toEqual([]);
  expect(await valuesIn(`SUPABASE_KEY=${roles('service_role')}\n`)).toEqual([roles('service_role')]);
  // Nobody is let in with a token whose time has passed.
  const until = (exp: number) => `${encode({ alg: 'HS256' })}.${encode({ exp })}.${signature}`;
  const now = Math.floor(Date.now() / 1000);
  expect(await valuesIn(`API_TOKEN=${until(now - 60)}\n`)).toEqual([]);
  expect(await valuesIn(`API_TOKEN=${until(now + 3600)}\n`)).toEqual([until(now + 3600)]);
});

test.each([
  ['a type with an underscore', (list: string) => `password = my_u8[${list}]`],
  ['a long type', (list: string) => `secret_key = new uint8_array_of_32_b[32]{${list}}`],
  ['numbers far behind the bracket', (list: string) => `secret_key := []byte{\n${' '.repeat(36)}${list}}`],
])('a list of numbers: %s', async (_, written) => {
  const list = [...Buffer.from(drawn(hex, 64), 'hex')].join(', ');
  expect(await valuesIn(`${written(list)}\n`)).toEqual([list]);
});

test('a key that is the only argument of a call', async () => {
  const secret = drawn(base62, 40);
  expect(await valuesIn(`this.transportKey = decode("${secret}");\n`)).toEqual([secret]);
});

test.each(['=', ' = ', ': ', ' => '])('the key of an emulated account behind %j', async (sign) => {
  const settings = (account: string) => `AccountName=${account};AccountKey${sign}"${drawn(base62, 60)}"\n`;
  expect(await valuesIn(settings('devstoreaccount1'))).toEqual([]);
  expect(await valuesIn(settings('acme2031'))).toEqual([drawn(base62, 60)]);
});

/** Four groups of letters, as Google shows the password of an app. */
const grouped = drawn(lower, 16, 3).replace(/(.{4})(?=.)/g, '$1 ');
const short = drawn(base62, 12, 9);

describe('further forms of an assignment', () => {
  test.each([
    // The password of an app in four groups.
    [`EMAIL_HOST_PASSWORD = '${grouped}'`, grouped],
    [`SMTP_PASS=${grouped}`, grouped],
    [`smtp_password: ${grouped} # of the app`, grouped],
    // Elements with attributes, a prefix, character data; the name in an element of its own.
    [`<password encrypted="false">${password}</password>`, password],
    [`<wsse:Password Type="https://acme.dev/token#PasswordText">${password}</wsse:Password>`, password],
    [`<db:password>${password}</db:password>`, password],
    [`<password><![CDATA[${password}]]></password>`, password],
    [`<param-name>dbPassword</param-name>\n<param-value>${password}</param-value>`, password],
    // `pw`, alone and as a piece of a name.
    ...[
      `x\npw = "V"`,
      'DB_PW=V',
      'bind-pw=V',
      'ldap.pw=V',
      '{"pw": "V"}',
      "{'pw': 'V'}",
      'f(user, pw="V")',
      'const dbPw = "V";',
      'userPw = "V"',
      'rootpw V',
      '$pw = "V"',
      '<pw>V</pw>',
    ].map((text) => [text.replace('V', short), short] as const),
    [`pass_phrase=${password}`, password],
    [`pass-phrase: ${password}`, password],
    // Tuples of Erlang and Elixir.
    [`{db_password, "${password}"}.`, password],
    [`{secret_key, <<"${key}">>}`, key],
    [`[{:password, "${password}"}]`, password],
    // A text in quotes within the argument.
    [`buildConfigField("String", "API_KEY", "\\"${key}\\"")`, key],
    [`buildConfigField 'String', 'API_KEY', '"${key}"'`, key],
    [`req.basic_auth 'bob', '${password}'`, password],
    // A line of a configuration that is a name and a value.
    [`user bob\npassword ${short}\nport 587`, short],
    [`remote_password ${short}`, short],
    [`user bob insecure-password ${short}`, short],
    [`login bob password ${short}`, short],
    [`requirepass ${short}`, short],
  ])('%j is found, and the span is the literal', async (text, value) => {
    const [candidate, ...others] = await candidatesIn(`${text}\n`, []);
    expect(others).toEqual([]);
    const [part] = candidate!.parts;
    expect(part!.value).toBe(value);
    expect(text.split('\n')[part!.line - 1]!.slice(part!.column - 1, part!.endColumn - 1)).toBe(value);
  });

  test.each([
    'password = "some four word text"',
    'PASSWORD=some four word text',
    'password = "abcd efgh ijkl mnop"',
    `token = "${grouped}"`,
    `<password encrypted="true">${password}</password>`,
    `<wsse:Password Type="https://acme.dev/token#PasswordDigest">${password}</wsse:Password>`,
    '<password label="x">Enter it</password>',
    `<param-name>dbUser</param-name>\n<param-value>${password}</param-value>`,
    'pw = "password"',
    'DB_PW=${OTHER_PW}',
    'pw = getPw(user, realm)',
    `powerOf = "${short}"`,
    `{password, "${password}" <> suffix}`,
    '{token_type, "bearer_token_type"}',
    `buildConfigField("String", "SITE", "\\"${key}\\"")`,
    `Enter the password ${short} and go on.`,
    'The user has a\npassword forgotten',
    '  password varchar(255)',
    'password   string',
  ])('%j is none', async (text) => expect(await valuesIn(`${text}\n`)).toEqual([]));
});

describe('what is no secret', () => {
  test.each([
    'password = "password"',
    'password = "correct horse"',
    'password: changeme',
    'password = "Password123!"',
    'password = "P@ssw0rd"',
    'DB_PASSWORD=secret',
    'DB_PASSWORD=${DB_PASSWORD}',
    'TF_VAR_db_password=\nTF_VAR_aws_access_key_id=\n',
    'DB_PASSWORD=$OTHER_PASSWORD',
    'password = os.environ["DB_PASSWORD"]',
    'password = process.env.DB_PASSWORD;',
    'password = config.database.password',
    'password = getPassword(user, realm)',
    'const token = tokens[index + 1];',
    'token: {{ .Values.auth.token }}',
    'secret: !vault projects/acme/secrets/db/versions/1',
    'password_field = "user_password_input"',
    'token_type = "urn:ietf:params:oauth:token-type"',
    `'Lock-Token': 'urn:uuid:${drawn(hex, 8, 3)}-5da4-${drawn(hex, 4, 4)}-f5b5-${drawn(hex, 12, 5)}'`,
    `SEC_WEBSOCKET_KEY: "${drawn(base62, 22)}=="`,
    `"Sec-WebSocket-Key": "${Buffer.from(drawn(base62, 16)).toString('base64')}"`,
    `pass \`--disable-warning=${drawn(base62, 10)}\` to be quiet`,
    'tokenizer = "cl100k_base_tokenizer_v2"',
    '["jfrog_password","jfrog-password","jfrogpassword","jfrog.password"]',
    '"Check your credentials": 8\\uC7A5\\uC785\\uB2C8\\uB2E4\n',
    'author = "J. R. Hartley-Smythe, Esq."',
    'max_tokens = 4096',
    `public_key = "${drawn(base62, 40)}"`,
    `publicKey: "${drawn(base62, 40)}"`,
    `csrf_token = "${drawn(base62, 40)}"`,
    `<input name="authenticity_token" value="${drawn(base62, 60)}">`,
    `passwordHash: "$2a$10$${drawn(base62, 53)}"`,
    `password: "$2a$10$${drawn(base62, 53)}"`,
    `password: "{SSHA}${drawn(base62, 32)}"`,
    `password: ENC[AES256_GCM,data:${drawn(base62, 20)},type:str]`,
    `encrypted_key: "${drawn(base62, 32)}"`,
    `key: "${uuid}"`,
    'key: "Content-Type"',
    'key = "a6"',
    'sort_key = "created_at_desc_nulls_last"',
    `this.transportKey = merge("${drawn(base62, 30)}", "${drawn(base62, 30, 2)}")`,
    `cache_key = "${key}"`,
    'api_key: "your-api-key-here"',
    'api_key: <your key>',
    'api_key = "xxxxxxxxxxxxxxxxxxxxxxxx"',
    'api_key = "abcdef1234567890abcdef1234567890"',
    'secret_name = "prod-database-credentials-v7"',
    'private_key = "/etc/ssl/private/server-7f.pem"',
    'key_file: ./certs/id_ed25519_deploy2.pem',
    'auth = "https://auth.example.com/oauth2/v1"',
    'Authorization: Bearer token',
    'token = "getAccessTokenFromHeader"',
    'keyboardShortcutKey = "ctrl+shift+F12"',
    'xqzvkw_jhq_token: "XQZVKW_JHQ_TOKEN_77"',
    'password: z.string().min(6),',
    "rules = ['password: z.string().min(6),']",
    'const pass = Object.is(received, expected);',
    `"integrity": "sha512-${drawn(base62, 86)}=="`,
    `monkey = "${key}"`,
  ])('%j', async (text) => expect(await valuesIn(`${text}\n`)).toEqual([]));
});

/** The DER of a key in base64: its beginning, and so many bytes of it that stand for the rest. */
const der = (start: string) =>
  Buffer.from(start + drawn(hex, 240, 31), 'hex')
    .toString('base64')
    .replace(/=/g, '');
const rsa = '300d06092a864886f70d0101010500';
const base43 = drawn(base62, 43, 32);
const [digest, other] = [drawn(hex, 64, 33), drawn(hex, 64, 34)];
const advisory = `GHSA-${drawn('23456789cfghjmpqrvwx', 12, 35).replace(/(.{4})(?=.)/g, '$1-')}`;

describe('what is public, and its neighbour that is not', () => {
  test.each([
    [
      'a public key of RSA',
      `_TOKEN = '${der(`30820122${rsa}0382010f00`)}'`,
      `_TOKEN = '${der(`30820122020100${rsa}04`)}'`,
    ],
    [
      'one of Ed25519',
      `api_key = '${der('302a300506032b6570032100')}'`,
      `api_key = '${der('302e020100300506032b6570')}'`,
    ],
    [
      'one of SSH',
      `key = "${der('0000001365636473612d736861322d6e69737470')}"`,
      `key = "${der('01000013')}"`,
    ],
    [
      'the id of a key that ends in it',
      `"keys": { "ed25519:${base43}": "${base43}" }`,
      `"keys": { "ed25519:${base43}": "x" }`,
    ],
    [
      'a key that is signed',
      `{"key":"${base43}",\n "signatures":{"a":1}}`,
      `{"key":"${base43}",\n "user":{"a":1}}`,
    ],
    [
      'what a public key is made of',
      `let root_key = PublicKey::from_hex("${digest}")`,
      `let root_key = PrivateKey::from_hex("${digest}")`,
    ],
    [
      'what is assigned to one',
      `pubkey, err := wg.ParseKey("${base43}=")`,
      `key, err := wg.ParseKey("${base43}=")`,
    ],
    ['what a public key encrypts', '', `password = publicKey.encrypt("${base43}")`],
    ['the key of statistics', `const pauseStatsKey = "${digest}"`, `const pauseAuthKey = "${digest}"`],
    [
      'the next key of a table',
      `UUID("${uuid}"): "Read-Secrets",\n UUID("${uuid}"): "x",`,
      `set("Read-Secret", UUID("${uuid}"))`,
    ],
    ['the nearer name', `$ gpg.get_secret_key fingerprint=${digest}`, `$ gpg --secret_key ${digest}`],
    ['a file system', `blkid token='UUID=${uuid}'`, `blkid token='${uuid}'`],
    ['an advisory', `an empty secret ${advisory} x`, `secret: "${advisory.replace(/^GHSA/, 'KEYS')}"`],
    [
      'what a list holds',
      `"name": "gcp_auth", "hashes": [\n { "alg": "SHA-256", "content": "${digest}" } ]`,
      `"name": "gcp_auth", "tags": ["a"], "content": "${digest}"`,
    ],
    [
      'what a key was hashed to',
      `hashMessage (privateKey) === '${digest}'`,
      `trim (privateKey) === '${digest}'`,
    ],
    [
      'a token that was cut',
      `token = "eyJhbGc...${drawn(base62, 30)}"`,
      `token = "eyJhbGc.${drawn(base62, 30)}"`,
    ],
    ['one without its end', `api_key = "${base43}..."`, `api_key = "${base43}"`],
    [
      'one that is crossed out',
      '"access_token": "eyJhbGciOiJIU.xxx.xxx"',
      `"access_token": "eyJhbGciOiJIU.x${base43}.xxx"`.replace('.xxx', '.xq8'),
    ],
  ])('%s', async (_, open, secret) => {
    expect(await valuesIn(`${open}\n`)).toEqual([]);
    expect(await valuesIn(`${secret}\n`)).toHaveLength(1);
  });

  test('a digest is told by its list, not by its length', async () =>
    expect(await valuesIn(`signing_key: "${other}"\n`)).toEqual([other]));
});

describe('a neighbour in a list', () => {
  const chosen = `Autumn${2031}!x`;
  const words = (value: string) =>
    '"first","second","third","drawLine","other","userPass","' +
    value +
    '","sixth","seventh","eighth","ninth","tenth"';

  test.each([
    ['of paths', '["var/lib/acme/data/passwd",\n "var/lib/acme/bin/vq_passwd", "etc/vqwd.db"]'],
    ['of actions', '["acme-idp:AdminResetUserPassword", "acme-idp:ListPools2"]'],
    ['of settings', '["acme.redis.password=secure-password", "acme.redis.db=2"]'],
    ['of names in a space', 'cert-password = ["dep:pem", "dep:pkcs8"]'],
    ['of words', words('stencilMode3D')],
    ['of texts that are put together', '"a" * 20 + "etc/passwd",\n"..%c0%af" * 20 + "boot.ini",'],
    ['in which it stands twice', 'init("acmezqvc", "2031-10-30", "SetPassword", "acmezqvc", "v1")'],
    ['that is a file', 'verify("password", "crypto-refresh/v6skesk-aes128-ocb.pgp")'],
    ['of expressions', `'password': [r"[A-Za-z0-9+/]{40,}={0,2}", r"[0-9a-fA-F]{32,}"]`],
    ['behind a statement', 'class E:\n    pass\n\n\n_INT_RE = compile(r"^(u?int)([0-9]*)Qx7$")'],
    ['of a list around its own', `a:\n  - b:\n    - --password\n  - ${chosen}`],
    ['of a list in its own', `a:\n  - --password\n  -   - ${chosen}`],
    ['that has a name', `args:\n  - --ask-password\n  - --as=${chosen}`],
    ['behind an item that is no flag', `steps:\n  - password\n  - ${chosen}`],
    ['behind a flag that begins no item', `- acme --password\n- ${chosen}`],
  ])('%s is no value', async (_, text) => expect(await valuesIn(`${text}\n`)).toEqual([]));

  test.each([
    ['of a call', `set("db/password", "${password}")`],
    ['of a command', `["login", "-u", "jane", "--password", "${chosen}"]`],
    ['of pairs', `of("user", "jane", "password", "${chosen}", "host", "local")`],
    ['behind a selector', `page.fill("#password", "${chosen}")`],
    ['of words, if it is random', words(drawn(base62, 24, 7))],
    [
      'of paths, if it is random',
      `write("secret/db/password", "${drawn(base62, 12, 3)}/${drawn(base62, 12)}")`,
    ],
    ['with a type before it', `password string = "${password}"`],
  ])('%s is one', async (_, text) =>
    expect(await valuesIn(`${text}\n`)).toEqual([expect.stringMatching(/^(?:Autumn|[\w/]{14,}$)/)]),
  );
});

test('base64 of words is as little a secret as the words', async () => {
  const encoded = (text: string) => Buffer.from(text).toString('base64');
  for (const text of ['test', 'testkey', 'safebar', 'mypassword\n', 'SECRETVAL', 'secret_data1', '**MASK**'])
    expect(await valuesIn(`password: "${encoded(text)}"\n`)).toEqual([]);
  for (const text of [password, drawn(lower, 18, 4)])
    expect(await valuesIn(`password: "${encoded(text)}"\n`)).toEqual([encoded(text)]);
});

describe('names', () => {
  test('the last word that says something decides', () => {
    expect(readKeyName('DB_PASSWORD_PROD')).toMatchObject({ kind: 'password' });
    expect(readKeyName('aws.secretAccessKey')).toMatchObject({ kind: 'secret' });
    expect(readKeyName('keyPassword2')).toMatchObject({ kind: 'password' });
    for (const name of ['wifipw', 'mqttpass', 'wpaKey', 'CONFIG_EXAMPLE_WIFI_PASSWORD'])
      expect(readKeyName(name)).toMatchObject({ kind: 'password', weak: false });
    for (const name of ['appSKey', 'NWKSKEY', 'app_skey', 'network_key', 'localkey'])
      expect(readKeyName(name)).toMatchObject({ kind: 'apiKey', weak: false });
    for (const name of [
      'tokenType',
      'password_reset_url',
      'secretName',
      'monkey',
      'bypass',
      'nextToken',
      'primaryKey',
      'oauth_url',
    ]) {
      expect(readKeyName(name)).toBeNull();
    }
  });
});

test('a generated password is found whatever signs stand in it', () => {
  const signs = `${base62}!@#$%^&*-_+=`;
  const key = readKeyName('db_password')!;
  const isFound = (value: string) => isSecretValue(value, { quoted: true, key, name: 'db_password' });
  for (const length of [20, 24, 32]) {
    const values = Array.from({ length: 2000 }, (_, seed) => drawn(signs, length, seed + 1));
    expect(values.filter(isFound).length / values.length).toBeGreaterThan(0.96);
  }
});

describe('randomness', () => {
  const share = (alphabet: string, length: number) =>
    Array.from({ length: 2000 }, (_, seed) => drawn(alphabet, length, seed + 1)).filter(looksRandom).length /
    2000;

  test('random texts have it, the more the longer', () => {
    expect(share(hex, 32)).toBe(1);
    expect(share(base62, 24)).toBeGreaterThan(0.998);
    expect(share(hex, 16)).toBeGreaterThan(0.99);
    expect(share(lower, 20)).toBeGreaterThan(0.95);
  });

  test.each([
    'getElementsByClassName',
    'application/vnd.github.v3+json',
    'some_silly_password',
    'x-amz-server-side-encryption',
    'ThisIsMyVerySecretKey',
    'node_modules/.bin/eslint',
    '2024-01-15T10:00:00Z',
  ])('%s has none', (text) => expect(randomBits(text)).toBeLessThan(0));
});

describe('basic credentials', () => {
  const encoded = (text: string) => Buffer.from(text).toString('base64');

  test('are a name and a password', () => {
    expect(basicCredentials(encoded(`jane:${password}`))).toEqual({ user: 'jane', password });
  });

  test.each(['no colon in it', 'jane:', 'user:password', 'jane:a b', 'j\u0007ne:abcdefg'])(
    '%j is none',
    (text) => {
      expect(basicCredentials(encoded(text))).toBeNull();
    },
  );

  test('what only looks like base64 is none', () => {
    expect(basicCredentials('authentication')).toBeNull();
  });
});

test('a drawn password may hold what begins a template', async () => {
  const [head, tail] = [drawn(base62, 6, 5), drawn(base62, 6, 6)];
  for (const sign of ['$q', '%s!', '**', '$_7']) {
    const value = `${head}${sign}${tail}`;
    expect(await valuesIn(`password: "${value}"`)).toEqual([value]);
  }
  for (const value of ['%s:%s@Host1Name', '$request1Token2', '**Bold1Text2**'])
    expect(await valuesIn(`password: "${value}"`)).toEqual([]);
});

test('a token put together of pieces under a name is one, though it ends in a checksum', async () => {
  const secret = sampleOf('github-personal-access-token');
  const pieces = `${secret.slice(0, 12)}" \\\n    "${secret.slice(12)}`;
  expect(await valuesIn(`github_token = "${pieces}"\n`, rules)).toEqual([pieces]);
});

test('a version behind the name of a password changes nothing', async () => {
  expect(await valuesIn(`smtp_password_v4: "${password}"`)).toEqual([password]);
});

test('a private key of a wallet behind its name', async () => {
  expect(await valuesIn(`Private key: 0x${drawn(hex, 64, 7)}`)).toHaveLength(1);
});

test('the label of a field in another language, with its question mark, is no password', async () => {
  expect(await valuesIn('"forgotPassword": "Contraseña?"')).toEqual([]);
});
