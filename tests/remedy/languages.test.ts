import { beforeAll, describe, expect, test } from '@jest/globals';
import { advise } from '../../src/remedy/advise.ts';
import { findingIn } from '../support/findingIn.ts';
import { grammarFolder, type Parses, parserOf } from '../support/parsers.ts';

/** A file in which `<KEY>` and `<SECRET>` stand for two secrets; what its lines become; what else it needs. */
interface Row {
  readonly situation: string;
  readonly file: string;
  readonly text: string;
  readonly becomes: string;
  readonly needs?: string;
}

const values = {
  '<KEY>': `${'AKIA'}TESTTESTTESTTEST`,
  '<SECRET>': 'generated/0123456789+abcdefghijklmnopqrs',
};
const names = { '<KEY>': 'AWS_ACCESS_KEY_ID', '<SECRET>': 'AWS_SECRET_ACCESS_KEY' };

function advised({ file, text }: { file: string; text: string }) {
  const planted = (['<KEY>', '<SECRET>'] as const)
    .filter((mark) => text.includes(mark))
    .map((mark) => ({ value: values[mark], env: names[mark] }));
  const full = text.replaceAll('<KEY>', values['<KEY>']).replaceAll('<SECRET>', values['<SECRET>']);
  const finding = findingIn(file, full, planted);
  const advice = advise([finding])(finding);
  const lines = full.split('\n');
  for (const hunk of [...advice.hunks].reverse())
    lines.splice(hunk.line - 1, hunk.before.length, ...hunk.after);
  return { advice, result: lines.join('\n') };
}

