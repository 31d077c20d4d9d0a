import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { environmentWith, hasProgram, nodeModules, pythonModules } from '../remedy/support/languageTools.ts';
import { createRepository, removeRepositories } from '../support/repository.ts';
import { awsKeyPair } from '../support/secrets.ts';

afterAll(removeRepositories);

const { secret } = awsKeyPair();

/** A program that prints the secret, as it is committed today, and how its framework starts it. */
interface Program {
  readonly name: string;
  readonly isThere: () => boolean;
  readonly files: Readonly<Record<string, string>>;
  readonly start: readonly string[];
  readonly environment?: () => Record<string, string>;
  /** A folder for `node_modules`. */
  readonly modules?: () => string;
  /** What the file must hold afterwards. */
  readonly expected: readonly [file: string, text: string];
}

const hasRubyDotenv = () => hasProgram('ruby', '-rdotenv/load', '-e', '1');
const hasPythonDotenv = () => hasProgram('python3', '--version') && pythonModules() !== null;
const inPython = () => ({ PYTHONPATH: pythonModules()!, PYTHONDONTWRITEBYTECODE: '1' });
const inNode = () => join(nodeModules()!, 'node_modules');

const programs: readonly Program[] = [
  {
    name: 'Ruby with the dotenv gem, which nothing loads yet',
    isThere: hasRubyDotenv,
    files: {
      Gemfile: "source 'https://rubygems.org'\ngem 'dotenv'\n",
      'app.rb': `# frozen_string_literal: true\n\nAWS_SECRET_ACCESS_KEY = '${secret}'\nprint AWS_SECRET_ACCESS_KEY\n`,
    },
    start: ['ruby', 'app.rb'],
    expected: ['app.rb', '# frozen_string_literal: true\n\nrequire "dotenv/load"\n'],
  },
  {
    name: 'Ruby whose main file loads it',
    isThere: hasRubyDotenv,
    files: {
      Gemfile: "gem 'dotenv'\n",
      'main.rb': "require 'dotenv/load'\nrequire_relative 'lib/store'\nprint Store::KEY\n",
      'lib/store.rb': `module Store\n  AWS_SECRET_ACCESS_KEY = '${secret}'\n  KEY = AWS_SECRET_ACCESS_KEY\nend\n`,
    },
    start: ['ruby', 'main.rb'],
    expected: [
      'lib/store.rb',
      'module Store\n  AWS_SECRET_ACCESS_KEY = ENV.fetch("AWS_SECRET_ACCESS_KEY")\n',
    ],
  },
  {
    name: 'Node with dotenv, CommonJS',
    isThere: () => nodeModules() !== null,
    files: {
      'package.json': '{ "dependencies": { "dotenv": "*" } }\n',
      'app.js': `#!/usr/bin/env node\n'use strict'\nconst aws = { secretAccessKey: '${secret}' };\nprocess.stdout.write(aws.secretAccessKey);\n`,
    },
    modules: inNode,
    start: [process.execPath, 'app.js'],
    expected: ['app.js', "#!/usr/bin/env node\n'use strict'\nrequire('dotenv').config();\n"],
  },
  {
    name: 'Node with dotenv, modules, in a folder of its own',
    isThere: () => nodeModules() !== null,
    files: {
      'README.md': 'Two programs.\n',
      'server/package.json': '{ "type": "module", "dependencies": { "dotenv": "*" } }\n',
      'server/app.js': `import { stdout } from 'node:process';\nconst aws = { secretAccessKey: '${secret}' };\nstdout.write(aws.secretAccessKey);\n`,
    },
    modules: inNode,
    start: ['sh', '-c', `cd server && '${process.execPath}' app.js`],
    expected: ['server/app.js', "import 'dotenv/config';\nimport { stdout }"],
  },
  {
    name: 'node --env-file in a script',
    isThere: () => true,
    files: {
      'package.json': '{ "scripts": { "start": "node --env-file=.env app.js" } }\n',
      'app.js': `const aws = { secretAccessKey: '${secret}' };\nprocess.stdout.write(aws.secretAccessKey);\n`,
    },
    start: ['npm', '--silent', 'start'],
    expected: ['app.js', 'const aws = { secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY };\n'],
  },
  {
    name: 'Python with python-dotenv, which nothing loads yet',
    isThere: hasPythonDotenv,
    files: {
      'requirements.txt': 'python-dotenv\n',
      'app.py': `"""An example."""\nfrom __future__ import annotations\nAWS_SECRET_ACCESS_KEY = '${secret}'\nprint(AWS_SECRET_ACCESS_KEY, end='')\n`,
    },
    start: ['python3', 'app.py'],
    environment: inPython,
    expected: [
      'app.py',
      '"""An example."""\nfrom __future__ import annotations\nfrom dotenv import load_dotenv\n\nload_dotenv()\n',
    ],
  },
  {
    name: 'a shell script, started from a shell that has read the file',
    isThere: () => process.platform !== 'win32',
    files: { 'run.sh': `#!/bin/sh\nAWS_SECRET_ACCESS_KEY='${secret}'\nprintf %s "$AWS_SECRET_ACCESS_KEY"\n` },
    start: ['sh', '-c', 'set -a; . ./.env; set +a; sh run.sh'],
    expected: ['run.sh', '#!/bin/sh\n'],
  },
];

describe('a program that is started without the variable gets the same value after keyguard fix', () => {
  for (const { name, isThere, files, start, environment, modules, expected } of programs) {
    (isThere() ? test : test.skip)(name, () => {
      const repository = createRepository();
      repository.commit({ '.gitignore': 'node_modules\n' });
      for (const [path, text] of Object.entries(files)) repository.write(path, text);
      repository.git('add', '--all');
      if (modules) symlinkSync(modules(), join(repository.root, 'node_modules'), 'junction');
      const run = () => {
        const [program, ...args] = start;
        const outcome = spawnSync(program!, args, {
          cwd: repository.root,
          encoding: 'utf8',
          env: environmentWith(environment?.()),
        });
        return { stdout: outcome.stdout, stderr: outcome.stderr.replace(/^npm warn.*\n/gm, '') };
      };
      // Some starts need the file, which is not there yet.
      if (!/\.env|npm/.test(start.join(' '))) expect(run().stdout).toBe(secret);
      const fixed = repository.keyguard(['fix', '--yes']);
      expect(fixed).toMatchObject({ status: 0, stderr: '' });
      expect(repository.read(expected[0]).toString().startsWith(expected[1])).toBe(true);
      expect(repository.read(expected[0]).toString()).not.toContain(secret);
      expect(run()).toMatchObject({ stdout: expect.stringContaining(secret) });
      expect(repository.keyguard()).toMatchObject({ status: 0 });
    });
  }
});
