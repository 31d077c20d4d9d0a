import { describe, expect, test } from '@jest/globals';
import passwordNames from '../../patterns/password-names.ts';
import serverSetting from '../../patterns/server-setting.ts';
import { compilePattern } from '../../src/detect/compilePattern.ts';
import { base62, drawn, hex, valuesIn } from './makeRule.ts';

const rules = [
  ...compilePattern(passwordNames, 'patterns/password-names.ts'),
  ...compilePattern(serverSetting, 'patterns/server-setting.ts'),
];
const password = `${drawn(base62, 12, 5)}9x`;
const key = drawn(hex, 32, 6);

describe('a password in HTML, in a sentence and in a list', () => {
  const texts = (value: string) => [
    `<p>Password: ${value}</p>`,
    `Password: ${value}<br>`,
    `Password: <b>${value}</b>`,
    `Password: <code>${value}</code>`,
    `<li><strong>Password:</strong> ${value}</li>`,
    `<td>DB_PASSWORD</td><td>${value}</td>`,
    `<th>Password</th>\n  <td class="x">${value}</td>`,
    `<url>jdbc:postgresql://db1/crm?user=crm&amp;password=${value}</url>`,
    `<ConnectString>Data Source=sql01;User ID=rep;Password=${value}</ConnectString>`,
    `<setting name="DbPassword" serializeAs="String"><value>${value}</value>`,
    `<Key>Password</Key>\n<Value ProtectInMemory="True">${value}</Value>`,
    `The root password is ${value}.`,
    `reset your password to ${value}`,
    `password → ${value}`,
    `Password — ${value}`,
    `passwords:\n  - ${value}\n`,
    `registry.pass=${value}`,
    `Login: admin / ${value}`,
    `ID/PW: admin/${value}`,
    `Zugangsdaten: admin / ${value}`,
    `계정: admin / ${value}`,
    `パスワードは「${value}」です`,
    `初始密码为${value}`,
    `пароль — ${value}`,
    `A senha do banco é ${value}`,
    `Password for root: ${value}`,
    `Password (root): ${value}`,
    `db password - ${value}`,
    `the db password was changed to ${value}`,
    `set DB_PASSWORD to ${value}`,
    `log in with the password <kbd>${value}</kbd>`,
    `<td class="e">DB_PASSWORD </td><td class="v">${value} </td>`,
    `<td>$_SERVER['DB_PASSWORD']</td><td>${value}</td>`,
    `<td><p>Password</p></td><td><p>${value}</p></td>`,
    `Credentials: admin / ${value}`,
    `Login with ops / ${value}`,
    `creds: admin:${value}`,
    `Username/password: admin / ${value}`,
    `Benutzer/Passwort: admin / ${value}`,
    `Das Passwort für den Test-Server lautet ${value}`,
    `Le mot de passe du serveur est ${value}`,
    `La contraseña del servidor es ${value}`,
    `De wachtwoord van de server is ${value}`,
    `Şifre: ${value}`,
    `Host   db1\nSenha   ${value}\n`,
    `username admin privilege 15 password 0 ${value}\n`,
    `/msg NickServ identify ${value}`,
    `"type": "random_password", "instances": [{"attributes": {"result": "${value}"}}]`,
  ];
  test.each(texts(password))('%s', async (text) => expect(await valuesIn(text, rules)).toEqual([password]));
  test.each([...texts('base64-encoded'), ...texts('required'), ...texts('8-20')])(
    'no password in %s',
    async (text) => expect(await valuesIn(text, rules)).toEqual([]),
  );
});

test.each([
  '<td>Password</td><td>LastPass2</td>',
  'Password: <b>LastPass2</b>',
  'The password is LastPass2.',
  'a handle to pass to `IsWow64Process`.',
  'You can pass arguments to it by appending C<=arg1,arg2,etc9> to the',
  'Pass key value from file by key1=@./path_to_file1 key2=@./path_to_file2',
  'you can just pass e.g. dtype=torch.float32.',
  'from the previous DFR pass (`return_dict=True9`).',
  'Use username/password or username/privateKey9/pem.',
  'passphrase: Tx1jRk...',
  'Not a valid public nkey for an account: "UC6NLCN7AS34YOJVCYD4PJ3QB7QGLYG5B5IMBT25VW5K4TNUJODM7BOX"',
  'login: onelogin:nist:level:1:re-auth',
  'The account / BillingAddress2 of the login page',
])('no password in %s', async (text) => expect(await valuesIn(text, rules)).toEqual([]));

test.each([
  `X-Api-Key:\n- ${key}\n`,
  `headers:\n  Private-Token:\n  - ${key}\n`,
  `api_keys:\n  - ${key}\n`,
  `fernet_key = ${key}`,
  `pass4SymmKey = ${key}`,
  `gossip_key: ${key}`,
  `join_key: ${key}`,
  `web::vpn::psk: ${key}`,
])('%s', async (text) => expect(await valuesIn(text, rules)).toEqual([key]));

test.each([
  `column_key: ${key}`,
  `tokens:\n  - comma\n  - semicolon\n`,
  `api_keys:\n  -${key}\n`,
  `Map<Key, Value> token: Foo<Bar>`,
])('nothing in %s', async (text) => expect(await valuesIn(text, rules)).toEqual([]));
