import { describe, expect, test } from '@jest/globals';
import { createRuleSet } from '../../src/detect/ruleSet.ts';
import { scanText } from '../../src/detect/scanText.ts';
import { rules } from '../support/patterns.ts';
import { base62, drawn, hex, lower } from './makeRule.ts';

/*
 * What stands where a secret could, and is none: each with its near opposite, which is one.
 */

const ruleSet = createRuleSet(rules);

async function valuesIn(text: string): Promise<string[]> {
  const { candidates } = await scanText([Buffer.from(`${text}\n`)], ruleSet, { path: 'a.txt' });
  return candidates.flatMap(({ parts }) => parts.map(({ value }) => value));
}

const password = drawn(base62, 14, 5);
const chosen = `${drawn(lower, 6, 7)}K7!${drawn(lower, 4, 8)}`;
const upperHex = drawn('0123456789ABCDEF', 40, 9);
const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const uuid = `${drawn(hex, 8, 1)}-${drawn(hex, 4, 2)}-4${drawn(hex, 3, 3)}-9${drawn(hex, 3, 4)}-${drawn(hex, 12, 5)}`;

/** A key of NATS: its kind and 32 bytes, with the checksum behind them, in base32. */
function natsKey(kind: number): string {
  const bytes = [kind, ...Buffer.from(drawn(hex, 64, 11), 'hex')];
  let sum = 0;
  for (const byte of bytes) {
    sum ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) sum = (sum & 0x8000 ? (sum << 1) ^ 0x1021 : sum << 1) & 0xffff;
  }
  const bits = [...bytes, sum & 0xff, sum >> 8].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return bits.replace(/.{5}/g, (five) => base32[Number.parseInt(five, 2)]!);
}

const silent = (texts: readonly string[]) =>
  test.each(texts)('%j is silent', async (text) => expect(await valuesIn(text)).toEqual([]));

const found = (texts: readonly (readonly [string, string])[]) =>
  test.each(texts)('%j is found', async (text, value) => expect(await valuesIn(text)).toEqual([value]));

describe('a value of another name', () => {
  silent([
    `{ 'a' => 'change_password',\n  '${chosen}' => 'b' }`,
    `["user_passwd", "${chosen}" = 3`,
    'mail_reader_password=Password:\nmail_reader_port=Server Port (optional):',
    `integrity sha512-${drawn(base62, 40)}/TPw==\n\n"@${lower.slice(3, 9)}/fs.walk@^1.2.3":\n  version "1"`,
    `A(const std::string &password) :\n  nonce("${drawn(hex, 8, 4)}a")`,
    `{ NSDB_PASSWD, "${chosen}", lookup },`,
    '  "n4DirGet", "n4ChgPassword", "n4CapturePwd9Get", 1',
    `keys = ["msDS-UserPassword", "msDS-Third2Expiry"]`,
  ]);
  found([
    [`config.set("password", "${chosen}")`, chosen],
    [`{ 'password' => '${chosen}', 'port' => 1 }`, chosen],
    [`if password == "${chosen}":`, chosen],
    [`password:\n  "${chosen}"`, chosen],
    [`setopt(handle, OPT_PASSWORD, "${chosen}");`, chosen],
    [`{ OPT_PASSWORD, "${chosen}" },`, chosen],
  ]);
});

describe('what is to be looked up', () => {
  silent([
    `out = self._get_password("virtual${chosen}")`,
    `client.GetCredentials(ctx, "${uuid}")`,
    `$this->password = Core::getenv('${chosen}');`,
    `ldb.setpassword("(sAMAccountName=${chosen})", "")`,
    `strstr(buffer, "Authorization: NTLM ${drawn(base62, 24)}")`,
  ]);
  found([
    [`client.setPassword("${chosen}")`, chosen],
    [`budget_password("${chosen}")`, chosen],
    [`password = Core::decode('${chosen}');`, chosen],
    [`password = os.getenv("DB_PASSWORD", "${chosen}")`, chosen],
  ]);
});

