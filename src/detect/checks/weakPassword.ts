import { isMadeUp } from '../madeUp.ts';

/** What people write where a password belongs: in examples, and for a database on their own machine. */
const common =
  'password passwd pass pwd passw0rd p4ssw0rd password1 password123 pass123 secret mysecret secret123 ' +
  'mypassword mypass changeme change_me changeit example test testing test123 testpass testpassword admin ' +
  'admin123 root toor user username guest default demo dev local localhost postgres postgresql mysql ' +
  'mariadb mongo mongodb redis rabbitmq rabbit django rails laravel token apikey api_key key pw my-password ' +
  'my-secret-pw your_password yourpassword your-password dbpass dbpassword db_password userpass letmein ' +
  'qwerty abc123 abcdef foobar foo bar baz xxx none null undefined x hunter2 welcome 1234 12345 123456 ' +
  '1234567 12345678 123456789 1234567890 0000';

let commonWords: ReadonlySet<string> | undefined;
/** Most commits ask for none of them. */
function isCommon(word: string): boolean {
  commonWords ??= new Set(common.split(' '));
  return commonWords.has(word);
}

/** A variable, a template or a mask in place of a password; one star ends a password, too, but no word. */
const stand =
  /^(?:[$%#@{<[(*:.&-].*|.*[}>\])]|\D*\*|.*(?:\$\{|\{\{|<|>|%[sdv]|\.\.\.|\*\*|xxx|XXX|example|EXAMPLE|placeholder|your[-_]|YOUR[-_]).*)$/;

/** A word and what it is: `bbpasswd`, `secretpassword`, `env_pass`. */
const named =
  /^[a-z]{0,12}(?:pass(?:w(?:or)?d|wort)?|pwd?|secret|contrasen?a|senha|kennwort|motdepasse|wachtwoord)\d{0,5}$/;
/** `auth_key`; in one piece it may be a word, `monkey`. */
const namedKey = /^[a-z]{2,12}[_-](?:key|token)$/;

/**
 * Whether a password is none: a stand-in, the user's own name, or one of those that everybody uses on a development
 * machine. They guard nothing, and they stand in too many files to be worth stopping a commit.
 */
export function weakPassword(password: string, user: string): boolean {
  const lower = password.toLowerCase();
  const bare = lower.replaceAll('@', 'a').replace(/[^a-z0-9]/g, '');
  const spread = lower.replace(/[^a-z0-9]/g, '');
  return (
    lower === user.toLowerCase() ||
    isCommon(lower) ||
    isCommon(bare) ||
    isCommon(spread) ||
    password.length < 4 ||
    isMadeUp(password) ||
    named.test(bare) ||
    namedKey.test(lower) ||
    stand.test(password)
  );
}