/** By the name of the grammar that has to parse the result. */
const table: Record<string, readonly Row[]> = {
  ruby: [
    {
      situation: 'single quotes',
      file: 'a.rb',
      text: "c = { key: '<KEY>', s: 1 }",
      becomes: 'c = { key: ENV.fetch("AWS_ACCESS_KEY_ID"), s: 1 }',
    },
    {
      situation: 'two on a line',
      file: 'Rakefile',
      text: `f('<KEY>', "<SECRET>")`,
      becomes: 'f(ENV.fetch("AWS_ACCESS_KEY_ID"), ENV.fetch("AWS_SECRET_ACCESS_KEY"))',
    },
    {
      situation: 'part of double quotes',
      file: 'a.rb',
      text: 'u = "postgres://u:<SECRET>@h"',
      becomes: 'u = "postgres://u:#{ENV.fetch("AWS_SECRET_ACCESS_KEY")}@h"',
    },
    {
      situation: 'part of single quotes',
      file: 'Gemfile',
      text: "u = 'postgres://u:<SECRET>@h'",
      becomes: 'u = "postgres://u:#{ENV.fetch("AWS_SECRET_ACCESS_KEY")}@h"',
    },
    {
      situation: 'part of single quotes that hold a backslash',
      file: 'a.rb',
      text: `u = 'a\\"b:<SECRET>@h'.freeze`,
      becomes: `u = ('a\\"b:' + ENV.fetch("AWS_SECRET_ACCESS_KEY") + '@h').freeze`,
    },
    {
      situation: 'a percent literal',
      file: 'a.rb',
      text: 'k = %q(<KEY>)',
      becomes: 'k = ENV.fetch("AWS_ACCESS_KEY_ID")',
    },
    {
      situation: 'a heredoc',
      file: 'a.rb',
      text: 'x = <<~TEXT\n  key <KEY>\nTEXT\n',
      becomes: 'x = <<~TEXT\n  key #{ENV.fetch("AWS_ACCESS_KEY_ID")}\nTEXT\n',
    },
    {
      situation: 'two in one literal',
      file: 'a.rb',
      text: 'u = "<KEY>:<SECRET>"',
      becomes: 'u = "#{ENV.fetch("AWS_ACCESS_KEY_ID")}:#{ENV.fetch("AWS_SECRET_ACCESS_KEY")}"',
    },
    {
      situation: 'inside a hole of another literal',
      file: 'a.rb',
      text: `u = "a #{f('<KEY>')} b"`,
      becomes: 'u = "a #{f(ENV.fetch("AWS_ACCESS_KEY_ID"))} b"',
    },
    {
      situation: 'an apostrophe in a comment above',
      file: 'a.rb',
      text: "# it's here\nk = '<KEY>' # don't",
      becomes: '# it\'s here\nk = ENV.fetch("AWS_ACCESS_KEY_ID") # don\'t',
    },
  ],
  javascript: [
    {
      situation: 'single quotes',
      file: 'a.js',
      text: "const k = { key: '<KEY>' };",
      becomes: 'const k = { key: process.env.AWS_ACCESS_KEY_ID };',
    },
    {
      situation: 'part of double quotes',
      file: 'a.mjs',
      text: 'f("postgres://u:<SECRET>@h");',
      becomes: 'f(`postgres://u:${process.env.AWS_SECRET_ACCESS_KEY}@h`);',
    },
    {
      situation: 'part of a template',
      file: 'a.cjs',
      text: 'f(`a${x}:<SECRET>`);',
      becomes: 'f(`a${x}:${process.env.AWS_SECRET_ACCESS_KEY}`);',
    },
    {
      situation: 'part of quotes that hold a backquote',
      file: 'a.js',
      text: "f('`<SECRET>'.length);",
      becomes: "f(('`' + process.env.AWS_SECRET_ACCESS_KEY).length);",
    },
    {
      situation: "a property's name",
      file: 'a.js',
      text: 'f({ "<KEY>": 1 });',
      becomes: 'f({ [process.env.AWS_ACCESS_KEY_ID]: 1 });',
    },
    {
      situation: 'a template over several lines',
      file: 'a.js',
      text: 'f(`\nkey <KEY>\n`);',
      becomes: 'f(`\nkey ${process.env.AWS_ACCESS_KEY_ID}\n`);',
    },
  ],
  typescript: [
    {
      situation: 'a typed constant',
      file: 'a.ts',
      text: "const k: string = '<KEY>';",
      becomes: 'const k: string = process.env.AWS_ACCESS_KEY_ID!;',
    },
    {
      situation: 'a class field',
      file: 'a.mts',
      text: 'class A { private readonly k = "<KEY>"; }',
      becomes: 'class A { private readonly k = process.env.AWS_ACCESS_KEY_ID!; }',
    },
  ],
  python: [
    {
      situation: 'double quotes',
      file: 'a.py',
      text: 'k = "<KEY>"',
      becomes: 'k = os.environ["AWS_ACCESS_KEY_ID"]',
      needs: 'import os',
    },
    {
      situation: 'where os is imported',
      file: 'a.py',
      text: "import os\nk = '<KEY>'",
      becomes: 'import os\nk = os.environ["AWS_ACCESS_KEY_ID"]',
    },
    {
      situation: 'bytes',
      file: 'a.py',
      text: "import os\nk = b'<KEY>'",
      becomes: 'import os\nk = os.environ["AWS_ACCESS_KEY_ID"].encode()',
    },
    {
      situation: 'part of a string with braces',
      file: 'a.py',
      text: 'k = "{a}:<SECRET>"',
      becomes: 'k = f"{{a}}:{os.environ[\'AWS_SECRET_ACCESS_KEY\']}"',
      needs: 'import os',
    },
    {
      situation: 'part of an f-string',
      file: 'a.py',
      text: "k = f'{a}:<SECRET>'",
      becomes: 'k = f\'{a}:{os.environ["AWS_SECRET_ACCESS_KEY"]}\'',
      needs: 'import os',
    },
    {
      situation: 'part of bytes',
      file: 'a.py',
      text: "k = b'a:<SECRET>'",
      becomes: 'k = b\'a:\' + os.environ["AWS_SECRET_ACCESS_KEY"].encode()',
      needs: 'import os',
    },
    {
      situation: 'three quotes over several lines',
      file: 'a.py',
      text: 'k = """\nkey: <KEY>\n"""',
      becomes: 'k = f"""\nkey: {os.environ[\'AWS_ACCESS_KEY_ID\']}\n"""',
      needs: 'import os',
    },
    {
      situation: 'by its first line only',
      file: 'bin/run',
      text: "#!/usr/bin/env python3\nimport os\nk = '<KEY>'",
      becomes: '#!/usr/bin/env python3\nimport os\nk = os.environ["AWS_ACCESS_KEY_ID"]',
    },
  ],
  go: [
    {
      situation: 'a variable',
      file: 'a.go',
      text: 'package a\n\nfunc f() {\n\tk := "<KEY>"\n}\n',
      becomes: 'package a\n\nfunc f() {\n\tk := os.Getenv("AWS_ACCESS_KEY_ID")\n}\n',
      needs: 'import "os"',
    },
    {
      situation: 'a constant',
      file: 'a.go',
      text: 'package a\n\nimport (\n\t"os"\n)\n\nconst k = "<KEY>"\n',
      becomes: 'package a\n\nimport (\n\t"os"\n)\n\nvar k = os.Getenv("AWS_ACCESS_KEY_ID")\n',
    },
    {
      situation: 'part of a string',
      file: 'a.go',
      text: 'package a\n\nvar u = "postgres://u:<SECRET>@h"\n',
      becomes: 'package a\n\nvar u = "postgres://u:" + os.Getenv("AWS_SECRET_ACCESS_KEY") + "@h"\n',
      needs: 'import "os"',
    },
    {
      situation: 'part of a raw string',
      file: 'a.go',
      text: 'package a\n\nvar u = `u:<SECRET>`\n',
      becomes: 'package a\n\nvar u = `u:` + os.Getenv("AWS_SECRET_ACCESS_KEY")\n',
      needs: 'import "os"',
    },
  ],
  java: [
    {
      situation: 'a field',
      file: 'A.java',
      text: 'class A { static final String K = "<KEY>"; }',
      becomes: 'class A { static final String K = System.getenv("AWS_ACCESS_KEY_ID"); }',
    },
    {
      situation: 'part of an argument',
      file: 'A.java',
      text: 'class A { void f() { g("u:<SECRET>@h", 1); } }',
      becomes: 'class A { void f() { g("u:" + System.getenv("AWS_SECRET_ACCESS_KEY") + "@h", 1); } }',
    },
    {
      situation: 'with a method called on it',
      file: 'A.java',
      text: 'class A { int n = "u:<SECRET>".length(); }',
      becomes: 'class A { int n = ("u:" + System.getenv("AWS_SECRET_ACCESS_KEY")).length(); }',
    },
    {
      situation: "Spring's @Value",
      file: 'A.java',
      text: 'class A { @Value("<KEY>") String k; }',
      becomes: 'class A { @Value("${AWS_ACCESS_KEY_ID}") String k; }',
    },
  ],
  kotlin: [
    {
      situation: 'a const val',
      file: 'a.kt',
      text: 'const val K = "<KEY>"\n',
      becomes: 'val K = System.getenv("AWS_ACCESS_KEY_ID")\n',
    },
    {
      situation: 'part of a string',
      file: 'build.gradle.kts',
      text: 'val u = "u:<SECRET>@h"\n',
      becomes: 'val u = "u:${System.getenv("AWS_SECRET_ACCESS_KEY")}@h"\n',
    },
  ],
  scala: [
    {
      situation: 'a value',
      file: 'a.scala',
      text: 'object A { val k = "<KEY>" }',
      becomes: 'object A { val k = sys.env("AWS_ACCESS_KEY_ID") }',
    },
    {
      situation: 'part of a string',
      file: 'build.sbt',
      text: 'val u = "u:<SECRET>@h"',
      becomes: 'val u = "u:" + sys.env("AWS_SECRET_ACCESS_KEY") + "@h"',
    },
  ],
  c_sharp: [
    {
      situation: 'a constant of a class',
      file: 'A.cs',
      text: 'using System;\nclass A {\n  public const string K = "<KEY>";\n}',
      becomes:
        'using System;\nclass A {\n  public static readonly string K = Environment.GetEnvironmentVariable("AWS_ACCESS_KEY_ID");\n}',
    },
    {
      situation: 'part of a verbatim string',
      file: 'A.cs',
      text: 'class A {\n  string k = @"a\\""<SECRET>";\n}',
      becomes:
        'class A {\n  string k = @"a\\""" + Environment.GetEnvironmentVariable("AWS_SECRET_ACCESS_KEY");\n}',
      needs: 'using System;',
    },
  ],
  php: [
    {
      situation: 'an array',
      file: 'a.php',
      text: "<?php\nreturn ['key' => '<KEY>'];\n",
      becomes: "<?php\nreturn ['key' => getenv('AWS_ACCESS_KEY_ID')];\n",
    },
    {
      situation: 'part of a string',
      file: 'a.php',
      text: '<?php\n$u = "u:<SECRET>@$h";\n',
      becomes: '<?php\n$u = "u:" . getenv(\'AWS_SECRET_ACCESS_KEY\') . "@$h";\n',
    },
    {
      situation: "Laravel's configuration",
      file: 'config/services.php',
      text: "<?php\nreturn [\n'a' => env('A'),\n'key' => '<KEY>',\n];\n",
      becomes: "<?php\nreturn [\n'a' => env('A'),\n'key' => env('AWS_ACCESS_KEY_ID'),\n];\n",
    },
    {
      situation: "a file of Laravel's own, though nothing else in it reads a variable",
      file: 'config/services.php',
      text: "<?php\nreturn [\n'key' => '<KEY>',\n];\n",
      becomes: "<?php\nreturn [\n'key' => env('AWS_ACCESS_KEY_ID'),\n];\n",
    },
    {
      situation: 'a defined constant',
      file: 'wp-config.php',
      text: "<?php\ndefine('K', '<KEY>');\n",
      becomes: "<?php\ndefine('K', getenv('AWS_ACCESS_KEY_ID'));\n",
    },
  ],
  rust: [
    {
      situation: 'a local',
      file: 'a.rs',
      text: 'fn f() { let k = "<KEY>"; }',
      becomes:
        'fn f() { let k = &std::env::var("AWS_ACCESS_KEY_ID").expect("AWS_ACCESS_KEY_ID is not set"); }',
    },
    {
      situation: 'with a method called on it',
      file: 'a.rs',
      text: 'fn f() { let k = "<KEY>".to_string(); }',
      becomes:
        'fn f() { let k = std::env::var("AWS_ACCESS_KEY_ID").expect("AWS_ACCESS_KEY_ID is not set").to_string(); }',
    },
    {
      situation: 'part of a raw string',
      file: 'a.rs',
      text: 'fn f() { let k = r#"{}:<SECRET>"#; }',
      becomes:
        'fn f() { let k = &format!(r#"{{}}:{}"#, std::env::var("AWS_SECRET_ACCESS_KEY").expect("AWS_SECRET_ACCESS_KEY is not set")); }',
    },
  ],
  swift: [
    {
      situation: 'a constant',
      file: 'a.swift',
      text: 'let k = "<KEY>"\n',
      becomes: 'let k = ProcessInfo.processInfo.environment["AWS_ACCESS_KEY_ID"]!\n',
      needs: 'import Foundation',
    },
    {
      situation: 'part of a string',
      file: 'a.swift',
      text: 'import Foundation\nlet k = "a:<SECRET>"\n',
      becomes:
        'import Foundation\nlet k = "a:" + ProcessInfo.processInfo.environment["AWS_SECRET_ACCESS_KEY"]!\n',
    },
  ],
  elixir: [
    {
      situation: 'a configuration',
      file: 'config/runtime.exs',
      text: 'config :a, key: "<KEY>"',
      becomes: 'config :a, key: System.fetch_env!("AWS_ACCESS_KEY_ID")',
    },
    {
      situation: 'part of a string',
      file: 'a.ex',
      text: 'u = "u:<SECRET>@h"',
      becomes: 'u = "u:#{System.fetch_env!("AWS_SECRET_ACCESS_KEY")}@h"',
    },
  ],
  c: [
    {
      situation: 'a local',
      file: 'a.c',
      text: '#include <stdlib.h>\nvoid f(void) {\n  const char *k = "<KEY>";\n}\n',
      becomes: '#include <stdlib.h>\nvoid f(void) {\n  const char *k = getenv("AWS_ACCESS_KEY_ID");\n}\n',
    },
    {
      situation: 'a macro',
      file: 'a.h',
      text: '#define K "<KEY>"\n',
      becomes: '#define K getenv("AWS_ACCESS_KEY_ID")\n',
      needs: '#include <stdlib.h>',
    },
  ],
  cpp: [
    {
      situation: 'part of a string',
      file: 'a.cpp',
      text: 'void f() { g("u:<SECRET>@h"); }\n',
      becomes: 'void f() { g((std::string("u:") + std::getenv("AWS_SECRET_ACCESS_KEY") + "@h")); }\n',
      needs: '#include <cstdlib>',
    },
  ],
  dart: [
    {
      situation: 'a variable',
      file: 'a.dart',
      text: "final k = '<KEY>';",
      becomes: "final k = Platform.environment['AWS_ACCESS_KEY_ID']!;",
      needs: "import 'dart:io';",
    },
  ],
  bash: [
    {
      situation: 'a variable of its own name',
      file: 'a.sh',
      text: 'export AWS_ACCESS_KEY_ID=<KEY>\n',
      becomes: 'export AWS_ACCESS_KEY_ID="${AWS_ACCESS_KEY_ID:?}"\n',
    },
    {
      situation: 'a bare word',
      file: 'a.bash',
      text: 'run --key <KEY> x\n',
      becomes: 'run --key "${AWS_ACCESS_KEY_ID}" x\n',
    },
    {
      situation: 'part of a bare word',
      file: 'a.sh',
      text: 'psql postgres://u:<SECRET>@h\n',
      becomes: 'psql postgres://u:"${AWS_SECRET_ACCESS_KEY}"@h\n',
    },
    {
      situation: 'part of single quotes',
      file: '.bashrc',
      text: "curl -H 'Bearer <SECRET>'\n",
      becomes: 'curl -H "Bearer ${AWS_SECRET_ACCESS_KEY}"\n',
    },
    {
      situation: 'part of single quotes with JSON',
      file: 'a.sh',
      text: `curl -d '{"k":"<SECRET>"}'\n`,
      becomes: `curl -d '{"k":"'"\${AWS_SECRET_ACCESS_KEY}"'"}'\n`,
    },
    {
      situation: 'a heredoc',
      file: 'a.sh',
      text: 'cat <<EOF\nkey <KEY>\nEOF\n',
      becomes: 'cat <<EOF\nkey ${AWS_ACCESS_KEY_ID}\nEOF\n',
    },
  ],
  yaml: [
    {
      situation: 'Compose',
      file: 'docker-compose.yml',
      text: 'services:\n  a:\n    environment:\n      K: <KEY>\n      L: "x:<SECRET>"\n',
      becomes:
        'services:\n  a:\n    environment:\n      K: ${AWS_ACCESS_KEY_ID}\n      L: "x:${AWS_SECRET_ACCESS_KEY}"\n',
    },
    {
      situation: 'Compose, in braces',
      file: 'compose.yaml',
      text: 'environment: { K: <KEY> }\n',
      becomes: 'environment: { K: "${AWS_ACCESS_KEY_ID}" }\n',
    },
    {
      situation: 'a workflow of GitHub',
      file: '.github/workflows/ci.yml',
      text: 'env:\n  K: <KEY>\n',
      becomes: 'env:\n  K: ${{ secrets.AWS_ACCESS_KEY_ID }}\n',
    },
    {
      situation: 'a job of GitLab',
      file: '.gitlab-ci.yml',
      text: 'script:\n  - run --key <KEY>\n',
      becomes: 'script:\n  - run --key $AWS_ACCESS_KEY_ID\n',
    },
    {
      situation: 'Rails',
      file: 'config/database.yml',
      text: 'production:\n  password: <SECRET>\n',
      becomes: 'production:\n  password: <%= ENV.fetch("AWS_SECRET_ACCESS_KEY") %>\n',
    },
    {
      situation: 'Rails, part of quotes',
      file: 'config/cable.yml',
      text: 'url: "redis://:<SECRET>@h"\n',
      becomes: 'url: "redis://:<%= ENV.fetch(\'AWS_SECRET_ACCESS_KEY\') %>@h"\n',
    },
    {
      situation: 'Spring',
      file: 'src/main/resources/application.yml',
      text: 'a:\n  key: <KEY>\n',
      becomes: 'a:\n  key: ${AWS_ACCESS_KEY_ID}\n',
    },
    {
      situation: 'Symfony',
      file: 'config/services.yaml',
      text: 'key: <KEY>\n',
      becomes: "key: '%env(AWS_ACCESS_KEY_ID)%'\n",
    },
  ],
};