describe('a name in code', () => {
  silent([
    "password => 'Acme::Types::Dot11PSKPassphrase'",
    "->add('password', 'Acme\\Component\\Form\\RepeatedType9')",
    'struct berval passwd = BER_XVNULL;',
    'password = "smtp_sasl_password_maps"',
    'pw_buf->smb_nt_passwd = smbntpwd;',
    'my $pw = IO::Pipe->new();',
    'clause(Ann, fun erl_pass:translate_args/3, Args)',
    'Attr_unicodePwd = 0x0009005a,/* ntPwdHash */',
    `"pass" => array('fish:trout9', 'fizz:buzz')`,
    'key_transformation_password = "AES/CBC/PKCS5Padding"',
    'root ALL=NOPASSWD: @SBINDDIR@/shutdown9',
    '/etc/passwd:\n    acme:*:12345:12345:acme:/no/where',
    'write("/etc/passwd", b"root:x:0:0")',
    "db_password = '_DBC_DBPASS_';",
    `<label for="newPassword">__translate__('form.newpassword.label9')</label>`,
    "window.open('https://acme.io', 'new window', 'toolbar=yes,scrollbars=yes,width=400')",
    'if (e.password === "x-oauth-basic") e.user = "";',
    `<key>name</key>\n<key>${upperHex.slice(0, 24)}</key>\n<dict>`,
    'log("# pass ".concat(t.count9)),log(yellow("# skip ".concat(t.skipped)))',
    '["isTest","acmeNpmUser","acmeNpmPassword","acmeNpm2FaToken","binFolder"]',
    "{ name: 'MCP OAuth2', value: 'mcpOAuth2Api' }",
    'return s.inputs.password=n,i}o(BXe7,"hydrate")',
    'if (!appId || !appPassword || !tenantId9) {',
    `checkPass('${'hunter42x'}\\r\\n')`,
    `VALUES_PASSWORD = '!${drawn(base62, 40)}'`,
    '- Passphrase: RSN/WPA/WPA2 phrase',
    'd_grpasswd (i_grp.U9):',
    '802-1x.password:\n802-3-ethernet.accept-all9:-1',
    'my_psk = zbx_malloc(my_psk, my_psk_len);',
    'group_tkip psk:wlan0:no: :/org/acme',
    'my $Token = qr/[\\x21\\x23-\\x27\\x2A\\x2B\\x5E-\\x7A\\x7C]/;',
    `run(\`CREATE TABLE t (KEY \\\`IDX_${drawn(hex, 26, 3)}\\\` (\\\`id\\\`))\`)`,
  ]);
  found([
    [`password = "${chosen}::${password}"`, `${chosen}::${password}`],
    [`'pass' => '${chosen}'`, chosen],
    [`password = "corp\\${chosen}"`, `corp\\${chosen}`],
    [`db_password = ${password};`, password],
    [`db_password = '_${password}_';`, `_${password}_`],
    [`<key>${upperHex.slice(0, 24)}</key>\n<other>`, upperHex.slice(0, 24)],
    [`auth password "${chosen}", user "bob"`, chosen],
    [`["acmeNpmPassword", "${chosen}"]`, chosen],
    [`process.env.acme_password || "${chosen}"`, chosen],
    [`my_psk = "${chosen}";`, chosen],
    [`Password:\n${chosen}`, chosen],
    [`remote_password ${chosen}`, chosen],
    [`x.open("https://acme.io", "bob", "${chosen}")`, chosen],
    [`if (e.password === "x-${chosen}") e.user = "";`, `x-${chosen}`],
  ]);
});

