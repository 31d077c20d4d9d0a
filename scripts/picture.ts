/**
 * Draws docs/refused-commit.svg, and the same in Japanese and Korean: what a real commit of a CarrierWave initializer
 * with a made-up key says, in a throw-away repository that keyguard guards. Needs `npm run build` first; the same
 * sources give the same picture.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { languages } from '../src/messages/language.ts';
import { guardedRepository } from './guardedRepository.ts';
import { svgOf } from './svgOf.ts';

const titles = {
  en: 'A commit that keyguard refuses: the place, the masked key, and the lines to write instead',
  ja: 'keyguard がコミットを止めたところ: 場所、伏せ字のキー、代わりに書く行',
  ko: 'keyguard가 커밋을 막은 화면: 위치, 가려진 키, 대신 쓸 줄',
};
const message = 'Keep uploads on S3';

const repository = guardedRepository();
try {
  for (const language of languages) {
    const { status, said } = repository.run(language, 'git', ['commit', '-m', message], true);
    if (status === 0 || !said.includes('carrierwave.rb:5'))
      throw new Error(`the commit was not refused:\n${said}`);
    if (repository.holdsKey(said)) throw new Error('the report shows the key');
    const picture = svgOf(`\x1b[2m$ \x1b[22mgit commit -m "${message}"\n${said}`, titles[language], 92);
    const name = language === 'en' ? 'refused-commit.svg' : `refused-commit.${language}.svg`;
    writeFileSync(join(resolve(import.meta.dirname, '../docs'), name), picture);
  }
} finally {
  repository.remove();
}
