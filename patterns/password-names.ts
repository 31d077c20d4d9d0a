import { definePattern } from '../src/detect/definePattern.ts';
import { passwordWord } from '../src/detect/format/passwordWord.ts';

/** The bytes of a text, one character each, as formats match them. */
const bytes = (text: string) => Buffer.from(text).toString('latin1');

const eastAsian = 'スワード|暗証番号|비밀번호|비번|암호|密码|密碼|口令|ароль';
const european =
  'passwort|Passwort|PASSWORT|kennwort|Kennwort|KENNWORT|contrase(n|ñ)a|Contrase(n|ñ)a|clave|Clave|CLAVE|mot de passe|Mot de passe|mot_de_passe|motdepasse|MOT_DE_PASSE|_mdp|$mdp|MDP|senha|Senha|SENHA|wachtwoord|Wachtwoord|haslo|hasło|Hasło';
/** What says what follows: a sign, or a word for "is". */
const says =
  ':|：|=|=\\>|:=|\\>|は、|は「|は|「|『|是|为|為|는|은| es | est | ist | lautet | é | do banco é ';
/** Words between a name and what says what follows, "… für den Server …". */
const words = '({[^\\s:=<>"\'|;,.(){}[\\]]:1-14} ){0-6}';
const value = passwordWord();

/** Behind the word for a user, that for a password: "Benutzer/Passwort". */
const secondName = `(${eastAsian}|${european})`;
/** What is said before somebody's name and password. */
const login =
  '(ogin|/PW|/pw|/pass|/Pass|/password|/Password|redentials|reds|ugangsdaten|dentifiants|redenciales|redenciais|redenziali|ログイン|アカウント|계정|账号|账户|帳號|огин|ступ)';

/** A text in quotes before the name that says what it is. */
const unspaced = '{[^"\'\\r\\n\\s]:8-100}';
const quoted = `{["']:1}<${unspaced}>{["']:1}`;
const named =
  '{[\\w.>$-]:0-30}(password|Password|PASSWORD|passwd|PASSWD|token|Token|TOKEN|secret|Secret|SECRET|api-key|api_key|apiKey|ApiKey|API_KEY)';

/** Compared, copied, a default in Clojure. */
const handed = (names: string) =>
  `((strcmp|strncmp|strcpy|strncpy|strlcpy|compare_digest|hash_equals|ConstantTimeCompare)\\({[^"'\\r\\n,;=]:0-20}{[\\w.>$-]:0-30}${names}{[\\w)]:0-6}, (\\[\\]byte\\()?{["']:1}|or \\({[\\w/.]:1-40} {[:"]:1}{[\\w.>$-]:0-30}${names}(\\) "|"\\) "))<${unspaced}>{["']:1}`;

