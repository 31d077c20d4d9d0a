import { describe, expect, test } from '@jest/globals';
import { seededRandom } from '../../src/detect/format/random.ts';
import { isChosenPassword } from '../../src/detect/generic/judge/isChosenPassword.ts';
import { rules } from '../support/patterns.ts';
import { base62, drawn, lower, valuesIn } from './makeRule.ts';

const words = [
  'autumn',
  'winter',
  'berlin',
  'guitar',
  'puzzle',
  'marble',
  'orange',
  'rocket',
  'velvet',
  'walnut',
];
const signs = [...'!@#$%^&*+?~'];
const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);
const random = seededRandom(7);
const many = <Made>(make: () => Made) => Array.from({ length: 300 }, make);
const word = () => random.pick(words);
const number = () => String(random.integer(10, 2100));

describe('a password that somebody chose', () => {
  test.each([
    [
      'a word with a capital, a number and a sign',
      () => capital(word()) + number() + random.pick(signs.slice(0, 1)),
    ],
    ['two words with capitals and a number', () => capital(word()) + capital(word()) + number()],
    ['a word with a sign in it', () => word() + random.pick(signs) + word()],
    ['a word, a sign and a number', () => `${word()}${random.pick(signs)}${number()}`],
    ['a word and a number between signs', () => `#${capital(word())}${number()}${random.pick([...'!#*+?'])}`],
  ])('is %s', (_, make) => {
    expect(many(make).filter((value) => !isChosenPassword(value, 'password', true))).toEqual([]);
  });

  test.each([
    ['a name in small letters and capitals', () => word() + capital(word())],
    ['a word', word],
    ['words', () => `${word()}-${word()}_${word()}`],
    ['a word with a number', () => word() + number()],
    ['a constant with a number', () => `${word()}_${word()}`.toUpperCase() + number()],
    ['a path', () => `/${word()}/${capital(word())}${number()}`],
    ['a file', () => `${word()}\\${capital(word())}${number()}`],
    ['a call', () => `${word()}${capital(word())}${number()}()`],
    ['an expression of a name', () => `${word()}[${capital(word())}${number()}]`],
    ['a choice', () => `${word()}|${capital(word())}${number()}`],
    ['an attribute', () => `${word()}=${capital(word())}${number()}`],
    ['a variable', () => `$${word()}${capital(word())}${number()}`],
    ['a template', () => `${word()}-\${${capital(word())}${number()}}`],
    ['a selector', () => `#${word()}-${capital(word())}${number()}`],
    ['a user of a host', () => `${word()}${random.pick(words)}@`],
    ['the end of a sentence', () => word() + random.pick(['!', '?', '?!'])],
    ['a short word', () => `${word().slice(0, 4)}!1A`],
    ['a text', () => `${capital(word())}${number()}! ${'b'.repeat(40)}`],
    ['of letters that are no ASCII', () => `${capital(word())}${number()}\xe4!`],
    ['digits and signs', () => `${number()}${number()}!!${number()}${number()}`],
  ])('is not %s', (_, make) => {
    expect(many(make).filter((value) => isChosenPassword(value, 'password', true))).toEqual([]);
  });

  test('needs a sign where it is no literal, and all four kinds where it is a secret', () => {
    const [first, second] = [capital(words[0]!) + capital(words[1]!), '27'];
    expect(isChosenPassword(first + second, 'password', true)).toBe(true);
    expect(isChosenPassword(first + second, 'password', false)).toBe(false);
    expect(isChosenPassword(`${first}!${second}`, 'password', false)).toBe(true);
    expect(isChosenPassword(first + second, 'secret', true)).toBe(false);
    expect(isChosenPassword(`${first}!${second}`, 'secret', true)).toBe(true);
    expect(isChosenPassword(`${first}!${second}`, 'secret', false)).toBe(false);
  });
});

