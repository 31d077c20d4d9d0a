import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { crc32 as zlibCrc32 } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { bech32Checksum } from '../../src/detect/checks/bech32.ts';
import { checks } from '../../src/detect/checks/checks.ts';
import { checksums } from '../../src/detect/checks/checksums.ts';
import { crc32 } from '../../src/detect/checks/crc32.ts';
import { base62, drawn, hex, valuesIn } from '../detect/makeRule.ts';
import { rules } from '../support/patterns.ts';
import { awsKeyPair, sampleOf } from '../support/secrets.ts';

const run = (name: string, secret: string, groups: Record<string, string> = {}) =>
  checks[name]!(secret, groups);
const base64 = (text: string) => Buffer.from(text).toString('base64');
const base64url = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('checksums', () => {
  test('CRC-32 is that of zlib', () => {
    expect(crc32('123456789')).toBe(0xcbf43926);
    // zlib has it from Node 22.2 on.
    if (typeof zlibCrc32 === 'function') expect(crc32('keyguard')).toBe(zlibCrc32('keyguard'));
  });

  test("bech32 agrees with BIP 173's valid strings", () => {
    for (const text of [
      'a12uel5l',
      'abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw',
      'split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w',
    ])
      expect(bech32Checksum(text.slice(0, -6))).toBe(text.slice(-6));
  });

  test('a small CRC is padded in front', () => {
    expect(checksums['crc32-base62']!.compute('', '')).toBe('000000');
    expect(checksums['crc32-base36']!.compute('', '')).toBe('0000000');
  });

  test('bytes of the little-endian one are reversed', () => {
    expect(checksums['crc32-le-hex']!.compute('', '123456789_')).toBe('2639f4cb');
  });
});

describe('an AWS key id', () => {
  test('tells its account', () => {
    // Bits 1 to 40 behind the prefix, as in the published description, computed here another way.
    const { id } = awsKeyPair(7);
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
    const bits = [...id.slice(4)].map((char) => alphabet.indexOf(char).toString(2).padStart(5, '0')).join('');
    const account = Number.parseInt(bits.slice(1, 41), 2);
    expect(run('aws-key-id', id)).toEqual({ account: String(account).padStart(12, '0') });
  });

  test('of the time before accounts tells nothing and is accepted', () => {
    expect(run('aws-key-id', 'AKIAI'.padEnd(20, 'QWER'))).toEqual({});
    expect(run('aws-key-id', 'AKIAJ'.padEnd(20, 'QWER'))).toEqual({});
  });

  test('with an account of 13 digits is none', () => {
    expect(run('aws-key-id', 'AKIA'.padEnd(20, '7'))).toBeNull();
  });
});

test('a Bedrock key tells its account', () => {
  const key = `ABSK${base64('BedrockAPIKey-abcd-at-123456789012:secret')}`;
  expect(run('bedrock-key', key)).toEqual({ account: '123456789012' });
});

describe('a JSON Web Token', () => {
  const token = (header: object, payload: object, length = 43) =>
    `${base64url(header)}.${base64url(payload)}.${'A'.repeat(length)}`;
  const now = Math.floor(Date.now() / 1000);

  test('with an algorithm and claims is one', () => {
    expect(run('jwt', token({ alg: 'HS256' }, { iss: 'acme', sub: 'me' }))).toEqual({ issuer: 'acme' });
  });

  test.each([
    ['no signature', token({ alg: 'none' }, { sub: 'me' })],
    ['no algorithm', token({ typ: 'JWT' }, { sub: 'me' })],
    ['a payload that is no JSON', `${base64url({ alg: 'HS256' })}.eyJhYmM.${'A'.repeat(43)}`],
    ['a payload that is an array', token({ alg: 'HS256' }, ['me'])],
    ["the documentation's subject", token({ alg: 'HS256' }, { sub: '1234567890', name: 'John Doe' })],
    ["PyJWT's payload", token({ alg: 'HS256' }, { some: 'payload' })],
    ["Supabase's public role", token({ alg: 'HS256' }, { iss: 'supabase', role: 'anon' })],
    ['a time that has passed', token({ alg: 'HS256' }, { sub: 'me', exp: now - 60 })],
    ['a signature that its algorithm does not make', token({ alg: 'HS256' }, { sub: 'me' }, 44)],
    ['the signature of another algorithm', token({ alg: 'RS256' }, { sub: 'me' })],
    ['a fourth part', `${token({ alg: 'HS256' }, { sub: 'me' })}.QUFB`],
  ])('with %s is none', (_, text) => {
    expect(run('jwt', text)).toBeNull();
  });

  test.each([
    ['a time to come', token({ alg: 'HS256' }, { sub: 'me', exp: now + 3600 })],
    ['a signature of RSA', token({ alg: 'RS256' }, { sub: 'me' }, 342)],
    ['a signature of an elliptic curve', token({ alg: 'ES512' }, { sub: 'me' }, 176)],
    ['a signature of an elliptic curve in DER', token({ alg: 'ES256' }, { sub: 'me' }, 95)],
    ['a time that never comes', token({ alg: 'HS256' }, { sub: 'me', exp: 0 })],
    ['an algorithm that nobody knows', token({ alg: 'X1' }, { sub: 'me' }, 50)],
    ["an algorithm with a name of JavaScript's", token({ alg: 'constructor' }, { sub: 'me' })],
  ])('with %s is one', (_, text) => {
    expect(run('jwt', text)).toEqual({});
  });
});

