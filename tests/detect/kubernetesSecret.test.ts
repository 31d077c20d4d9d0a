import { describe, expect, test } from '@jest/globals';
import { base62, drawn, valuesIn } from './makeRule.ts';

const secret = drawn(base62, 20, 5);
const base64 = (text: string) => Buffer.from(text).toString('base64');
const encoded = base64(secret);
const manifest = (entries: string) => `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\n${entries}`;

describe('what a Secret of Kubernetes holds', () => {
  test('is secret whatever it is called, and each value is one', async () => {
    const other = base64(drawn(base62, 24, 8));
    expect(await valuesIn(manifest(`data:\n  first: ${encoded}\n  second: ${other}\n`))).toEqual([
      encoded,
      other,
    ]);
  });

  test('bytes that are no text are a key', async () => {
    const key = Buffer.from(Array.from({ length: 32 }, (_, index) => (index * 149 + 77) & 0xff)).toString(
      'base64',
    );
    expect(await valuesIn(manifest(`data:\n  signing: ${key}\n`))).toEqual([key]);
  });

  test('a file in it is one value, over all its lines', async () => {
    const file = base64(
      JSON.stringify({ auths: { 'https://registry.acme.io': { auth: base64(`jane:${secret}`) } } }),
    );
    const lines = `${file.slice(0, 60)}\n    ${file.slice(60)}`;
    expect(await valuesIn(manifest(`data:\n  .dockerconfigjson: |\n    ${lines}\n`))).toEqual([lines]);
  });

  test.each([
    ['an element of a list', `items:\n- kind: Secret\n  data:\n    value: ${encoded}\n- kind: ConfigMap\n`],
    ['a document among others', `kind: A\n---\nkind: Secret\ndata:\n  value: ${encoded}\n---\nkind: B\n`],
    ['at the end of a text', `data:\n  value: ${encoded}\nkind: Secret`],
    [
      'in a string of code',
      `x = \`\n${manifest(`data:\n  value: ${encoded}`).replace('name: db', 'name: ` + name + `')}\`).\nThen()\n`,
    ],
    ['with tabs', `kind: Secret\ndata:\n\tvalue: ${encoded}\n`],
    [
      'with a comment',
      `kind: Secret # of the database\ndata: # base64\n  # one\n  value: ${encoded} # two\n`,
    ],
    ['in compact JSON', `{"apiVersion":"v1","data":{"value":"${encoded}"},"kind":"Secret"}`],
    [
      'beside a template',
      `kind: Secret\n{{- if .Values.x }}\ndata:\n  a: {{ .Values.a | b64enc }}\n  value: ${encoded}\n{{- end }}\n`,
    ],
  ])('%s', async (_, text) => expect(await valuesIn(text)).toEqual([encoded]));
});

describe('silent', () => {
  test.each([
    [
      'what another object holds',
      `kind: ConfigMap\ndata:\n  value: ${encoded}\n---\nkind: Secret\nmetadata: {}\n`,
    ],
    [
      'the data of a neighbour in a list',
      `items:\n- kind: ConfigMap\n  data:\n    value: ${encoded}\n- kind: Secret\n  type: Opaque\n`,
    ],
    [
      'what its parent has beside it',
      `a:\n  data:\n    value: ${encoded}\nb:\n  kind: Secret\n  type: Opaque\n`,
    ],
    ['kinds whose names end in it', `kind: SopsSecret\ndata:\n  value: ${encoded}\n`],
    [
      'a user and a host',
      manifest(
        `data:\n  username: ${base64('jane.doe')}\n  host: ${base64('db.acme.io')}\n  port: NTQzMg==\n`,
      ),
    ],
    [
      'a certificate',
      manifest(
        `data:\n  ca.crt: ${base64('-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n')}\n`,
      ),
    ],
    [
      'templates',
      manifest(
        'data:\n  password: {{ .Values.password | b64enc | quote }}\nstringData:\n  a: $(PASSWORD)\n  b: "${PASSWORD}"\n',
      ),
    ],
    [
      'stand-ins',
      manifest(
        `data:\n  password: ${base64('changeme')}\n  token: ${base64('<your token here>')}\n  none: ""\n`,
      ),
    ],
    [
      'settings',
      manifest('stringData:\n  LOG_LEVEL: debug\n  URL: https://acme.io/path\n  mode: production-eu-1\n'),
    ],
    [
      'words and masks in base64',
      manifest(
        `data:\n  a: ${base64('TESTROOTCAS0')}\n  key: ${base64('a_very_deep_secret')}\nstringData:\n  password: ${base64('**MASK**')}\n`,
      ),
    ],
    ['a sentence', manifest("stringData:\n  hook.secret: shhhh! it's a secret of ours\n")],
    [
      'a private key without a body',
      manifest(`data:\n  tls.key: ${base64('-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----')}\n`),
    ],
    [
      'a file of stand-ins',
      manifest(`data:\n  config: ${base64('{"bearerToken":"fake","tls":{"insecure":true}}')}\n`),
    ],
    [
      'what stands behind the string that holds it',
      `write("a", \`\n${manifest('stringData:\n  user: jane')}\`).\n\nfunc (x) {\n  Namespace: ptr.To(${secret}()),\n`,
    ],
    [
      'what stands behind a fence',
      `\`\`\`yaml\n${manifest('type: Opaque')}\n\`\`\`\n\n\`\`\`yaml\ndata:\n  value: ${encoded}\n\`\`\`\n`,
    ],
    ['what does not decode', manifest('data:\n  value: not-base64!\n')],
  ])('%s', async (_, text) => expect(await valuesIn(text)).toEqual([]));
});