describe('under the name of a password', () => {
  const chosen = `${capital(words[3]!)}${2031}!`;
  const plain = `${capital(words[4]!)}${capital(words[5]!)}7`;

  /** What looks like a template, a path or types that are joined, but for what stands around the sign. */
  const variable = `${capital(words[3]!)}7$${capital(words[4]!)}31`;
  const path = `kX4${drawn(base62, 5, 3)}.Vq7${drawn(base62, 5, 4)}`;
  const bracketed = `kX4${drawn(base62, 5, 3)}[Vq7${drawn(base62, 6, 4)}`;
  const choice = path.replace('.', '|');

  test.each([
    [`password = "${chosen}"`, chosen],
    [`"adminPassword": "${chosen}",`, chosen],
    [`<add key="DbPassword" value="${chosen}" />`, chosen],
    [`spring.datasource.password=${chosen}`, chosen],
    [`administrator_login_password = "${plain}"`, plain],
    [`DB_PASSWORD=${plain}`, plain],
    [`# DB_PASSWORD=${words[6]!}!4`, `${words[6]!}!4`],
    [`password: "${words[7]!}$${words[8]!}"`, `${words[7]!}$${words[8]!}`],
    [`password = "${plain}@"`, `${plain}@`],
    [`DB_PASSWORD=${plain}@`, `${plain}@`],
    [`"Server=db1;User Id=bob;Password=${plain}@;"`, `${plain}@`],
    [`password = "${variable}"`, variable],
    [`spring.datasource.password=${variable}`, variable],
    [`password = "${path}"`, path],
    [`<user name="bob" password="${path}"/>`, path],
    [`"password": "${choice}"`, choice],
    [`ses_smtp_password_v4 = "${variable}"`, variable],
    [`dnpass = ${chosen}`, chosen],
    [`db.password=${bracketed}`, bracketed],
    [`DB_PASSWORD=${bracketed}`, bracketed],
  ])('%j is found', async (text, value) => expect(await valuesIn(`${text}\n`)).toEqual([value]));

  test.each([
    `password = ${plain}`,
    `token = "${chosen}"`,
    `client_secret = "${plain}"`,
    `password = "${words[0]!}${words[1]!}"`,
    `password = "${capital('password')}${2031}!"`,
    `password = "your${capital('password')}1!"`,
    `password = "The${capital('monkey')}77!!"`,
    `password = "Old${capital('master')}-${2031}"`,
    `password = "${words[0]!}${capital(words[1]!)}@"`,
    `password = "$${words[2]!}1A"`,
    `DB_PASSWORD=\${${words[2]!.toUpperCase()}_1}!`,
    `new_password2 = "${'new'}${capital('password')}2!"`,
    `password = ${words[3]!}.${words[4]!}!`,
    `password = "${words[0]!}.${words[1]!}Password2"`,
    `password = "${words[0]!}.${capital(words[1]!)}2Utils.get"`,
    `"password": "${words[0]!}|${capital(words[1]!)}8Array"`,
    `password = "Abc1.+$"`,
    `password=${words[0]!}${capital(words[1]!)}2[${capital(words[2]!)}`,
    `password: ${words[0]!}.get${capital(words[1]!)}4(${words[2]!}`,
    `"link.password": "Password ${words[3]!}${words[4]!}?"`,
    `exports.Pass=exports.${capital(words[3]!)}=void 0;`,
    `"arn:aws:secretsmanager:us-east-1:0:secret:evs!${words[3]!}-${words[4]!}_Admin-1234567890Ab"`,
  ])('%j is none', async (text) => expect(await valuesIn(`${text}\n`)).toEqual([]));

  test('on a command line, one with a dot is no path where it looks random', async () => {
    expect(await valuesIn(`mysqldump -u root -p${path} crm\n`, rules)).toEqual([path]);
    expect(await valuesIn(`mysqldump -u root -p${words[0]!}.${words[1]!}2 crm\n`, rules)).toEqual([]);
  });
});

test('no word of small letters is one, whatever they are', () => {
  const drawnWords = Array.from({ length: 2000 }, (_, seed) => drawn(lower, 8 + (seed % 20), seed + 1));
  expect(drawnWords.filter((value) => isChosenPassword(value, 'password', true))).toEqual([]);
});