/** Formats for which no parser is at hand. */
const unparsed: readonly Row[] = [
  {
    situation: 'Perl',
    file: 'a.pl',
    text: "my $k = 'u@h:<SECRET>';",
    becomes: "my $k = 'u@h:' . $ENV{AWS_SECRET_ACCESS_KEY};",
  },
  {
    situation: 'Lua',
    file: 'a.lua',
    text: "k = 'a:<SECRET>'",
    becomes: 'k = \'a:\' .. os.getenv("AWS_SECRET_ACCESS_KEY")',
  },
  {
    situation: 'Groovy',
    file: 'build.gradle',
    text: "key = '<KEY>'",
    becomes: 'key = System.getenv("AWS_ACCESS_KEY_ID")',
  },
  {
    situation: 'Jenkins',
    file: 'Jenkinsfile',
    text: 'sh "run u:<SECRET>"',
    becomes: 'sh "run u:${env.AWS_SECRET_ACCESS_KEY}"',
  },
  { situation: 'PowerShell', file: 'a.ps1', text: "$k = '<KEY>'", becomes: '$k = $env:AWS_ACCESS_KEY_ID' },
  {
    situation: 'PowerShell, part',
    file: 'a.ps1',
    text: '$k = "u:<SECRET>"',
    becomes: '$k = "u:$($env:AWS_SECRET_ACCESS_KEY)"',
  },
  { situation: 'batch', file: 'a.bat', text: 'run --key <KEY>', becomes: 'run --key %AWS_ACCESS_KEY_ID%' },
  {
    situation: 'fish',
    file: 'a.fish',
    text: "set -x K 'a:<SECRET>'",
    becomes: 'set -x K \'a:\'"$AWS_SECRET_ACCESS_KEY"',
  },
  {
    situation: 'Spring properties',
    file: 'application.properties',
    text: 'a.key=<KEY>',
    becomes: 'a.key=${AWS_ACCESS_KEY_ID}',
  },
  {
    situation: 'npm',
    file: '.npmrc',
    text: '//registry.npmjs.org/:_authToken=<SECRET>',
    becomes: '//registry.npmjs.org/:_authToken=${AWS_SECRET_ACCESS_KEY}',
  },
  {
    situation: 'Maven',
    file: 'pom.xml',
    text: '<k>t=<KEY></k>',
    becomes: '<k>t=${env.AWS_ACCESS_KEY_ID}</k>',
  },
  {
    situation: 'documentation',
    file: 'README.md',
    text: 'Set `KEY=<KEY>`.',
    becomes: 'Set `KEY=<AWS_ACCESS_KEY_ID>`.',
  },
  {
    situation: 'a template of variables',
    file: '.env.example',
    text: 'AWS_ACCESS_KEY_ID=<KEY>',
    becomes: 'AWS_ACCESS_KEY_ID=',
  },
  {
    situation: 'a step of a Dockerfile',
    file: 'Dockerfile',
    text: "RUN curl -H 'Bearer <SECRET>' x",
    becomes:
      'RUN --mount=type=secret,id=aws_secret_access_key,env=AWS_SECRET_ACCESS_KEY curl -H "Bearer ${AWS_SECRET_ACCESS_KEY}" x',
  },
  {
    situation: 'two in a step of a Dockerfile',
    file: 'api.Dockerfile',
    text: 'RUN run <KEY> <SECRET>',
    becomes:
      'RUN --mount=type=secret,id=aws_access_key_id,env=AWS_ACCESS_KEY_ID --mount=type=secret,id=aws_secret_access_key,env=AWS_SECRET_ACCESS_KEY run "${AWS_ACCESS_KEY_ID}" "${AWS_SECRET_ACCESS_KEY}"',
  },
];

