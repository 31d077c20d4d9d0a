import { describe, expect, test } from '@jest/globals';
import { editedText, withLineEndsOf } from '../../src/fix/editedText.ts';
import { rewrite } from '../../src/remedy/rewrite.ts';
import { type CorpusFile, corpora, corpusFiles, planted, repositoryOf } from './support/corpus.ts';

/** Names of the marks that a text still holds. */
const marksIn = (text: string) => new Set([...text.matchAll(/⟦(\w+)/g)].map(([, name]) => name));

describe.each(corpora)('corpus %s', (name) => {
  const files = corpusFiles(name);
  const repository = repositoryOf(files);
  test.each(files.filter(({ before }) => before.includes('⟦')))('$path', async ({ path, before, after }) => {
    const { text, secrets } = planted(before);
    const result = await rewrite({ path, text, secrets, repository });
    expect(editedText(text, result.edits)).toBe(planted(after).text);
    expect(result.parsed).not.toBe('broken-before');
    // Letters of an old encoding stay the bytes that they are.
    for (const edit of result.edits) expect(edit.text).toMatch(/^[\0-\x7f]*$/);

    const left = marksIn(after);
    for (const [index, outcome] of result.outcomes.entries()) {
      const secret = secrets[index]!;
      const expected = left.has(secret.name)
        ? { kind: 'refused', reason: expect.stringMatching(/\.$/), step: expect.stringMatching(/\.$/) }
        : { kind: 'replaced' };
      expect(outcome).toMatchObject(expected);
    }
  });
});

// A script for a shell of Unix has none of them.
describe.each(corpora.filter((name) => name !== 'shell'))('corpus %s, with line ends of Windows', (name) => {
  const files = corpusFiles(name);
  const repository = repositoryOf(files);
  const withSecrets = files.filter(({ before }) => before.includes('⟦'));
  test.each(withSecrets)('$path', async ({ path, before, after }) => {
    const plain = planted(before);
    const text = plain.text.replaceAll('\n', '\r\n');
    const shifted = (offset: number) => offset + (plain.text.slice(0, offset).match(/\n/g)?.length ?? 0);
    const secrets = plain.secrets.map((secret) => ({
      ...secret,
      start: shifted(secret.start),
      end: shifted(secret.end),
    }));
    const result = await rewrite({ path, text, secrets, repository });
    const expected = await rewrite({ path, text: plain.text, secrets: plain.secrets, repository });
    expect(editedText(text, withLineEndsOf(text, result.edits))).toBe(
      planted(after).text.replaceAll('\n', '\r\n'),
    );
    expect(result.outcomes).toEqual(expected.outcomes);
  });
});

const alone = (path: string, before: string): CorpusFile => ({ path, before, after: before });

async function rewritten(path: string, marked: string) {
  const { text, secrets } = planted(marked);
  const result = await rewrite({ path, text, secrets, repository: repositoryOf([alone(path, marked)]) });
  return { ...result, text: editedText(text, result.edits), before: text };
}

describe('a text that does not parse', () => {
  test('is mended on its line, with a word', async () => {
    const { parsed, text, notes } = await rewritten('a.js', "const a = '⟦KEY⟧';\nconst = ;\n");
    expect(text).toBe('const a = process.env.KEY;\nconst = ;\n');
    expect(parsed).toBe('broken-before');
    expect(notes.join()).toContain('a.js did not parse before');
  });

  test('is the reason to refuse where the change would make it so', async () => {
    const { outcomes, text, before, parsed } = await rewritten('a.js', "label: '⟦KEY⟧'; import '⟦OTHER⟧';\n");
    expect(parsed).toBe('yes');
    expect(outcomes[1]!.kind).toBe('refused');
    expect(text).toContain("import '");
    expect(before).not.toBe(text);
  });

  test('one change that would break it leaves the others alone', async () => {
    const { outcomes, text, parsed } = await rewritten('a.rb', 'a = { "⟦NAME⟧": "⟦KEY⟧" }\n');
    expect(outcomes.map(({ kind }) => kind)).toEqual(['refused', 'replaced']);
    expect(text).toContain('ENV.fetch("KEY") }');
    expect(parsed).not.toBe('broken-before');
  });
});

describe('where the language takes only a literal', () => {
  test.each([
    ['the pattern of a macro of Rust', 'a.rs', 'fn main() { println!("⟦KEY⟧"); }\n'],
    ['that pattern on a line of its own', 'a.rs', 'fn main() {\n    panic!(\n        "⟦KEY⟧"\n    );\n}\n'],
    ['what write! takes', 'a.rs', 'fn f() { write!(w, "⟦KEY⟧"); }\n'],
    ['an attribute of C# behind something else', 'A.cs', 'class A { int x; [B("⟦KEY⟧")] int y; }\n'],
  ])('%s', async (_, path, marked) => {
    const { outcomes, text, before } = await rewritten(path, marked);
    expect(outcomes[0]!.kind).toBe('refused');
    expect(text).toBe(before);
  });

  test('what the pattern is filled with is none', async () => {
    const { text } = await rewritten('a.rs', 'fn main() { println!("{}", "⟦KEY⟧"); }\n');
    expect(text).toContain('println!("{}", &std::env::var("KEY")');
  });
});

