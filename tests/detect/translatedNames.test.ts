import { describe, expect, test } from '@jest/globals';
import { base62, drawn, hex, valuesIn } from './makeRule.ts';

const password = drawn(base62, 16, 5);
const key = drawn(hex, 32, 6);

describe('the name of a key or a token in another language', () => {
  const texts = (value: string) => [
    `API-Schlüssel: ${value}`,
    `Clé API : ${value}`,
    `clé secrète = ${value}`,
    `Clave de API: ${value}`,
    `Chave da API: ${value}`,
    `Ключ API: ${value}`,
    `Секретный ключ: ${value}`,
    `токен: ${value}`,
    `API密钥: ${value}`,
    `授权码：${value}`,
    `認証キー：${value}`,
    `APIキー: ${value}`,
    `アクセストークン：${value}`,
    `秘密鍵: ${value}`,
    `인증키: ${value}`,
    `API 키: ${value}`,
    `cle_api = "${value}"`,
    `chave_secreta = "${value}"`,
    `api_schluessel: ${value}`,
    `| 名前 | 密钥 |\n|---|---|\n| a | ${value} |`,
  ];
  test.each(texts(key))('%s', async (text) => expect(await valuesIn(text)).toEqual([key]));
  test.each([...texts('siehe-unten-im-Text'), ...texts('MeineSommerferien2031')])(
    'no secret in %s',
    async (text) => expect(await valuesIn(text)).toEqual([]),
  );
});

describe('the name of a password in another language', () => {
  const texts = (value: string) => [
    `mdp = "${value}"`,
    `$mdp = '${value}';`,
    `motDePasse: "${value}"`,
    `mdp_bdd=${value}`,
    `parola: ${value}`,
    `passord: ${value}`,
    `adgangskode: ${value}`,
    `lösenord: ${value}`,
    `heslo: ${value}`,
    `salasana: ${value}`,
    `jelszó: ${value}`,
    `şifre: ${value}`,
    `lozinka: ${value}`,
    `mima: ${value}`,
    `パスフレーズ: ${value}`,
    `패스워드: ${value}`,
    `palavra-passe: ${value}`,
    `psw=${value}`,
    `pass_word=${value}`,
    `SENHA_DB=${value}`,
    `passwort_db: ${value}`,
    `claveSmtp: "${value}"`,
    `PASS_SMTP=${value}`,
    `{"密码": "${value}"}`,
    `<Passwort>${value}</Passwort>`,
    `user,Mot de passe\nroot,${value}\n`,
    `login;Contraseña\nroot;${value}\n`,
    `user\tПароль\nroot\t${value}\n`,
    `| user | パスワード |\n|---|---|\n| root | ${value} |\n`,
    `| 아이디 | 비밀번호 |\n|---|---|\n| root | ${value} |\n`,
  ];
  test.each(texts(password))('%s', async (text) => expect(await valuesIn(text)).toEqual([password]));
  test.each([...texts('Wachtwoord'), ...texts('geben-sie-es-ein')])('no password in %s', async (text) =>
    expect(await valuesIn(text)).toEqual([]),
  );
});

test.each(['password', 'token', 'AppSecret', 'API Key'])('a wide colon behind %s', async (name) => {
  for (const sign of ['：', ': ', '＝']) expect(await valuesIn(`${name}${sign}${key}`)).toEqual([key]);
  expect(await valuesIn(`${name}、${key}`)).toEqual([]);
});

test('the tag of a language is no password', async () => {
  expect(await valuesIn('{"mdp": "mdp-Latn-CD"}')).toEqual([]);
});

test.each([
  ['Shift JIS', '83708358838f815b8368'],
  ['EUC-JP', 'a5d1a5b9a5efa1bca5c9'],
  ['EUC-KR', 'baf1b9d0b9f8c8a3'],
  ['GBK', 'c3dcc2eb'],
  ['Big5', 'b14bbd58'],
  ['Windows-1251', 'cfe0f0eeebfc'],
  ['KOI8-R', 'f0c1d2cfccd8'],
])('the word for a password in %s', async (_, word) => {
  const name = Buffer.from(word, 'hex');
  const text = (before: string, behind: string) =>
    Buffer.concat([Buffer.from(before), name, Buffer.from(behind)]);
  expect(await valuesIn(text('', `: ${password}\n`))).toEqual([password]);
  expect(await valuesIn(text('user,', `\nroot,${password}\n`))).toEqual([password]);
  expect(await valuesIn(text('', ': siehe-unten-im-Text\n'))).toEqual([]);
});
