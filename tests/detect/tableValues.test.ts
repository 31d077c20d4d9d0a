import { expect, test } from '@jest/globals';
import { rules } from '../support/patterns.ts';
import { base62, drawn, hex, valuesIn } from './makeRule.ts';

const password = drawn(base62, 16, 5);

const tables = {
  CSV: (s: string) => `id,username,password,email\n1,jane,${s},jane@acme.io\n`,
  'CSV, the last column': (s: string) => `name,url,username,password\r\nacme,https://acme.io,jane,${s}\r\n`,
  'CSV, in quotes': (s: string) => `"user","password"\n"jane","${s}"\n`,
  TSV: (s: string) => `host\tuser\tpassword\ndb.acme.io\tjane\t${s}\n`,
  Markdown: (s: string) => `| Service | Password | Note |\n|---|---|---|\n| wiki | ${s} | old |\n`,
  INSERT: (s: string) => `INSERT INTO users (id, password, email) VALUES (1, '${s}', 'jane@acme.io');\n`,
  'CSV, between semicolons': (s: string) => `Host;Password;Note\ndb.acme.io;${s};old\n`,
  HTML: (s: string) =>
    `<table><tr><th>User</th><th>Password</th></tr>\n<tr><td>ops</td><td>${s}</td></tr></table>\n`,
  'HTML of a wiki': (s: string) =>
    `<tr><td><p>User</p></td><td><strong>Password</strong></td></tr><tr><td>ops</td><td colspan="1"><span>${s}</span></td></tr>\n`,
  "Excel's XML": (s: string) =>
    `<Row><Cell><Data ss:Type="String">Host</Data></Cell><Cell><Data ss:Type="String">Password</Data></Cell></Row>\n<Row><Cell><Data ss:Type="String">db1</Data></Cell><Cell><Data ss:Type="String">${s}</Data></Cell></Row>\n`,
  'a dump': (s: string) =>
    `CREATE TABLE \`users\` (\n  \`id\` decimal(9,0) NOT NULL COMMENT 'a, b',\n  \`password\` varchar(64),\n  \`mail\` text\n);\n${'-- x\n'.repeat(400)}INSERT INTO \`users\` VALUES (1,'${s}','jane@acme.io');\n`,
  'INSERT, the second row': (s: string) =>
    `INSERT INTO \`users\` (\`id\`, \`password\`) VALUES (1, MD5('a')),\n(NULL, '${s}');\n`,
};

test.each(Object.entries(tables))('%s: the value in the column of a password', async (_, text) => {
  expect(await valuesIn(text(password), rules)).toEqual([password]);
});

test.each(Object.entries(tables))('%s: a word, a hash and a reference are none', async (_, text) => {
  for (const value of ['see-the-vault', drawn(hex, 32, 6), '${PASSWORD}', 'config.password'])
    expect(await valuesIn(text(value), rules)).toEqual([]);
});

test('what is inserted into another table, or stands in another column, is none', async () => {
  const made = 'CREATE TABLE users (id int, password varchar(64));\n';
  for (const row of [
    `INSERT INTO logs VALUES (1,'${password}');`,
    `INSERT INTO users VALUES ('${password}','a');`,
  ])
    expect(await valuesIn(made + row, rules)).toEqual([]);
});

test('a cell beside the name of a password is its value, one below another name is none', async () => {
  const text = `<tr><td>Password</td><td>${password}</td></tr><tr><td>Build</td><td>${drawn(base62, 16, 7)}</td></tr>`;
  expect(await valuesIn(text, rules)).toEqual([password]);
});

test('arguments are no heads of columns', async () => {
  const text = `make(\n    user,\n    password,\n    ${password},\n)\n`;
  expect(await valuesIn(text, rules)).toEqual([]);
});

test('a row below others is no head', async () => {
  for (const sign of ['\t', ' | '])
    expect(
      await valuesIn(
        ['package', 'base-passwd', 'passwd', password].map((name) => `${name}${sign}3.6.1\n`).join(''),
        rules,
      ),
    ).toEqual([]);
});

test('hexadecimal digits are a key in the column of one, and a digest in that of a password', async () => {
  const value = drawn(hex, 32, 6);
  const texts = (name: string) => [
    `id,${name}\n1,${value}\n`,
    `id\t${name}\n1\t${value}\n`,
    `| id | ${name} |\n|---|---|\n| 1 | ${value} |\n`,
    `INSERT INTO clients (id, ${name}) VALUES (1, '${value}');\n`,
    `COPY clients (id, ${name}) FROM stdin;\n1\t${value}\n\\.\n`,
  ];
  for (const text of [...texts('client_secret'), ...texts('api_key')])
    expect(await valuesIn(text, rules)).toEqual([value]);
  for (const name of ['password', 'token_hash', 'etag', 'checksum'])
    for (const text of texts(name)) expect(await valuesIn(text, rules)).toEqual([]);
});

test('rows that pg_dump copies', async () => {
  const rows = `1\tkai\t${password}\t\\N\n2\tjane\tsee-the-vault\t\\N\n\\.\n`;
  expect(await valuesIn(`COPY public.users (id, name, password, note) FROM stdin;\n${rows}`, rules)).toEqual([
    password,
  ]);
  expect(await valuesIn(`COPY public.users (id, name, note, password) FROM stdin;\n${rows}`, rules)).toEqual(
    [],
  );
});

test('how far a table is read does not depend on how many names stand before it', async () => {
  const rows = Array.from({ length: 12 }, (_, row) => drawn(base62, 80, row + 1));
  const text = `host;password;note\n${rows.map((row) => `db;${row};old\n`).join('')}`;
  const alone = await valuesIn(text, rules);
  expect(alone).toEqual(rows.slice(0, alone.length));
  expect(alone.length).toBeGreaterThan(0);
  expect(await valuesIn('token = next\n'.repeat(200) + text, rules)).toEqual(alone);
});
