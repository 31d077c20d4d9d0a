import { describe, expect, test } from '@jest/globals';
import { base62, candidatesIn, drawn, hex, makeRule, valuesIn } from './makeRule.ts';

const token = drawn(base62, 24, 4);
const key = drawn(hex, 64, 5);
const print = drawn(hex, 40, 9).toUpperCase();
const uuid = `${drawn(hex, 8, 1)}-${drawn(hex, 4, 2)}-4${drawn(hex, 3, 3)}-9${drawn(hex, 3, 4)}-${drawn(hex, 12, 5)}`;
const header = Buffer.from('{"alg":"HS256","typ":"JWT"}').toString('base64url');
const hexKey = `${drawn(hex, 36, 11)}1234`;
const encoded = Buffer.from(drawn(base62, 24, 8)).toString('base64');
const password = `${drawn(base62, 7, 41)}!${drawn(base62, 7, 42)}`;
const word = drawn('bcdfghjklmnpqrstvwxz', 12, 43);
const table = Array.from({ length: 5 }, (_, seed) => `  key: "${drawn(hex, 64, seed + 20)}",\n`).join('');

describe('in ordinary code, silent', () => {
  test.each([
    ['the name of the variable that holds it', '| html2pdf | API key | `HTML2PDF_API_KEY` |\n'],
    [
      'the token of a badge',
      `[![a](https://codecov.io/gh/a/b/graph/badge.svg?token=${token})](https://codecov.io)`,
    ],
    [
      'the token of a badge behind another parameter',
      `https://ci.example.com/a.svg?branch=main&token=${token}`,
    ],
    [
      'what follows a label that ends in a colon',
      `e("label",{htmlFor:"a_password"},"Password:"),d?i.createElement("code",null," ** "):i.createElement(l,null)`,
    ],
    ['the type of a field', 'type writer struct {\n\tpw *io.PipeWriter\n\tpr *io.PipeReader\n}\n'],
    ['test vectors, which are many values of one name', table],
    ['a token against carrying out a request twice', `"clientRequestToken": "${uuid}"`],
    ['a UUID that is a time', `api_token = "743b294a-cd03-11ec-9d64-0242ac120002"`],
    ['the next key of an object', `{"kind": "api-key", "${token}": "value"}`],
    ['a sentence as a password', 'password: "This-is-my-test-99!"'],
    ['source code in a string', String.raw`"x": "const password = parsedURL.password\n const auth = user"`],
    [
      'a constant in such code',
      String.raw`"const PASS: 0x0B96;\n readonly STENCIL_PASS: 0x0B97A1;\n readonly"`,
    ],
    ['the result of a call', `sign('', 'test_secret') => '${key}'`],
    ['types that are joined', 'type MqttPassword = Buffer|Uint8Array|Blob|string;'],
    ['a variable that is said to be there', 'const password = process.env.SESSION_PASSWORD!'],
    ['a string that is put together', `"pass \\""+v.keyword+"\\" x"`],
    ['a word with digits for letters', `password: 's00pers3cret'\npassword: 'rapunz3l'`],
    ['a name that says that it is none', `dummyToken = "${token}"\nnonMatchingToken = "${token}"`],
    [
      'a verb and code in a comment',
      '/// Pass `Some(chunkSize9)` to use a size.\n/// pass `includeV8OAuth2` (not Wait)',
    ],
    ['a number with its type', 'pub const BACK_PASS_DEPTH_PASS: u32 = 34819u64 as u32;'],
    ['a call by its whole path', 'let sql_pass = AstPass::to_sql(&mut query_builder, &Sqlite);'],
    ['an entry point', 'SecretInPass = build.secrets.providers.passwordstore:SecretInPass'],
    ['the digest of what pods read', `  checksum/secret: ${key}\n  checksum/db-credentials: "${key}"`],
    ['the digest of a file', `{"https://deno.land/std/token.ts": "${key}",\n"src/password.py": "${key}"}`],
    [
      'the fingerprint of a key of OpenPGP',
      `ENV GPG_KEY ${print}\nENV GPG_KEY=${print}\ngpg --recv-keys "${print}"\n\tsigningkey = ${print.slice(24)}`,
    ],
    ['a key with which signatures are checked', `verify_key = "${key}"\nverifyingKey: "${key}"`],
    [
      'words of which a letter is escaped',
      String.raw`label.password=Contrase\u00f1a
password.title=Passwort-\u00c4nderung
{"secret": "Cl\u00e9-secr\u00e8te", "password": "M\u1eadt-kh\u1ea9u"}
password: 'Contrase\xf1a'
<password>Contrase&ntilde;a</password><password>Contrase&#241;a</password>`,
    ],
    ['a prompt', 'Password:\nroot@30aa0cfaf1b5:/# ls -la /mnt'],
    [
      'the rest of a minified line',
      `throw"wrong password: "+h.hex}g=h.hex}if(h.utf8!==u){g=f(h.utf8)}e("x")`,
    ],
    ['an operand in minified code', 'return this.pass||!s||(s[0]===y1t&&(s=s.slice(1),typeof this.o)),1'],
    ['names in a source map', '"names":["sp","password","crypto_CreatePasswordVerifier_Method1","location"]'],
    ['expressions that match names', `secrets = {"password$", "username$", "oauth.*token"}`],
    ['limits', '"change_password": "5/m/user",\n"reset_password": "20/m/ip,5/m/key",'],
    ['words for a password', 'password: third-mysql-password\ntoken: "s3cr3t-t0k3n"'],
    ['a nonce of WebSocket', `"Sec-WebSocket-Key": "${Buffer.from(token.slice(0, 16)).toString('base64')}"`],
    ['words in base64', `clientSecret = "${Buffer.from('a secret').toString('base64')}"`],
    ['the address of an account', `burnToken = "0x${drawn(hex, 40, 9)}"`],
    ['the name of a file', `session_key = "${token}.csv.gz"`],
    ['what a key may be used for', `x-amz-credential = "${token}"`],
    ['the key of a cache', `cached_creds_key = '${drawn(hex, 40, 6)}'`],
    ['the beginning of a JSON Web Token', `access_token: ${header}.eyJzdW`],
    ['passwords that say what they are', "password: 'AnotherStrongPass!'\npassword: 'PassWordOf6Chars.'"],
    ['a signature', `token = ["X-Amz-Signature=${key}"]`],
    ['what is published in DNS', `DkimToken = "${token}"`],
    ['a token against forged requests', `<input name="csrfmiddlewaretoken" value="${token}">`],
    ['digits in base64', `api_key = "${Buffer.from('0123456789'.repeat(3)).toString('base64')}"`],
    ['a key with an end that was typed', `secret_key = "${token}1234"\napi_key = "1234${token}"`],
    ['what was typed in short runs', 'accessToken = "abc123def456"'],
    [
      'a type by its path',
      'pub service_password: ::std::string::String,\npwszpassword: windows_core::PCWSTR,',
    ],
    ['a path that a name is a part of', ') -> Result<change_password::v3::Response> {'],
    [
      'a method by its path',
      'that can never pass.\nskipped = DevPaths::PG_MAJORS.reject { |major| f(major) }',
    ],
    [
      'a condition',
      'g.pass=D?Le.TRANSLUCENT:Le.OPAQUE,g.x=1,e={zPass:p.zPass??ne.KEEP},N=e._pass===or.TERRAIN_A?0:r;',
    ],
    ['a negation', 'const rttPass = !!this._engine._currentRenderTarget;'],
    [
      'the statement behind it',
      '}});return i.pass=Le.OPAQUE,i}var A$e=[];return i.pass=Le.OPAQUE,i}function FSt(e,t){',
    ],
    ['a question', `const isStencilPass = "${token}"; this.hasPassword = "${token}";`],
    ['a branch', 'switch(s){case`hidden`:return!1;case`password`:return!1}'],
    ['the type of a result', 'def hash_passphrase_md5(passphrase) -> univ.OctetString:'],
    [
      'an index of several words',
      "data['Password Last Set'] = PACparseFILETIME(kerbdata['PasswordLastSet'])",
    ],
    ['a macro', 'let _new_password = map_err!(String::decode(r))?;'],
    ['a variable in words', '    password=user6_pwd_utf8,'],
    ['an object of a type', 'pass := parallelPushdown{plan: &plan}'],
    ['a string that ends before a call', `f(ctx, ":crypt,password="+obscure.MustObscure("potato")+":")`],
    [
      'a verb',
      `you can pass 'zone_only=True' to x\n"disabled, pass '--flaky-jail' to"\n# so pass it for model=${token}`,
    ],
    ['labels', '"lblUser":"Usuario:","lblPwd":"Contraseña:"\n"lblPwd":"Palavra-passe:"'],
    [
      'words of a language',
      '"pass": "Vyhovující",\npass:`Başarılı`\n"Database passwords": ["Datenbank-Passwörter"]',
    ],
    ['a word beside a label', `{username:\`erabiltzaile izena\`,password:\`${word}\`}`],
    [
      'an import',
      'change_password "github.com/elastic/go-elasticsearch/v8/typedapi/security/changepassword"',
    ],
  ])('%s', async (_, text) => expect(await valuesIn(`${text}\n`)).toEqual([]));

  test.each([
    ['a token in an address', `https://ci.example.com/a?token=${token}`, token],
    ['a key with such a name alone', `key: "${key}"`, key],
    ['a UUID that was drawn', `api_token = "${uuid}"`, uuid],
    ['a header in quotes', `curl -H "X-Api-Key: ${token}" https://api.example.com`, token],
    ['a second argument', `set("api-key", "${token}")`, token],
    ['a value behind a name in quotes', `"password":"${token}"`, token],
    ['a password in a sentence', `the password \`${token}\` is old`, token],
    ['a key of 32 bytes', `walletToken = "0x${key}"`, `0x${key}`],
    ['a key of digits and a few letters that ends so', `secret_key = "${hexKey}"`, hexKey],
    ['a password with colons', `DB_PASSWORD=${password}::${word}`, `${password}::${word}`],
    ['a password that might be a condition', `PASSWORD=${token}?a.${key}:b`, `${token}?a.${key}:b`],
    ['a password that might be a negation', `PASSWORD=!!${token}.${word}`, `!!${token}.${word}`],
    ['a password that an arrow leads to', `password -> "${password}"`, password],
    ['a value beside a branch', `case 1: return {"password": "${password}"}`, password],
    ['an index of one word', `data['password'] = '${password}'`, password],
    ['a password as an argument', `    password="${password}",`, password],
    ['a password that ends in words', `DB_PASS=pwd_${token}`, `pwd_${token}`],
    ['a password in a string', `":ftp,password=${password},port=21:"`, password],
    ['what belongs to a user', `poll mail.example.com proto pop3 user "me" pass "${password}"`, password],
    ['a pass of something', `smtpPass: "${password}"`, password],
    ['a short name', `this.pass = "${password}"`, password],
    ['a word with digits and a sign', `pass: "${password}ý"`, `${password}ý`],
    ['a word beside the name of a user', `{username:"me",password:"${word}"}`, word],
    ['a token with slashes', `api_token = "${token}/${word}"`, `${token}/${word}`],
    ['a random text in base64', `clientSecret = "${encoded}"`, encoded],
  ])('but not %s', async (_, text, value) => expect(await valuesIn(`${text}\n`)).toEqual([value]));
});

