import { describe, expect, test } from '@jest/globals';
import { base62, drawn, hex, valuesIn } from './makeRule.ts';

const value = drawn(base62, 20, 7);

describe('a value that is given to its name by what it is nested in', () => {
  test.each([
    [
      'a variable of Terraform, aligned',
      'variable "db_pass" {\n  description = "x"\n  default     = "',
      '"\n}\n',
    ],
    ['a setting, aligned', 'set {\n  name          = "db_password"\n  value         = "', '"\n}\n'],
    ['blanks before the sign', `  password${' '.repeat(40)}= "`, '"\n'],
    [
      'a parameter of CloudFormation',
      'Parameters:\n  DBPassword:\n    Type: String\n    Default: ',
      '\n  Size:\n',
    ],
    ['a variable of GitLab', 'variables:\n  DB_PASSWORD:\n    value: "', '"\n    description: x\n'],
    ['an input of an action', "inputs:\n  password:\n    description: y\n    default: '", "'\n"],
    ['an object', '{"APP_SECRET": {"description": "x", "value": "', '"}}\n'],
    ['a parameter of Azure', '{"adminPassword": {"type": "secureString", "defaultValue": "', '"}}\n'],
    ['a block scalar', 'stringData:\n  password: |\n    ', '\n'],
    ['a folded one', 'data:\n  token: >-\n    ', '\n  other: x\n'],
    ['a patch', '+DB_PASSWORD=', '\n+DB_HOST=x\n'],
  ])('is found: %s', async (_, before, behind) =>
    expect(await valuesIn(`x\n${before}${value}${behind}`)).toEqual([value]),
  );

  test('under a name that speaks of what is encrypted in another part', async () => {
    const key = drawn(hex, 32, 3);
    expect(await valuesIn(`xpack.encryptedSavedObjects.encryptionKey: ${key}\n`)).toEqual([key]);
    expect(await valuesIn(`xpack.savedObjects.encryptedKey: ${key}\n`)).toEqual([]);
  });

  test.each([
    ['of another name', `  password:\n    type: string\n  other:\n    default: ${value}\n`],
    ['of another object', `{"password": {"type": "string"}, "other": {"value": "${value}"}}\n`],
    ['in a text of several lines', `  password: |\n    ${value}\n    and more of it\n        x\n`],
    ['of a name that says nothing', `variables:\n  COLOUR:\n    value: "${value}"\n`],
  ])('is none: %s', async (_, text) => expect(await valuesIn(text)).toEqual([]));
});

describe('what only looks like a value', () => {
  test.each([
    ['what a shell says where there is none', 'image: x\npassword: "${DB_PASSWORD:?is-Missing4711}"\n'],
    ['the rules of a form', "'password' => 'required|string|min:8|confirmed',\n"],
    ['where it is kept', 'password: file:/run/secrets/Db2Pass77x\n'],
    ['the mark of an element', `h("slot", {key:"${drawn(hex, 40, 2)}",class:"a"})\n`],
    ['the same, with more', `h(Host, Object.assign({ key: '${drawn(hex, 40, 2)}' }, more))\n`],
    ['an index of a table', `KEY \`IDX_${drawn(hex, 26, 2)}\` (\`column\`)\n`],
    [
      'what is imported',
      'import aioairq, CONF_PASSWORD\nX = 1\nclass Flow(Base7xQ, domain=DOMAIN9vT):\n  pass\n',
    ],
    ['what is encrypted and says so', `password: enc:v1:${drawn(base62, 40, 4)}\n`],
  ])('is none: %s', async (_, text) => expect(await valuesIn(text)).toEqual([]));

  test('a key of an object is one where no element is made', async () => {
    const key = drawn(hex, 40, 2);
    expect(await valuesIn(`connect({ key: "${key}", secret_key: "${value}" })\n`)).toContain(value);
    expect(await valuesIn(`const x = { key: "${key}" };\n`)).toEqual([key]);
  });
});
