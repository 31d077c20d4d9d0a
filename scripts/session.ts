/**
 * Records docs/carrierwave.md, and the same in Japanese and Korean: the way from a refused commit to a running
 * program, each command run for real. Needs `npm run build` first, and Ruby with CarrierWave, fog-aws and dotenv
 * (Debian: `apt-get install ruby-carrierwave ruby-fog-aws ruby-dotenv`).
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Language, languages } from '../src/messages/language.ts';
import { guardedRepository } from './guardedRepository.ts';

/** Signs the address of an upload: that needs the key, but no network. */
const program = `require 'dotenv/load'
require 'carrierwave'
require_relative 'config/initializers/carrierwave'

storage = Fog::Storage.new(CarrierWave::Uploader::Base.fog_credentials)
address = storage.signed_url({ bucket_name: 'uploads', object_name: 'avatar.png' }, Time.now + 60)
puts "signed: #{address[/[^?]+/]}"
`;

const words = {
  en: {
    title: 'From a refused commit to a running program',
    intro:
      'A program that keeps its uploads on S3 has its key in an initializer of CarrierWave. Everything below was recorded by `scripts/session.ts`, with a made-up key.',
    program: 'The program, which loads `.env` with dotenv:',
    refused: 'The commit is refused',
    fix: 'keyguard repairs it',
    commit: 'The commit passes',
    run: 'The program finds its key',
    runs: 'Nothing was set in the shell: dotenv reads `.env`, which only you can read and which git ignores.',
  },
  ja: {
    title: '止められたコミットから、動くプログラムまで',
    intro:
      'アップロードを S3 に保存するプログラムで、CarrierWave の初期化ファイルにキーが直接書かれています。以下はすべて `scripts/session.ts` が、架空のキーを使って実際に実行し、記録したものです。',
    program: 'dotenv で `.env` を読み込むプログラム:',
    refused: 'コミットが止められる',
    fix: 'keyguard が修正する',
    commit: 'コミットが通る',
    run: 'プログラムがキーを見つける',
    runs: 'シェルには何も設定していません。dotenv が `.env` を読み込みます。このファイルはあなただけが読め、git は無視します。',
  },
  ko: {
    title: '막힌 커밋에서 동작하는 프로그램까지',
    intro:
      '업로드한 파일을 S3에 저장하는 프로그램의 CarrierWave 초기화 파일에 키가 그대로 적혀 있습니다. 아래 내용은 모두 `scripts/session.ts`가 가짜 키로 실제로 실행하며 기록한 것입니다.',
    program: 'dotenv로 `.env`를 읽는 프로그램:',
    refused: '커밋이 막힙니다',
    fix: 'keyguard가 고칩니다',
    commit: '커밋이 통과합니다',
    run: '프로그램이 키를 찾습니다',
    runs: '셸에는 아무것도 설정하지 않았습니다. dotenv가 `.env`를 읽습니다. 이 파일은 본인만 읽을 수 있고 git은 무시합니다.',
  },
} as const;

const keyguard = resolve(import.meta.dirname, '../dist/keyguard.cjs');
const fileOf = (language: Language) => (language === 'en' ? 'carrierwave.md' : `carrierwave.${language}.md`);
const names = { en: 'English', ja: '日本語', ko: '한국어' };

function sessionIn(language: Language): string {
  const text = words[language];
  const repository = guardedRepository({
    Gemfile: "source 'https://rubygems.org'\n\ngem 'carrierwave'\ngem 'dotenv'\ngem 'fog-aws'\n",
    'app.rb': program,
  });
  const step = (shown: string, expected: number, command: string, ...args: string[]) => {
    const { status, said } = repository.run(language, command, args);
    if (status !== expected) throw new Error(`${shown} ended with ${status}:\n${said}`);
    if (repository.holdsKey(said)) throw new Error(`${shown} shows the key`);
    return `\`\`\`console\n$ ${shown}\n${said.trimEnd()}\n\`\`\``;
  };
  const commit = ['git', 'commit', '-m', 'Keep uploads on S3'] as const;
  try {
    return [
      `# ${text.title}`,
      languages
        .filter((other) => other !== language)
        .map((other) => `[${names[other]}](${fileOf(other)})`)
        .join(' · '),
      text.intro,
      `${text.program}\n\n\`\`\`ruby\n${program}\`\`\``,
      `## ${text.refused}`,
      step('git commit -m "Keep uploads on S3"', 1, ...commit),
      `## ${text.fix}`,
      step('npx keyguard fix --yes', 0, process.execPath, keyguard, 'fix', '--yes'),
      `## ${text.commit}`,
      step('git commit -m "Keep uploads on S3"', 0, ...commit),
      `## ${text.run}`,
      step('ruby app.rb', 0, 'ruby', '-W0', 'app.rb'),
      text.runs,
    ].join('\n\n');
  } finally {
    repository.remove();
  }
}

for (const language of languages)
  writeFileSync(join(import.meta.dirname, '../docs', fileOf(language)), `${sessionIn(language)}\n`);