describe('a configuration that a builder writes into what browsers get', () => {
  test.each([
    ['nuxt.config.ts', "export default { runtimeConfig: { public: { t: '⟦KEY⟧' } } };\n"],
    ['next.config.mjs', "export default { env: { T: '⟦KEY⟧' } };\n"],
    ['vite.config.js', "export default { define: { T: '⟦KEY⟧' } };\n"],
    ['webpack.config.js', "module.exports = [new DefinePlugin({ T: '⟦KEY⟧' })];\n"],
  ])('%s', async (path, marked) => {
    const { outcomes, text, before } = await rewritten(path, marked);
    expect(outcomes[0]).toMatchObject({ kind: 'refused', reason: expect.stringContaining('browsers') });
    expect(text).toBe(before);
  });

  test('its other parts are not', async () => {
    const marked = "export default { runtimeConfig: { public: { a: 'b' }, t: '⟦KEY⟧' } };\n";
    expect((await rewritten('nuxt.config.ts', marked)).text).toContain('t: process.env.KEY!');
  });
});

describe('the value that a variable has to hold', () => {
  test.each([
    ['JavaScript', 'a.js', "f('", "it\\'s \\u0041\\x42\\n", "');", "it's AB\n"],
    ['Python', 'a.py', "k = '", "it\\'s \\x42\\n", "'", "it's B\n"],
    ['a raw string of Python', 'a.py', "k = r'", 'a\\nb', "'", 'a\\nb'],
    ['an f-string of Python', 'a.py', "k = f'", 'a{{b}}', "'", 'a{b}'],
    ['single quotes of Ruby', 'a.rb', "k = '", "a\\\\b\\'c", "'", "a\\b'c"],
    ['single quotes of PHP', 'a.php', "<?php $k = '", "a\\\\b\\'c", "';", "a\\b'c"],
    ['Go', 'a.go', 'package a\nvar k = "', 'a\\"b\\tc', '"\n', 'a"b\tc'],
    ['a verbatim string of C#', 'A.cs', 'class A { static string k = @"', 'a""b\\c', '"; }', 'a"b\\c'],
    ['double quotes of a shell', 'a.sh', 'k="', 'a\\$b\\"c\\n', '"', null],
    ['a word of a shell', 'a.sh', 'k=', 'a\\$b\\ c', '\n', 'a$b c'],
    ['PowerShell', 'a.ps1', "$k = '", "a''b", "'", "a'b"],
    ['YAML in single quotes', 'compose.yaml', "k: '", "a''b", "'", "a'b"],
    ['YAML in double quotes', 'compose.yaml', 'k: "', 'a\\"b\\n', '"', 'a"b\n'],
    ['a dollar of Compose', 'compose.yaml', 'k: ', 'a$$b', '', 'a$b'],
    ['properties', 'application.properties', 'k=', 'a\\:b\\u0041', '', 'a:bA'],
    ['an escape that the language does not have', 'a.py', "k = '", 'a\\qb', "'", null],
    ['a variable in it', 'a.rb', 'k = "', 'a#{b}c', '"', null],
    ['a zero byte', 'a.js', "f('", 'a\\x00b', "');", null],
    ['a variable of PHP', 'a.php', '<?php $k = "', 'a$b', '";', null],
  ])('%s', async (_situation, path, head, spelled, tail, value) => {
    const text = head + spelled + tail;
    const secret = { start: head.length, end: head.length + spelled.length, name: 'KEY' };
    const repository = repositoryOf([]);
    const { outcomes } = await rewrite({ path, text, secrets: [secret as never], repository });
    expect(outcomes[0]).toMatchObject(value === null ? { kind: 'refused' } : { kind: 'replaced', value });
  });

  test('one variable does not hold two of them', async () => {
    const spelled = 'a\\\\nb';
    const head = "a = '";
    const middle = "'\nb = r'";
    const text = `${head}${spelled}${middle}${spelled}'\n`;
    const second = head.length + spelled.length + middle.length;
    const secrets = [head.length, second].map((start) => ({
      start,
      end: start + spelled.length,
      name: 'KEY',
    }));
    const { outcomes } = await rewrite({
      path: 'a.py',
      text,
      secrets: secrets as never,
      repository: repositoryOf([]),
    });
    expect(outcomes.map(({ kind }) => kind)).toEqual(['replaced', 'refused']);
  });
});

test('a variable of Terraform that has a value already is not used for another', async () => {
  const files = [
    alone('main.tf', 'locals {\n  a = "⟦DB_PASSWORD⟧"\n  b = "⟦OTHER⟧"\n}\n'),
    alone(
      'variables.tf',
      'variable "db_password" {\n  default = "x"\n}\nvariable "other" {\n  type = string\n}\n',
    ),
  ];
  const { text, secrets } = planted(files[0]!.before);
  const result = await rewrite({ path: 'main.tf', text, secrets, repository: repositoryOf(files) });
  expect(result.outcomes.map(({ kind }) => kind)).toEqual(['refused', 'replaced']);
  expect(editedText(text, result.edits)).toMatch(/b = var\.other\n\}\n$/);
});

test('a text that holds a format has no value with its marks put in', async () => {
  const head = 'k = "u:%s@';
  const text = `${head}a%sb" % x\n`;
  const secrets = [{ start: head.length, end: head.length + 4, name: 'KEY' }];
  const { outcomes } = await rewrite({
    path: 'a.py',
    text,
    secrets: secrets as never,
    repository: repositoryOf([]),
  });
  expect(outcomes[0]!.kind).toBe('refused');
});
