import { describe, expect, test } from '@jest/globals';
import { declared } from '../support/patterns.ts';
import { base62, candidatesIn, drawn, hex, valuesIn } from './makeRule.ts';

const password = drawn(base62, 18, 5);
const token = drawn(base62, 40, 6);
const other = drawn(base62, 40, 7);
const key = drawn(hex, 64, 8);
const bytes = (length: number, seed: number, form = (value: number) => String(value)) =>
  Array.from(Buffer.from(drawn(hex, 2 * length, seed), 'hex'), form).join(', ');
const inHex = (value: number) => `0x${value.toString(16).padStart(2, '0')}`;

describe('a literal that a name is handed', () => {
  test.each([
    `Optional.ofNullable(System.getenv("API_TOKEN")).orElse("${token}")`,
    `val token = Option(System.getenv("SERVICE")).getOrElse("${token}")`,
    `env::var("API_TOKEN").unwrap_or("${token}".into())`,
    `env::var("API_TOKEN")\n    .unwrap_or_else(|_| String::from("${token}"))`,
    `let t = args.token.unwrap_or("${token}".into());`,
    `val t = config.propertyOrNull("jwt.token")?.getString() ?: "${token}"`,
    `T = ENV["API_TOKEN"]? || "${token}"`,
    `ENV.fetch("API_TOKEN") { "${token}" }`,
    `String.fromEnvironment('API_TOKEN', defaultValue: '${token}')`,
    `if (request.getParameter("token").equals("${token}")) {`,
    `if ngx.var.arg_token ~= "${token}" then`,
    `if ($token -eq "${token}") {`,
    `let(:api_token) { '${token}' }`,
    `fill_in 'Token', with: '${token}'`,
    `-define(TOKEN, <<"${token}">>).`,
    `def connect(token \\\\ "${token}"), do: :ok`,
    `public string ApiToken { get { return "${token}"; } }`,
    `    public function getToken(): string\n    {\n        return '${token}';\n    }`,
    `def get_token(self) -> str:\n    return "${token}"`,
    `fn api_token() -> &'static str {\n    "${token}"\n}`,
    `const getToken = () => '${token}';`,
    `    token: str = field(default="${token}")`,
    `parser.add_argument('-t', '--token', type=str, default='${token}')`,
    `\tToken string \`env:"API_TOKEN" envDefault:"${token}"\``,
    `flags.StringP("token", "t", "${token}", "the token")`,
    `env.put(Context.SECURITY_TOKEN, "${token}");`,
    `token = Some "${token}"`,
    `byte[] apiToken = Base64.getDecoder().decode("${token}");`,
    `let token = Data(base64Encoded: "${token}")!`,
    `bearer = "${token}"`,
  ])('%j', async (text) => expect(await valuesIn(text)).toEqual([token]));

  test.each([
    'let v = map.get("token").unwrap_or("unknown-kind");',
    `env::var("DB_PASSWORD").unwrap_or_else(|_| panic!("no password given"))`,
    'Optional.ofNullable(System.getenv("API_TOKEN")).orElse("changeit")',
    'def get_token(self):\n    return "some_other_name"',
    `def test_empty_pw(self):\n    self.parse("${password}%")`,
    "let(:password) { 'a secret phrase' }",
  ])('%j is none', async (text) => expect(await valuesIn(text)).toEqual([]));
});

describe('a small map', () => {
  test.each([
    `val tokens = mapOf("acme" to "${token}", "globex" to "${other}")`,
    `TOKENS = {\n    "prod": "${token}",\n    "stage": "${other}",\n}`,
    `const API_TOKENS = [\n    'de' => '${token}',\n    'at' => '${other}',\n];`,
    `var tokens = map[string]string{\n\t"prod":    "${token}",\n\t"stage": "${other}",\n}`,
    `const tokens: Record<string, string> = { prod: '${token}', stage: '${other}' };`,
  ])('%j', async (text) => expect(await valuesIn(text)).toEqual([token, other]));

  test('of words, of weak names and of credentials is none', async () => {
    expect(await valuesIn(`tokens = {"a": "${token}", "b": "word", "c": "string.quoted"}`)).toEqual([]);
    expect(await valuesIn(`JWKS = {"keys": {"kid": "${token}"}}`)).toEqual([]);
    expect(await valuesIn(`credentials = {"id": "${token}"}`)).toEqual([]);
  });
});

