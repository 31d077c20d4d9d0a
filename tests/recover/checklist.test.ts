import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { removeRepositories } from '../support/repository.ts';
import { awsKeyPair } from '../support/secrets.ts';
import { type LeakedRepository, leakedRepository } from './support/leakedRepository.ts';

afterAll(removeRepositories);

let repository: LeakedRepository;
beforeEach(() => {
  repository = leakedRepository();
});

const name = 'keyguard-recovery.md';
const read = () => repository.read(name).toString();
const edit = (change: (text: string) => string) => writeFileSync(join(repository.root, name), change(read()));
const recover = (...args: string[]) => repository.keyguard(['recover', ...args]);
const started = () => expect(recover('aws').status).toBe(0);

/** The line of a step. */
const lineOf = (id: string) =>
  read()
    .split(/\r?\n/)
    .find((line) => line.includes(`<!-- step ${id} -->`)) ?? '';
const tick = (id: string, box = 'x', time = '') =>
  edit((text) =>
    text.replace(
      new RegExp(`^- \\[ \\] (.*?)( <!-- step ${id} -->)$`, 'm'),
      `- [${box}] $1${time && ` ${time}`}$2`,
    ),
  );
const hoursAgo = (hours: number) =>
  new Date(Date.now() - hours * 3_600_000).toISOString().slice(0, 16).concat('Z');

describe('a tick', () => {
  test('is kept, and gets the time at which the file was saved', () => {
    started();
    tick('deactivate-key');
    const saved = new Date(Date.now() - 5 * 3_600_000);
    utimesSync(join(repository.root, name), saved, saved);
    const { status, stdout } = recover('--status');
    expect(status).toBe(1);
    expect(stdout).toMatch(/: 1 of \d+ steps are done/);
    expect(lineOf('deactivate-key')).toContain(` ${saved.toISOString().slice(0, 16)}Z <!--`);
    expect(recover('aws').status).toBe(0);
    expect(lineOf('deactivate-key')).toMatch(/^- \[x\] /);
  });

  test('keeps the time and the words that a person wrote behind it', () => {
    started();
    tick('deactivate-key', 'X', '2026-11-20 18:30+09:00 by Kenji');
    recover('--next');
    expect(lineOf('deactivate-key')).toMatch(/^- \[x\] \*\*.*\*\* 2026-11-20T09:30Z by Kenji <!-- step/);
    recover('--next');
    expect(lineOf('deactivate-key')).toMatch(/2026-11-20T09:30Z by Kenji <!--/);
  });

  test('that is taken back is open again; a step that does not apply is passed over', () => {
    started();
    tick('key-in-use');
    tick('new-identity-first', '-');
    expect(recover('--next').stdout).toContain('**Deactivate the key**');
    edit((text) => text.replace(/^- \[x\] (\*\*.*?\*\*).*?(<!-- step key-in-use -->)/m, '- [ ] $1 $2'));
    expect(recover('--next').stdout).toContain('**Find out whose key it is');
    expect(lineOf('key-in-use')).toMatch(/^- \[ \] \*\*[^*]*\*\* <!--/);
    expect(lineOf('new-identity-first')).toMatch(/^- \[-\] /);
  });
});

describe('a wait', () => {
  test('is told with its end, and the next step is one that does not wait', () => {
    started();
    tick('deny-all', 'x', hoursAgo(30));
    const { stdout } = recover('--status');
    expect(stdout).toMatch(/36 hours.*: until .* \(in (5 h \d+ min|6 h 0 min)\)/);
    expect(stdout).toMatch(/24 hours after “Deactivate the key”, which is not done yet/);
    expect(stdout).not.toMatch(/24 hours without events.*: until/);
  });

  test('is over on another day', () => {
    started();
    tick('deny-all', 'x', hoursAgo(50));
    expect(recover('--status').stdout).not.toMatch(/36 hours.*until/);
    expect(lineOf('deny-all-over')).toMatch(/^- \[ \] /);
  });

  test('for the case’s deadline is told in hours', () => {
    started();
    expect(recover('--status').stdout).toContain('Write the deadline');
    edit((text) => text.replace('DEADLINE <!-- fact', `${hoursAgo(-49)} <!-- fact`));
    expect(recover('--status').stdout).toMatch(/has to be answered by .*: 2 d [01] h left/);
    edit((text) => text.replace(/^(- Deadline.*?: ).*( <!-- fact)/m, `$1${hoursAgo(2)}$2`));
    expect(recover('--status').stdout).toContain('answer it now');
  });
});