function expectRow(row: Row) {
  const { advice, result } = advised(row);
  expect(result).toBe(row.becomes);
  expect(advice.needs).toEqual(row.needs ? [row.needs] : []);
  expect(advice.suppliers).toEqual([]);
}

describe.each(Object.entries(table))('%s', (grammar, rows) => {
  let parses: Parses;
  const isThere = grammar === 'yaml' || grammarFolder !== null;
  beforeAll(async () => {
    if (isThere) parses = await parserOf(grammar);
  });
  test.each(rows)('$situation', expectRow);
  // Without web-tree-sitter and tree-sitter-wasms there is nothing to parse with.
  const parsed = isThere ? test : test.skip;
  parsed.each(rows)('$situation: the result parses', ({ text, becomes }) => {
    expect(parses(text.replaceAll('<KEY>', 'a').replaceAll('<SECRET>', 'b'))).toBe(true);
    expect(parses(becomes)).toBe(true);
  });
});

describe('where no parser is at hand', () => {
  test.each(unparsed)('$situation', expectRow);
});

describe('Terraform', () => {
  test('a literal becomes a sensitive variable', () => {
    const { advice, result } = advised({
      file: 'main.tf',
      text: 'provider "aws" {\n  access_key = "<KEY>"\n}\n',
    });
    expect(result).toBe('provider "aws" {\n  access_key = var.aws_access_key_id\n}\n');
    expect(advice.needs).toEqual([
      'variable "aws_access_key_id" {\n  type      = string\n  sensitive = true\n}',
    ]);
  });
  test('a part of a literal becomes a hole in it', () => {
    const { result } = advised({ file: 'main.tf', text: 'locals {\n  url = "u:<SECRET>@h"\n}\n' });
    expect(result).toBe('locals {\n  url = "u:${var.aws_secret_access_key}@h"\n}\n');
  });
});