describe('a key in bytes', () => {
  test.each([
    [`static const uint8_t aes_key[16] = { ${bytes(16, 3, inHex)} };`],
    [`static const uint8_t app_key[] = { ${bytes(16, 3, inHex)} };`],
    [`const SECRET_KEY: [u8; 32] = [${bytes(32, 3, inHex)}];`],
    [`let secretKey: [UInt8] = [${bytes(32, 3, inHex)}]`],
    [`const secretKey = Uint8Array.from([${bytes(64, 3)}]);`],
    [`Keypair.fromSecretKey(new Uint8Array([${bytes(64, 3)}]))`],
    [`uint8_t aes_key[16] = { ${bytes(16, 3, inHex)} };\nuint8_t aes_iv[16] = { ${bytes(16, 4, inHex)} };`],
  ])('%j', async (text) => expect(await valuesIn(text)).toHaveLength(1));

  test('a test vector, a part of a list and a weak name are none', async () => {
    const list = `uint8_t aes_key[16] = { ${bytes(16, 3, inHex)} };\n`;
    expect(await valuesIn(`${list}uint8_t plaintext[16] = { ${bytes(16, 4, inHex)} };`)).toEqual([]);
    expect(await valuesIn(`uint8_t secret_table[] = { ${bytes(200, 3, inHex)} };`)).toEqual([]);
    expect(await valuesIn(`uint8_t key[16] = { ${bytes(16, 3, inHex)} };`)).toEqual([]);
  });

  test('in hexadecimal', async () => {
    expect(await valuesIn(`const ENC_KEY = Buffer.from('${key}', 'hex');`)).toEqual([key]);
    expect(await valuesIn(`const key = merge('${key}', data)`)).toEqual([]);
  });
});

describe('a password that a pattern knows by its name', () => {
  const rules = [...declared.values()]
    .map(({ rule }) => rule)
    .filter(({ id }) => /^password-names-/.test(id));
  const found = async (text: string) =>
    (await candidatesIn(text, rules)).flatMap(({ parts }) => parts.map(({ value }) => value));

  test.each([
    `if (strcmp(password, "${password}") == 0)`,
    `if (!strcmp("${password}", password))`,
    `if ("${password}".equals(password)) {`,
    `strcpy(cfg.password, "${password}");`,
    `subtle.ConstantTimeCompare([]byte(token), []byte("${password}"))`,
    `set :password, '${password}'`,
    `$self->{password} = '${password}';`,
    `our $PASSWD = q{${password}};`,
    `(def p (or (System/getenv "password") "${password}"))`,
    `user, password = "sync", "${password}"`,
    `host, user, password := "a", "sync", "${password}"`,
    `       01  WS-PASSWORD         PIC X(20) VALUE "${password}".`,
    `gc_pass TYPE string VALUE '${password}'.`,
    `[dict setObject:@"${password}" forKey:@"password"];`,
    `cy.get('[data-cy=password]').type('${password}')`,
    `static const char WIFI_PSK[] = "${password}";`,
  ])('%j', async (text) => expect(await found(text)).toEqual([password]));

  test.each([
    'if (!strcmp(token, "allow_zero_length_clientid")) {',
    `user, password = "sync", read("${password}")`,
    "$('#password').val('placeholder text')",
    'gc_token_hdr TYPE string VALUE "X-CSRF-Token"',
  ])('%j is none', async (text) => expect(await found(text)).toEqual([]));
});
