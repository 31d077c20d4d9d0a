import { afterAll, describe, expect, test } from '@jest/globals';
import { createRepository, removeRepositories } from '../support/repository.ts';
import { awsKeyPair } from '../support/secrets.ts';

const { secret } = awsKeyPair(11);
const repository = createRepository();
repository.write(
  'config/initializers/carrierwave.rb',
  `CarrierWave.configure do |config|
  config.fog_credentials = {
    provider: 'AWS',
    aws_secret_access_key: '${secret}'
  }
end
`,
);
repository.guard();
repository.git('add', '.');

afterAll(removeRepositories);

const firstLine = (text: string) => text.split('\n', 1)[0];

describe('a refused commit', () => {
  test('is told in Japanese', () => {
    const { status, stderr } = repository.tryGit(['commit', '-m', 'x'], { LC_ALL: 'ja_JP.UTF-8' });
    expect(status).toBe(1);
    expect(firstLine(stderr)).toBe(
      'keyguard: コミットを止めました。config/initializers/carrierwave.rb:4 に AWS のシークレットキーが直接書かれています。まだどこにも公開されていません。代わりに環境変数 AWS_SECRET_ACCESS_KEY を使ってください。',
    );
  });

  test('is told in Korean', () => {
    const { stderr } = repository.tryGit(['commit', '-m', 'x'], {
      LC_ALL: '',
      LC_MESSAGES: '',
      LANG: 'ko_KR.UTF-8',
    });
    expect(firstLine(stderr)).toBe(
      'keyguard: 커밋을 막았습니다. config/initializers/carrierwave.rb:4에 AWS 시크릿 키가 그대로 적혀 있습니다. 아직 어디에도 공개되지 않았습니다. 대신 AWS_SECRET_ACCESS_KEY 환경 변수를 사용하세요.',
    );
  });

  test('is told in English in every other language', () => {
    const { stderr } = repository.tryGit(['commit', '-m', 'x'], { LC_ALL: 'fr_FR.UTF-8' });
    expect(firstLine(stderr)).toMatch(/^keyguard: commit refused: /);
  });

  test('keeps the secret to itself in each', () => {
    for (const LC_ALL of ['C', 'ja', 'ko'])
      expect(repository.keyguard(['--staged', '--all'], { LC_ALL }).stderr).not.toContain(secret);
  });

  test('is the same for programs in each', () => {
    const json = (LC_ALL: string) => {
      const report = JSON.parse(repository.keyguard(['--staged', '--format', 'json'], { LC_ALL }).stdout);
      return { ...report, stats: undefined };
    };
    expect(json('ja')).toEqual(json('C'));
  });
});

describe('--lang', () => {
  const said = (args: readonly string[], environment = {}) =>
    firstLine(repository.keyguard(args, environment).stderr);

  test('goes over the locale, wherever it stands', () => {
    const locale = { LC_ALL: 'ko_KR.UTF-8' };
    expect(said(['--staged', '--lang', 'ja'], locale)).toMatch(
      /^keyguard: このままではコミットが止められます。/,
    );
    expect(said(['--lang=ja', '--staged'], locale)).toMatch(/^keyguard: このまま/);
    expect(said(['scan', '.', '--lang', 'en'], locale)).toMatch(/^keyguard: found: /);
  });

  test('is understood in what is wrong with the other arguments', () => {
    expect(said(['--lang', 'ja', 'scna'])).toBe(
      'keyguard: scna というコマンドはありません。scan のことですか?',
    );
    expect(said(['install', 'x', '--lang', 'ko'])).toMatch(/^keyguard: keyguard install .*[가-힣]/);
  });

  test('is no option after --', () => {
    expect(said(['scan', '--', '--lang'])).toBe('keyguard: there is no file or folder --lang');
  });

  test.each([
    [['scan', '.', '--lang', 'fr'], '--lang cannot be fr: it is one of en, ja, ko'],
    [['scan', '.', '--lang=\x1b[31m'], '--lang cannot be \\x1b[31m: it is one of en, ja, ko'],
    [['scan', '.', '--lang'], '--lang needs a value: --lang en|ja|ko'],
    [['--lang', '--', 'scan'], '--lang needs a value: --lang en|ja|ko'],
  ])('%j is a usage error', (args, message) => {
    expect(repository.keyguard(args)).toEqual({ status: 2, stdout: '', stderr: `keyguard: ${message}\n` });
  });
});

test('help is in the language, and its table is even', () => {
  expect(repository.keyguard(['allow', '--help', '--lang', 'ja']).stdout).toMatch(/^使い方: keyguard allow /);
  const rules = repository.keyguard(['rules', 'aws-access-key-id', '--lang', 'ja']).stdout.split('\n');
  expect(rules.slice(0, 3)).toEqual([
    'aws-access-key-id: AWS のアクセスキー ID',
    '  確度              確実 (形式から判断)',
    '  検出の手がかり    値に含まれる固有の文字列: akia, asia, abia, acca',
  ]);
});