describe('what everybody may know', () => {
  silent([
    `nkey: ${natsKey(20 << 3)}`,
    `{nkey: "${natsKey(0)}"}`,
    `let key = decode("04${drawn(hex, 128, 2)}");`,
    `key := decode("0x03${drawn(hex, 64, 2)}")`,
    `token = "3059301306072a8648ce3d020106082a8648ce3d030107034200${drawn(hex, 130, 2)}"`,
    `"sender_key": "${drawn(base62, 43)}"`,
    `$trusted_keys[] = '${drawn(base62, 43)}=';`,
    `signatureKey: ${upperHex}`,
    `# gpg --recv from the keyserver\nString $secret_key = '${upperHex}'`,
    `PrivateKey=ALICE_${drawn(lower, 3)}_${drawn(base62, 14)}\n-----BEGIN PUBLIC KEY-----`,
    `// do not edit by hand\n// Generator token: ${uuid.toUpperCase()}`,
    `WINDOW_KEY: &str = "window-${drawn(hex, 4, 6)}-11e5-b4f8-${drawn(hex, 12, 7)}";`,
    `"next_token":"${drawn(base62, 40)}"`,
    `"tokenizer.acme.tokens": "${drawn(hex, 64, 3)}"`,
    `acmeEncryptedClientSecret = "${drawn(base62, 40)}"`,
    `acmeObscuredClientSecret = "${drawn(base62, 40)}"`,
    `acme account-key public-key-sha3-384=${drawn(base62, 64)} > x`,
    `Lock-Token: <opaquelocktoken:${uuid}>`,
    `Token: "00000${drawn('0123456789', 3)}-0000-1000-8000-${drawn('0123456789ABCDEF', 12, 3)}",`,
    `{ "owner": "81035653@N07", "secret": "${drawn(hex, 10, 4)}", "server": "2862" }`,
    'api_key = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"',
    'api_key = "ffeeddccbbaa99887766554433221100"',
  ]);
  found([
    // Its checksum is wrong, so it is none.
    [`nkey: ${natsKey(20 << 3).slice(0, -1)}7`, `${natsKey(20 << 3).slice(0, -1)}7`],
    [`private_key = "03${drawn(hex, 64, 2)}"`, `03${drawn(hex, 64, 2)}`],
    [`secret_key = "${upperHex}"`, upperHex],
    [`SENDER_PASS=${password}`, password],
    [`PrivateKey=${drawn(base62, 24)}\nother=1`, drawn(base62, 24)],
    [`access_token: ${uuid}`, uuid],
    [`acme.encryption.clientSecret = "${password}"`, password],
    [`"tokenizer.acme.token_key": "${drawn(hex, 64, 3)}"`, drawn(hex, 64, 3)],
    [`acme account-key secret-key=${drawn(base62, 64)} > x`, drawn(base62, 64)],
    [`{ "owner": "acme", "secret": "${drawn(hex, 10, 4)}", "server": "2862" }`, drawn(hex, 10, 4)],
  ]);
});

describe('many values near the name of one provider', () => {
  const rows = (count: number, write: (value: string) => string) =>
    Array.from({ length: count }, (_, index) => write(drawn(hex, 32, 20 + index))).join('\n');

  silent([
    rows(6, (value) => `insert into t values ('1', 'Jenkins', '${value}');`),
    rows(6, (value) => `("jenkins-x.tgz", "${value}"),`),
    `linkedin: https://acme.io/commits?author=${drawn(`${lower}0123456789`, 14, 3)}`,
    `pinata: { publicKey: 'ed25519:${drawn(hex, 64, 3)}' }`,
    `in https://airtable.com/x, app${drawn(base62, 14, 3)} is the base's id`,
  ]);

  test('are secrets where they are few, or the same one, or named so', async () => {
    const few = rows(5, (value) => `insert into t values ('1', 'Jenkins', '${value}');`);
    expect(await valuesIn(few)).toHaveLength(5);
    const same = rows(6, () => `insert into t values ('1', 'Jenkins', '${drawn(hex, 32, 20)}');`);
    expect(new Set(await valuesIn(same)).size).toBe(1);
    expect(await valuesIn(rows(6, (value) => `jenkins_password = '${value}'`))).toHaveLength(6);
  });
});

describe('rules of a syntax', () => {
  silent([
    // Sentences, not SQL.
    'the functionality identified by 0b0001x.',
    'closely related issues identified as CVE-2026-59461.',
    "the element identified as 'chapter17'",
    'echo 1agllotbh | git hash-object -w --stdin',
    'ciphers "HIGH:!kRSA:!aNULL:!PSK:!SRP:!DSS:!SHA1:!SHA256:!SHA384";',
    'printf("EAP-PSK: Flags=0x%x", flags);',
    ': KxECDHE-PSK  : kx-ecdhe9-psk',
    'https://e.acme.io:1879@Hdr=Value',
    'mongodb://user:?collection=a1@db/',
    'mailgun+https://KEY:DOMAIN@default?region=REGION',
    'class C { password: !encrypted/pkcs1-oaep9 }',
  ]);
  found([
    [`CREATE USER bob IDENTIFIED BY ${password};`, password],
    [`create user bob identified by ${password};`, password],
    [`alter user bob identified by '${chosen}'`, chosen],
    [`echo ${password} | passwd root --stdin`, password],
    [`echo "${password}" | docker login -u bob --password-stdin`, password],
    [`echo ${password} | gpg --batch --passphrase-fd 0 x.gpg`, password],
    [`wifi-psk: ${password}`, password],
    [`https://bob:${password}@acme.io/`, password],
  ]);
});
