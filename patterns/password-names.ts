import { definePattern } from '../src/detect/definePattern.ts';

/** The bytes of a text, one character each, as formats match them. */
const bytes = (text: string) => Buffer.from(text).toString('latin1');

const eastAsian = 'スワード|暗証番号|비밀번호|비번|암호|密码|密碼|口令|ароль';
const european =
  'passwort|Passwort|PASSWORT|kennwort|Kennwort|KENNWORT|contrase(n|ñ)a|Contrase(n|ñ)a|clave|Clave|CLAVE|mot de passe|Mot de passe|mot_de_passe|motdepasse|MOT_DE_PASSE|_mdp|$mdp|MDP|senha|Senha|SENHA|wachtwoord|Wachtwoord|haslo|hasło|Hasło';
/** What says what follows: a sign, or a word for "is". */
const says =
  ':|：|=|=\\>|:=|\\>|は、|は「|は|「|『|是|为|為|는|은| es | est | ist | lautet | é | do banco é ';
const value = '{quote=["\'`]:0-1}<{[A-Za-z0-9!#$%@^_]:1}{[A-Za-z0-9!#$%*+./:=?@^_~|-]:7-59}>';

export default definePattern({
  provider: 'password-names',
  title: 'Password',
  docs: 'https://cwe.mitre.org/data/definitions/798.html',
  secrets: [
    {
      id: 'password-names-translated',
      title: 'password',
      format: bytes(
        `{[\\w.$-]:0-30}(${eastAsian}|${european}){["'\`*\\]]:0-3}{[ \\t]:0-3}(${says}){[ \\t*]:0-3}${value}`,
      ),
      checks: ['strong-password'],
      // The Korean word stands for a cipher, too.
      not: ['(?:AES|TLS|RSA|SHA|DES|ECDHE|ChaCha20)[\\w+/-]{1,60}'],
      env: 'PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'password-names-setting',
      title: 'password',
      // Of wireless networks, hashes, clusters of Erlang.
      format: `(({[\\w.$-]:1-30}::){0-3}{[\\w.$-]:0-30}(psk|PSK|pepper|PEPPER|hash_salt|HASH_SALT|hashids_salt|HASHIDS_SALT|erlang_cookie|ERLANG_COOKIE|authtok|\\<keyMaterial){["'\`\\]]:0-3}{[ \\t]:0-3}(:|=|=\\>|:=|\\>)|: PSK |define ({[A-Z0-9_]:0-30}_)?PSK ){[ \\t]:0-8}${value.replace('7-59', '7-129')}`,
      checks: ['strong-password'],
      // What else is called so is a kind of cipher: `!PSK:!SRP:…`, `EAP-PSK: GPSK-1`.
      not: [
        '[!+%-]?[A-Z][\\w.-]{0,40}(?::[!+%-]?[A-Z][\\w.-]{0,40}){1,20}',
        '[\\w/-]{0,60}(?:PSK|psk)[\\w/-]{0,60}',
      ],
      env: 'PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'password-names-login',
      title: 'password',
      // A user and a password behind the word for both.
      format: bytes(
        `(login: |Login: |ID/PW: |id/pw: |ogin/password: |user/pass: |Zugangsdaten: |ログイン: |ログイン：|ID/パスワード: |ID/パスワード：|계정: |账号密码：|账号密码: |логин/пароль: ){[\\w.@-]:1-40}{[ ]:0-1}/{[ ]:0-1}${value.replace('/:=', ':=')}`,
      ),
      checks: ['strong-password'],
      env: 'PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'password-names-key',
      title: 'Key in the code',
      // Of the gossip of Consul, 32 bytes.
      format: `(encrypt = "|"encrypt": "|"encrypt":")<{base64:43}=>`,
      checks: ['mixed'],
      env: 'CONSUL_ENCRYPT_KEY',
      confidence: 'likely',
      docs: 'https://developer.hashicorp.com/consul/docs/secure/encryption/gossip/enable/new',
    },
    {
      id: 'password-names-command',
      title: 'password',
      // Behind a space alone, in configurations of servers and routers.
      format: `((rocommunity|rwcommunity|snmp-server community|-setcookie|rootpw --plaintext|rootpw){[ \\t]:1-4}|stats auth {[^\\s:]:1-60}:|BUNDLE_{[A-Z0-9_]:3-60}: {["']:0-1}{[\\w.@-]:1-60}:)${value}`,
      checks: ['strong-password'],
      env: 'PASSWORD',
      confidence: 'likely',
    },
  ],
});
