import type { Language } from '../src/messages/language.ts';
import { type MatrixRow, matrixRows, situations } from '../tests/install/support/hookMatrix.ts';

const marked = /(<!-- hook managers: made by scripts\/readme\.ts -->\n)[\s\S]*?(<!-- end -->)/;

/** What the table says in English, in the other languages; names of managers and options stay. */
const words: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {},
  ja: {
    'commit, `-a`, subfolder': 'コミット、`-a`、サブフォルダー',
    'own hooks go on': '既存のフックの継続',
    'later work tree': '後から作った作業ツリー',
    'older branch': '古いブランチ',
    'clone, `install`': 'クローンして `install`',
    'clone without keyguard is stopped': 'keyguard のないクローンを止める',
    'hooks written anew': 'フックの書き直し',
    'manager missing': '管理ツールがない',
    '`uninstall`: as before': '`uninstall` で元どおり',
    yes: '○',
    'no hook there': 'フックがない',
    'husky stops it': 'husky が止める',
    'husky 9 in a subfolder': 'サブフォルダーの husky 9',
    'a committed folder, `core.hooksPath`': 'コミットされたフォルダー、`core.hooksPath`',
    'plain `.git/hooks`': '`.git/hooks` のみ',
    'none: husky 9 is set up': 'なし: husky 9 を設定',
  },
  ko: {
    'commit, `-a`, subfolder': '커밋, `-a`, 하위 폴더',
    'own hooks go on': '기존 훅 유지',
    'later work tree': '나중에 만든 작업 트리',
    'older branch': '오래된 브랜치',
    'clone, `install`': '클론 후 `install`',
    'clone without keyguard is stopped': 'keyguard가 없는 클론을 막음',
    'hooks written anew': '훅을 다시 씀',
    'manager missing': '관리 도구가 없음',
    '`uninstall`: as before': '`uninstall`하면 원래대로',
    yes: '예',
    'no hook there': '훅이 없음',
    'husky stops it': 'husky가 막음',
    'husky 9 in a subfolder': '하위 폴더의 husky 9',
    'a committed folder, `core.hooksPath`': '커밋된 폴더, `core.hooksPath`',
    'plain `.git/hooks`': '`.git/hooks`만',
    'none: husky 9 is set up': '없음: husky 9을 설정',
  },
};

/** The table of hook managers and situations, which the tests are made from, put into its place in a text. */
export function withHookMatrix(text: string, language: Language = 'en'): string {
  const said = (english: string) => words[language][english] ?? english;
  const names = Object.keys(situations) as (keyof typeof situations)[];
  const rows = Object.values<MatrixRow>(matrixRows).map(({ title, not }) => {
    const cells = names.map((name) => not[name] ?? 'yes');
    return `| ${[title, ...cells].map(said).join(' | ')} |`;
  });
  const head = [
    `| | ${Object.values(situations).map(said).join(' | ')} |`,
    `|---|${names.map(() => '---|').join('')}`,
  ];
  return text.replace(marked, `$1\n${[...head, ...rows].join('\n')}\n\n$2`);
}