describe('a PEM private key', () => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey;
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  const cipher = { cipher: 'aes-256-cbc', passphrase: 'x' } as const;
  const keys: readonly [string, string][] = [
    ['PKCS 8', rsa.export({ type: 'pkcs8', format: 'pem' }).toString()],
    ['PKCS 1', rsa.export({ type: 'pkcs1', format: 'pem' }).toString()],
    ['SEC 1', ec.export({ type: 'sec1', format: 'pem' }).toString()],
    [
      'Ed25519',
      generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    ],
    ['encrypted PKCS 8', rsa.export({ type: 'pkcs8', format: 'pem', ...cipher }).toString()],
    ['encrypted PKCS 1', rsa.export({ type: 'pkcs1', format: 'pem', ...cipher }).toString()],
  ];
  const forms: readonly [string, (pem: string) => string][] = [
    ['as a file', (pem) => pem],
    ['with CRLF', (pem) => pem.replaceAll('\n', '\r\n')],
    ['indented', (pem) => pem.replaceAll('\n', '\n    ')],
    ['in JSON', (pem) => JSON.stringify(pem)],
    ['in JSON inside JSON', (pem) => JSON.stringify(JSON.stringify(pem))],
    [
      'as joined strings',
      (pem) =>
        pem
          .trim()
          .split('\n')
          .map((line) => `"${line}\\n"`)
          .join(' +\n  '),
    ],
    [
      'as a list of strings',
      (pem) =>
        pem
          .trim()
          .split('\n')
          .map((line) => `'${line}',`)
          .join('\n'),
    ],
    ['on one line', (pem) => pem.trim().replaceAll('\n', '\\n')],
  ];

  describe.each(keys)('%s', (_, pem) => {
    test.each(forms)('%s', (_name, form) => {
      const armour = /-----BEGIN[\s\S]*?-----END [A-Z ]+-----/.exec(form(pem))![0];
      expect(run('pem', armour)).toEqual({});
    });
  });

  test('that lost a line is still one, its first line alone is none', () => {
    const lines = keys[1]![1].trim().split('\n');
    expect(run('pem', lines.filter((_, index) => index !== 3).join('\n'))).toEqual({});
    expect(run('pem', [lines[0], lines[1], lines.at(-1)].join('\n'))).toBeNull();
  });

  const armour = (label: string, body: string) => `-----BEGIN ${label}-----\n${body}\n-----END ${label}-----`;
  test.each([
    [
      'a sentence',
      armour('PRIVATE KEY', 'super secret private key stands here, in many words, and so on and on'),
    ],
    ['dots', armour('RSA PRIVATE KEY', `MIIEpAIBAAKCAQEA...${'A'.repeat(60)}`)],
    ['other data', armour('RSA PRIVATE KEY', base64('x'.repeat(200)))],
    ['an OpenSSH label without its magic', armour('OPENSSH PRIVATE KEY', base64('x'.repeat(200)))],
    ['a public PGP packet', armour('PGP PRIVATE KEY BLOCK', Buffer.alloc(200, 0x99).toString('base64'))],
  ])('%s is none', (_, text) => {
    expect(run('pem', text)).toBeNull();
  });
});

/** Letters and digits in no order; a new one in each run. */
const chosen = `q${randomBytes(8).toString('hex')}7`;