describe('where the syntax has no way to read a variable', () => {
  test.each([
    ['a JSON file', 'config.json', '{ "k": "<KEY>" }', 'json'],
    ['ASP.NET settings', 'appsettings.json', '{ "k": "<KEY>" }', 'appsettings'],
    ['a plain YAML file', 'settings.yml', 'k: <KEY>', 'yaml'],
    ['a YAML file in config that Rails does not read', 'config/default.yml', 'k: <KEY>', 'yaml'],
    ['a Kubernetes object', 'deploy.yml', 'apiVersion: v1\nkind: Pod\nspec:\n  value: <KEY>', 'kubernetes'],
    ['a variable of GitLab', '.gitlab-ci.yml', 'variables:\n  AWS_ACCESS_KEY_ID: <KEY>', 'gitlab'],
    ['TOML', 'a.toml', 'k = "<KEY>"', 'toml'],
    ['an INI file', 'a.ini', 'k = <KEY>', 'ini'],
    ['CSV', 'a.csv', 'k,<KEY>', 'csv'],
    ['a comment', 'a.rb', 'x = 1 # <KEY>', 'comment'],
    ['a constant in a block of Go', 'a.go', 'const (\n\tk = "<KEY>"\n)', 'constant'],
    ['an annotation of Java', 'A.java', '@Key(id = 1, value = "<KEY>") class A {}', 'constant'],
    ['a constant of a class of PHP', 'a.php', "<?php class A {\n  const K = '<KEY>';\n}", 'constant'],
    [
      "a property's default in PHP",
      'a.php',
      "<?php class A {\n  private ?string $k = '<KEY>';\n}",
      'constant',
    ],
    ['a constant of Rust', 'a.rs', 'pub const K: &str = "<KEY>";', 'constant'],
    ['a variable at the top level of C', 'a.c', 'static const char *k = "<KEY>";', 'constant'],
    ['a component of Vue', 'A.vue', '<script>const k = "<KEY>"</script>', 'client'],
    ['a component of React', 'A.tsx', 'const a = <A k="<KEY>" />;', 'client'],
    ['a variable of Dockerfile', 'Dockerfile', 'ENV K=<KEY>', 'dockerfile'],
    ['an argument of Dockerfile', 'Dockerfile', 'ARG K="<KEY>"', 'dockerfile'],
    [
      'a backend of Terraform',
      'main.tf',
      'terraform {\n  backend "s3" {\n    access_key = "<KEY>"\n  }\n}',
      'backend',
    ],
    ["a variable's default in Terraform", 'main.tf', 'variable "k" {\n  default = "<KEY>"\n}', 'tfvars'],
    ['a list of words in Ruby', 'a.rb', 'k = %w[a <KEY>]', 'expression'],
    ['a quoted heredoc', 'a.sh', "cat <<'EOF'\n<KEY>\nEOF", 'expression'],
  ])('%s: says who supplies the value', (_situation, file, text, supplier) => {
    const { advice, result } = advised({ file, text });
    expect(advice.suppliers).toEqual([supplier]);
    expect(advice.hunks).toEqual([]);
    expect(result).toContain(values['<KEY>']);
  });
});