describe('what people write', () => {
  test('into the lines to fill in goes into every command, and never anything that a shell would obey', () => {
    started();
    edit((text) => text.replace('USER_NAME <!-- fact', 'deploy-bot <!-- fact'));
    recover('--next');
    expect(read()).toContain('--user-name deploy-bot --access-key-id');
    expect(read()).not.toMatch(/--user-name USER_NAME/);
    edit((text) => text.replace('deploy-bot <!-- fact', 'x; rm -rf ~ <!-- fact'));
    expect(recover('--next').stdout).toContain('cannot be read: x; rm -rf ~');
    expect(read()).toContain('- IAM user of the leaked key: x; rm -rf ~ <!-- fact user -->');
    expect(read().replace(/^.*<!-- fact user -->$/m, '')).not.toContain('rm -rf ~');
  });

  test('stays where it is while nothing around it changes', () => {
    started();
    const notes = ['Kenji has asked the hosting team.', '> quoted from the mail', '  - a list of our own'];
    edit((text) =>
      text
        .replace('## 2. ', `${notes[0]}\n\n## 2. `)
        .replace(/^Done when: the key is shown as Inactive$/m, `$&\n${notes[1]}`)
        .replace(/^## To fill in/m, `${notes[2]}\n\n$&`),
    );
    const before = read();
    recover('aws');
    expect(read()).toBe(before);
  });

  test('follows its step when the guide is written in another language, and back', () => {
    started();
    tick('deactivate-key', 'x', '2026-11-20T09:30Z');
    edit((text) =>
      text.replace(/^Done when: the key is shown as Inactive$/m, '$&\n\nnote of ours 1\nnote of ours 2'),
    );
    for (const language of ['ja', 'ko', 'en']) {
      expect(repository.keyguard(['--lang', language, 'recover', '--next']).status).toBe(0);
      const text = read();
      expect(text.match(/note of ours/g)).toHaveLength(2);
      const [, after = ''] = text.split('<!-- step deactivate-key -->');
      expect(after.split('<!-- step ')[0]).toContain('note of ours 1\nnote of ours 2');
      expect(lineOf('deactivate-key')).toMatch(/^- \[x\] .* 2026-11-20T09:30Z <!--/);
    }
    // Without a choice, the file's own language is that of the next run.
    repository.keyguard(['--lang', 'ja', 'recover', '--next']);
    expect(recover('--next').stdout).toContain('行う人:');
  });

  test('is in the language that the configuration chooses, from the first line on', () => {
    repository.write('.keyguard/config.toml', 'language = "ko"\n');
    const { stdout } = recover('aws');
    expect(stdout).toContain('하는 사람: ');
    expect(stdout).not.toContain('Who: ');
    expect(read()).toContain('<!-- guide aws.ko -->');
  });

  test('survives an editor that writes CRLF and a byte order mark, and one that drops the marks', () => {
    started();
    edit((text) => `\ufeff${text.replace('## 3. ', 'our note\n\n## 3. ').replaceAll('\n', '\r\n')}`);
    tick('key-in-use');
    edit((text) => text.replace(/(- \[) (\] .*<!-- step key-in-use -->)/, '$1x$2'));
    recover('--next');
    expect(read()).toMatch(/our note\r\n\r\n## 3\. /);
    expect(read().replaceAll('\r\n', '')).not.toContain('\n');
    expect(lineOf('key-in-use')).toMatch(/^- \[x\] /);
    edit((text) => text.slice(0, text.indexOf('<!-- written marks -->')));
    repository.keyguard(['--lang', 'ko', 'recover', '--next']);
    const text = read();
    expect(text.match(/our note/g)).toHaveLength(1);
    expect(text).not.toContain('Who: ');
    expect(lineOf('key-in-use')).toMatch(/^- \[x\] /);
  });

  test('into the text of a step stays as it was changed', () => {
    started();
    edit((text) => text.replace(/^Nobody knows after ten minutes\?.*$/m, 'We know: the shop uses it.'));
    const before = read();
    recover('aws');
    expect(read()).toBe(before);
  });
});

describe('another version of the guide', () => {
  test('keeps the ticked steps that it no longer has, and adds those that it has besides', () => {
    started();
    edit((text) =>
      text
        .replace(
          '## 2. ',
          '- [x] **Step of old** 2026-11-20T09:30Z <!-- step of-old -->\n\nIts text, and a note.\n\n## 2. ',
        )
        .replace(/^- \[ \] .*<!-- step deactivate-key -->$[\s\S]*?(?=^- \[ \] )/m, ''),
    );
    expect(lineOf('deactivate-key')).toBe('');
    for (let time = 0; time < 2; time++) {
      recover('--next');
      expect(lineOf('deactivate-key')).toMatch(/^- \[ \] /);
      const [, older = ''] = read().split('<!-- older older -->');
      expect(older).toContain('**Step of old** 2026-11-20T09:30Z');
      expect(older).toContain('Its text, and a note.');
    }
  });
});

describe('another key', () => {
  test('gets a guide of its own; that of the first is kept and taken up again', () => {
    started();
    tick('deactivate-key', 'x', '2026-11-20T09:30Z');
    const other = awsKeyPair(8);
    const first = recover('--key-id', other.id);
    expect(first.status).toBe(0);
    expect(first.stdout).toContain(`kept as keyguard-recovery-${repository.id}.md`);
    expect(first.stdout).toContain('nowhere in this repository');
    expect(lineOf('deactivate-key')).toMatch(/^- \[ \] /);
    const second = recover('aws', '--key-id', repository.id);
    expect(second.stdout).toContain('taken up again');
    expect(lineOf('deactivate-key')).toMatch(/^- \[x\] .*2026-11-20T09:30Z/);
    expect(existsSync(join(repository.root, `keyguard-recovery-${other.id}.md`))).toBe(true);
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  test('or a provider without a guide of its own has the general one, and neither takes the other’s ticks', () => {
    started();
    tick('deactivate-key', 'x', '2026-11-20T09:30Z');
    expect(recover('datadog').status).toBe(0);
    expect(read()).toContain('<!-- guide datadog.en -->');
    tick('stop-key', 'x', '2026-11-21T09:30Z');
    expect(recover('--next').stdout).not.toContain('Revoke it at the provider');
    // The key is not named: there is one guide for this provider, and it is the one.
    expect(recover('aws', '--next').stdout).toContain('taken up again');
    expect(lineOf('deactivate-key')).toMatch(/^- \[x\] .*2026-11-20T09:30Z/);
    expect(recover('datadog', '--status').stdout).toContain('1 of ');
    expect(lineOf('stop-key')).toMatch(/^- \[x\] .*2026-11-21T09:30Z/);
  });

  test('that was rotated in meanwhile does not take over, and is told if it leaked, too', () => {
    started();
    tick('deactivate-key', 'x', '2026-11-20T09:30Z');
    const rotated = awsKeyPair(9);
    edit((text) => text.replace('NEW_KEY_ID <!-- fact', `${rotated.id} <!-- fact`));
    const { root, id, secret } = repository;
    const text = repository.read('config/initializers/fog.rb').toString();
    repository.commit({
      'config/initializers/fog.rb': text.replace(id, rotated.id).replace(secret, rotated.secret),
    });
    const { stdout } = recover('--status');
    expect(stdout).toContain(`${id}: 1 of `);
    expect(stdout).toContain(`recover aws --key-id ${rotated.id}`);
    expect(lineOf('deactivate-key')).toMatch(/^- \[x\] /);
    expect(read()).toContain(`- Key ID: ${id} <!--`);
    expect(readdirSync(root).filter((file) => file.startsWith('keyguard-recovery'))).toEqual([name]);
  });
});
