import { describe, expect, test } from '@jest/globals';
import { base62, drawn, valuesIn } from './makeRule.ts';

const password = drawn(base62, 18, 5);
const token = drawn(base62, 40, 6);

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
    `val login = mapOf("user" to "bob", "token" to "${token}")`,
    `val apiToken by lazy { "${token}" }`,
    `static var apiToken: String { "${token}" }`,
    `var apiToken: String { return "${token}" }`,
    `var server_token : String = "${token}"`,
    `  TOKEN : AnsiString = '${token}';`,
    `pub const token: []const u8 = "${token}";`,
    `set apiToken to "${token}"`,
    `<string name="api_token" translatable="false">${token}</string>`,
  ])('%j', async (text) => expect(await valuesIn(text)).toEqual([token]));

  test.each([
    'let v = map.get("token").unwrap_or("unknown-kind");',
    `env::var("DB_PASSWORD").unwrap_or_else(|_| panic!("no password given"))`,
    'Optional.ofNullable(System.getenv("API_TOKEN")).orElse("changeit")',
    'def get_token(self):\n    return "some_other_name"',
    `def test_empty_pw(self):\n    self.parse("${password}%")`,
    "let(:password) { 'a secret phrase' }",
    `he sent the "token" to "${token.slice(0, 6)}"`,
    'set token to "the next one"',
    '<string name="token" translatable="false">Session token</string>',
    'var token: String { get }',
  ])('%j is none', async (text) => expect(await valuesIn(text)).toEqual([]));
});