describe('a password in a URL', () => {
  test('that is random is one, encoded or not', () => {
    expect(run('url-password', `${chosen}%2F`, { user: 'app', host: 'db.acme.dev' })).toEqual({});
    expect(run('url-password', chosen, { user: 'app', host: 'localhost' })).toEqual({});
    expect(run('url-password', `${chosen}*`, { user: 'app', host: 'db.acme.dev' })).toEqual({});
    expect(run('url-password', 'tiger', { user: 'app', host: 'db.acme.dev' })).toEqual({});
    expect(run('url-password', 'monkey', { user: 'app', host: 'db.acme.dev' })).toEqual({});
    expect(run('url-password', '8545', { user: 'app', host: 'db.acme.dev' })).toEqual({});
    expect(run('url-password', `${chosen}%zz`, { user: 'app', host: 'db.acme.dev' })).toEqual({});
  });

  test.each([
    ['the user again', 'postgres', { user: 'postgres', host: 'db' }],
    ['a default', 'password', { user: 'app', host: 'db' }],
    ['a word and what it is', 'bbpasswd', { user: 'app', host: 'db' }],
    ['two such words', 'secretpassword12345', { user: 'app', host: 'db' }],
    ['the word of another language', 'contrase\xc3\xb1a', { user: 'usuario', host: 'db' }],
    ['the name of a key', 'auth_key', { user: 'app', host: '10.10.3.30' }],
    ['a port', '8545', { user: 'localhost', host: '1599200' }],
    ['what is typed in order', '1234abcd', { user: 'app', host: 'db' }],
    ['a word for the own machine', 'tiger', { user: 'app', host: 'localhost' }],
    ['words for the own machine', 'rewrite_it_all2', { user: 'app', host: '127.0.0.1' }],
    ['a variable', '${DB_PASSWORD}', { user: 'app', host: 'db' }],
    ['an encoded variable', '%24%7BDB_PASSWORD%7D', { user: 'app', host: 'db' }],
    ['a template', '{{password}}', { user: 'app', host: 'db' }],
    ['a word and a star', 'word*', { user: 'app', host: 'db' }],
    ['the end of a mask', `${chosen}**`, { user: 'app', host: 'db' }],
    ['a mask', '****', { user: 'app', host: 'db' }],
    ['one for a host of the documentation', chosen, { user: 'app', host: 'db.example.com' }],
  ])('%s is none', (_, secret, groups) => {
    expect(run('url-password', secret, groups)).toBeNull();
  });
});

describe('base64 of user and password', () => {
  test('is one', () => expect(run('basic-auth', base64(`me:${chosen}`))).toEqual({}));
  test.each([
    ['no colon', base64(chosen)],
    ['bytes that do not print', base64('me:\x01\x02\x03\x04')],
    ['a default', base64('user:password')],
    ["the RFC's user", base64(`Aladdin:${chosen}`)],
    ['bits behind the last byte', base64(`me:${chosen.slice(0, 10)}`).replace(/.==$/, 'R==')],
  ])('not with %s', (_, text) => expect(run('basic-auth', text)).toBeNull());
});

test("the key of an Azure storage account is none where the account is the emulator's", async () => {
  const key = `${drawn(base62, 86)}==`;
  const connection = (account: string) =>
    `x = "DefaultEndpointsProtocol=http;AccountName=${account};AccountKey=${key};EndpointSuffix=a"\n`;
  expect(await valuesIn(connection('acme2031'), rules)).toEqual([key]);
  expect(await valuesIn(connection('devstoreaccount1'), rules)).toEqual([]);
  expect(await valuesIn(`x = "AccountKey=${key}"\n`, rules)).toEqual([key]);
});

test('a Django key is none where a commit stands in it', async () => {
  const signs = 'abcdefghijklmnopqrstuvwxyz0123456789!@#%^&*(-_=+)';
  const key = drawn(signs, 50);
  expect(await valuesIn(`# django\nSECRET_KEY = '${key}'\n`, rules)).toEqual([key]);
  const address = `<a data-remote="/django/form?commit_id=${drawn(hex, 40)}&amp;path=x">django</a>`;
  expect(await valuesIn(`${address}\n`, rules)).toEqual([]);
});

test('a Discord token tells its bot', () => {
  const token = sampleOf('discord-bot-token');
  expect(run('discord-token', token)).toEqual({ bot: expect.stringMatching(/^\d{18}$/) });
  expect(run('discord-token', token.replace(/^..../, 'MMMM'))).toBeNull();
});

describe('a chosen password', () => {
  test('is one', () => expect(run('password', `${chosen}&`)).toEqual({}));
  test.each(['process.env.DB_PASSWORD1', 'settings[1]', 'changeme1{x}', 'onlyletters', '12345678', 'admin'])(
    '%s is none',
    (text) => expect(run('password', text)).toBeNull(),
  );
});

test('random base64 has capitals, small letters and digits; a path and a hash have not', () => {
  expect(run('mixed', awsKeyPair().secret)).toEqual({});
  expect(run('mixed', 'com/amazonaws/services/cloudformation/api')).toBeNull();
  expect(run('mixed', 'da39a3ee5e6b4b0d3255bfef95601890afd80709')).toBeNull();
  const table = Buffer.from(Uint32Array.from({ length: 30 }, (_, index) => 1000 + 37 * index).buffer);
  expect(run('mixed', table.toString('base64'))).toBeNull();
});
