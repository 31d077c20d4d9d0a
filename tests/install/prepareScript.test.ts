import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addScript, guardCommand, removeScript } from '../../src/install/prepareScript.ts';

const guard = guardCommand();
const add = (text: string) => addScript(text, 'prepare', guard);

describe('addScript', () => {
  test.each([
    [
      'two spaces',
      '{\n  "name": "a",\n  "scripts": {\n    "test": "jest"\n  }\n}\n',
      `{\n  "name": "a",\n  "scripts": {\n    "test": "jest",\n    "prepare": "${guard}"\n  }\n}\n`,
    ],
    [
      'tabs, no final line feed',
      '{\n\t"scripts": {\n\t\t"test": "jest"\n\t}\n}',
      `{\n\t"scripts": {\n\t\t"test": "jest",\n\t\t"prepare": "${guard}"\n\t}\n}`,
    ],
    [
      'CRLF',
      '{\r\n  "scripts": {\r\n    "b": "b",\r\n    "a": "a"\r\n  }\r\n}\r\n',
      `{\r\n  "scripts": {\r\n    "b": "b",\r\n    "a": "a",\r\n    "prepare": "${guard}"\r\n  }\r\n}\r\n`,
    ],
    [
      'a BOM',
      '\ufeff{\n  "scripts": {\n    "a": "a"\n  }\n}\n',
      `\ufeff{\n  "scripts": {\n    "a": "a",\n    "prepare": "${guard}"\n  }\n}\n`,
    ],
    ['one line', '{"scripts":{"a":"b"},"x":1}', `{"scripts":{"a":"b","prepare":"${guard}"},"x":1}`],
    ['one line, no scripts', '{"x":1}', `{"x":1,"scripts":{"prepare":"${guard}"}}`],
    [
      'no scripts',
      '{\n    "name": "a"\n}\n',
      `{\n    "name": "a",\n    "scripts": {\n        "prepare": "${guard}"\n    }\n}\n`,
    ],
    [
      'empty scripts',
      '{\n  "scripts": {},\n  "x": 1\n}\n',
      `{\n  "scripts": {\n    "prepare": "${guard}"\n  },\n  "x": 1\n}\n`,
    ],
    ['an empty object', '{}\n', `{\n  "scripts": {\n    "prepare": "${guard}"\n  }\n}\n`],
    [
      'a prepare of its own',
      '{\n  "scripts": {\n    "prepare": "husky",\n    "z": ""\n  }\n}\n',
      `{\n  "scripts": {\n    "prepare": "husky && ${guard}",\n    "z": ""\n  }\n}\n`,
    ],
    [
      'escapes',
      '{"scripts":{"prepare":"echo \\"a\\" \\u0026& b"}}',
      `{"scripts":{"prepare":"echo \\"a\\" \\u0026& b && ${guard}"}}`,
    ],
    ['one line and a line feed, no scripts', '{"x":1}\n', `{"x":1,"scripts":{"prepare":"${guard}"}}\n`],
    ['a separator at the end', '{"scripts":{"prepare":"a; "}}', `{"scripts":{"prepare":"${guard} && a; "}}`],
    ['a job in the background', '{"scripts":{"prepare":"a &"}}', `{"scripts":{"prepare":"${guard} && a &"}}`],
    ['a comment', '{"scripts":{"prepare":"a # b"}}', `{"scripts":{"prepare":"${guard} && a # b"}}`],
    [
      'a key that is there twice: the last one counts',
      '{"scripts":{"prepare":"a"},"scripts":{"prepare":"b","prepare":"c"}}',
      `{"scripts":{"prepare":"a"},"scripts":{"prepare":"b","prepare":"c && ${guard}"}}`,
    ],
    ['an empty prepare', '{"scripts":{"prepare":""}}', `{"scripts":{"prepare":"${guard}"}}`],
    [
      'a look-alike in another place',
      '{"config":{"scripts":{"prepare":"x"}},"scripts":{"a":"}\\",{"}}',
      `{"config":{"scripts":{"prepare":"x"}},"scripts":{"a":"}\\",{","prepare":"${guard}"}}`,
    ],
  ])('%s', (_, before, after) => {
    expect(add(before)).toBe(after);
    expect(add(after)).toBe(after);
    expect(() => JSON.parse(after.replace('\ufeff', ''))).not.toThrow();
  });

  test.each(['{"scripts":{"prepare":"keyguard install"}}', '{"scripts":{"prepare":7}}', '{"scripts":[]}'])(
    '%s is left alone',
    (text) => {
      expect(add(text)).toBe(text);
    },
  );

  test('any package.json: only prepare changes, the text around it stays, and it can be undone', () => {
    const layout = fc.constantFrom(0, 1, 2, 4, '\t');
    const scripts = fc.dictionary(fc.string(), fc.string(), { minKeys: 1 });
    const manifest = fc.record({ a: fc.jsonValue(), scripts, z: fc.jsonValue() });
    fc.assert(
      fc.property(manifest, layout, fc.boolean(), (value, indent, windows) => {
        delete value.scripts.prepare;
        value.scripts.x = 'x';
        const text = JSON.stringify(value, null, indent).replaceAll('\n', windows ? '\r\n' : '\n');
        const added = add(text);
        expect(JSON.parse(added)).toEqual({
          ...JSON.parse(text),
          scripts: { ...JSON.parse(text).scripts, prepare: guard },
        });
        expect(removeScript(added, 'prepare')).toBe(text);
      }),
    );
  });
});

describe('removeScript', () => {
  test.each([
    ['joined', `{"scripts":{"prepare":"husky && ${guard}"}}`, '{"scripts":{"prepare":"husky"}}'],
    ['by hand', '{"scripts":{"a":"b","prepare":"keyguard install"}}', '{"scripts":{"a":"b"}}'],
    [
      'first of two',
      `{\n  "scripts": {\n    "prepare": "${guard}",\n    "a": "b"\n  }\n}`,
      '{\n  "scripts": {\n    "a": "b"\n  }\n}',
    ],
    [
      'the only one',
      `{\n  "name": "a",\n  "scripts": {\n    "prepare": "${guard}"\n  }\n}`,
      '{\n  "name": "a"\n}',
    ],
    ['none', '{"scripts":{"prepare":"husky"}}', '{"scripts":{"prepare":"husky"}}'],
    ['first of three', `{"scripts":{"prepare":"${guard} && x && y"}}`, '{"scripts":{"prepare":"x && y"}}'],
    ['between two', `{"scripts":{"prepare":"x && ${guard} && y"}}`, '{"scripts":{"prepare":"x && y"}}'],
    [
      'part of a word',
      '{"scripts":{"prepare":"my-keyguard installer"}}',
      '{"scripts":{"prepare":"my-keyguard installer"}}',
    ],
  ])('%s', (_, before, after) => {
    expect(removeScript(before, 'prepare')).toBe(after);
  });
});