export default definePattern({
  provider: 'password-names',
  title: 'Password',
  docs: 'https://cwe.mitre.org/data/definitions/798.html',
  secrets: [
    {
      id: 'password-names-translated',
      title: 'password',
      format: bytes(
        `{[\\w.$-]:0-30}(${eastAsian}|${european}){["'\`*\\] \\t]:0-6}(${says}){[ \\t*]:0-4}${value}`,
      ),
      checks: ['strong-password'],
      // The Korean word stands for a cipher, too.
      not: ['(?:AES|TLS|RSA|SHA|DES|ECDHE|ChaCha20)[\\w+/-]{1,60}'],
      env: 'PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'password-names-said',
      title: 'password',
      // What the password is for stands between: "Das Passwort für den Server lautet …". Columns of a note.
      format: bytes(
        `{[\\w.$-]:0-30}(${eastAsian}|${european})( ${words}(lautet|ist|est|es|é|è|is|jest|to|war|:|=|—)|{[ \\t]:1}){[ \\t]:1-20}${value}`,
      ),
      checks: ['strong-password'],
      env: 'PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'password-names-login',
      title: 'password',
      // A user and a password behind the word for both.
      format: bytes(
        `{[\\w-]:0-20}${login}(: |：){[\\w.@-]:1-40}({[ ]:0-1}/{[ ]:0-1}|:)${value.replace('/:=', '=')}`,
      ),
      checks: ['strong-password'],
      env: 'PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'password-names-logged-in',
      title: 'password',
      // Without a colon, both stand between blanks.
      format: `{[\\w-]:0-20}(ogin with|ogin as|redentials|reds) {[\\w.@-]:1-40} / ${value.replace('/:=', '=')}`,
      checks: ['strong-password'],
      env: 'PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'password-names-second-name',
      title: 'password',
      // The same behind both words, the second of which is that for a password.
      format: bytes(
        `{[^\\s/:"'<>=,;(){}]:1-20}{[ ]:0-1}/{[ ]:0-4}(パ|П|п)?${secondName}(: |：|:| = | - ){[\\w.-]:1-7}{[ ]:1}/{[ ]:1}${value.replace('/:=', '=')}`,
      ),
      checks: ['strong-password'],
      env: 'PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'password-names-data-declaration',
      title: 'password',
      // ABAP and COBOL.
      format:
        '{[\\w-]:0-30}(PASS|pass|PASSWD|PASSWORD|password|PWD|pwd|SECRET|secret|TOKEN|token|KEY|key){digit:0-2}{[ ]:1-20}(TYPE string|type string|TYPE c LENGTH {digit:1-3}|PIC X\\({digit:1-4}\\)){[ ]:1-20}(VALUE|value){[ ]:1-8}{["\']:1}<{[^"\'\\r\\n\\s]:8-100}>{["\']:1}',
      checks: ['strong-password'],
      env: 'PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'password-names-compared',
      title: 'password',
      // The value stands before its name.
      format: `${quoted}(.equals\\(| == | === )(password|token|secret|apiKey)`,
      checks: ['strong-password'],
      env: 'PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'password-names-compared-by-call',
      title: 'password',
      format: `(strcmp|strncmp|compare_digest|hash_equals)\\(${quoted}, ${named}`,
      checks: ['strong-password'],
      env: 'PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'password-names-handed',
      title: 'password',
      format: handed('(password|Password|PASSWORD|passwd|PASSWD)'),
      checks: ['strong-password'],
      env: 'PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'password-names-handed-key',
      title: 'API key',
      format: handed('(token|Token|TOKEN|secret|Secret|SECRET|api-key|api_key|apiKey|API_KEY)'),
      checks: ['random-key'],
      env: 'API_KEY',
      confidence: 'likely',
    },
    {
      id: 'password-names-option',
      title: 'password',
      // Of Capistrano.
      format: `set :{[\\w.>$-]:0-36}(word|WORD|sswd|SSWD|oken|OKEN|ecret|ECRET|key|KEY)(, "|, ')<${unspaced}>{["']:1}`,
      checks: ['strong-password'],
      env: 'PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'password-names-perl-hash',
      title: 'password',
      format: `-\\>\\{(password|passwd|'password'|"password"|token|secret|api_key)\\}{[ ]:1-8}={[ ]:1-8}${quoted}`,
      checks: ['strong-password'],
      env: 'PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'password-names-second',
      title: 'password',
      // The last of several variables: `user, password = "…", "…"`.
      format: `{[\\w.$@]:1-40}, {[\\w.$@]:0-36}(word|WORD|sswd|oken|ecret)( = "| = '| := "){[^"'\\r\\n]:0-80}{["']:1}, ({["']:1}{[^"'\\r\\n]:0-80}{["']:1}, ){0-2}${quoted}`,
      checks: ['strong-password'],
      env: 'PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'password-names-perl-quote',
      title: 'password',
      format: `{[\\w.>$-]:0-36}(word|WORD|sswd|SSWD|oken|OKEN|ecret|ECRET|key|Key|KEY)( = q| =\\> q){[q]:0-1}\\{<{[^\\s{}"']:8-100}>\\}{[;,]:1}`,
      checks: ['strong-password'],
      env: 'PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'password-names-set-for-key',
      title: 'password',
      // Swift and Objective-C.
      format: `${quoted}{[,]:0-1} forKey:{[ ]:0-1}{[@]:0-1}"${named}`,
      checks: ['strong-password'],
      env: 'PASSWORD',
      confidence: 'likely',
    },
  ],
});
