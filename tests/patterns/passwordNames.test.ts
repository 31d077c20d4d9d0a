import { describe, expect, test } from '@jest/globals';
import { base62, candidatesIn, drawn } from '../detect/makeRule.ts';
import { declared } from '../support/patterns.ts';

const password = drawn(base62, 18, 5);

describe('a password that a pattern knows by its name', () => {
  const rules = [...declared.values()]
    .map(({ rule }) => rule)
    .filter(({ id }) => /^(?:password-names|server-setting)-/.test(id));
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
    `static const char WIFI_PSK[] = "${password}";`,
    `secret => q{${password}},`,
    `%any %any : EAP "${password}"`,
    `: XAUTH anna "${password}"`,
    `\toption key '${password}'`,
    `bridge_psk ${password}`,
    `upload_flags =\n    --auth=${password}`,
    `#define STAPSK "${password}"`,
    `createUser monitor SHA-256 ${password} AES`,
    `jane pptpd ${password} *`,
    `jane\tl2tpd\t"${password}"\t*`,
    `esp.println("AT+CWJAP=\\"HomeNet\\",\\"${password}\\"");`,
  ])('%j', async (text) => expect(await found(text)).toEqual([password]));

  test.each([
    'if (!strcmp(token, "allow_zero_length_clientid")) {',
    `user, password = "sync", read("${password}")`,
    "$('#password').val('placeholder text')",
    'gc_token_hdr TYPE string VALUE "X-CSRF-Token"',
  ])('%j is none', async (text) => expect(await found(text)).toEqual([]));
});