test('what is named otherwise, or is a name itself, is no token of the service that is named before it', async () => {
  const rule = makeRule({
    id: 'acme',
    regex: '(?<![0-9A-Za-z])[0-9a-f]{40}(?![0-9A-Za-z])',
    anchors: ['acme'],
    near: true,
    maxLength: 40,
    confidence: 'likely',
  });
  const commit = drawn(hex, 40, 7);
  expect(await valuesIn(`- acme token [a](https://acme.example/a/commit/${commit})\n`, [rule])).toEqual([]);
  expect(await valuesIn(`acme token ${commit}\n`, [rule])).toEqual([commit]);
  expect(await valuesIn(`type acme = {\n  "${commit}"?: string;\n`, [rule])).toEqual([]);
  expect(await valuesIn(`acme {"name":"apiKey","placeholder":"${commit}"}\n`, [rule])).toEqual([]);
  expect(await valuesIn(`acme {"name":"apiKey","placeholder":"e.g. ${commit}"}\n`, [rule])).toEqual([]);
  expect(await valuesIn(`acme {"name":"apiKey","value":"${commit}"}\n`, [rule])).toEqual([commit]);
  const other = await candidatesIn(`xacme token ${commit}\n`, [rule]);
  expect(other.map((candidate) => candidate.rule)).not.toContain('acme');
});

test('what only resembles a digest, a fingerprint or a word is found', async () => {
  const password = String.raw`Xk9\u00f1${drawn(base62, 12, 3)}`;
  expect(await valuesIn(`{"password": "${password}"}\n`)).toEqual([password]);
  expect(await valuesIn(`{"api.token": "${key}"}\n`)).toEqual([key]);
  expect(await valuesIn(`secret: ${key}\n`)).toEqual([key]);
  expect(await valuesIn(`GPG_PASSPHRASE=${print}\n`)).toEqual([print]);
  expect(await valuesIn(`signing_key = "${key}"\nVERIFY_TOKEN=${token}\n`)).toEqual([key, token]);
});
