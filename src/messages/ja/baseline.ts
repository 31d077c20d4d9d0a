import { printable } from '../../terminal.ts';
import type { baseline as en } from '../en/baseline.ts';
import type { Translation } from '../inLanguage.ts';

const number = (count: number) => count.toLocaleString('ja');
const secrets = (count: number) => `シークレット ${number(count)} 件`;
const again = 'ファイルを削除して keyguard baseline を実行してください。';

export const baseline: Translation<typeof en> = {
  recorded: '.keyguard/baseline に記録されています。',
  badLine: (path, line) =>
    `${printable(path)}:${line}: ベースラインの行ではありません。余分な行を取り除くか、${again}`,
  badVersion: (path) => `${printable(path)}:1: 別のバージョンの keyguard が書いたファイルです。${again}`,
  noSalt: (path) => `${printable(path)}:1: salt の行がないため、何も比較できません。${again}`,
  nothingCommitted: 'まだ何もコミットされていないため、ベースラインに記録するものがありません。',
  unreadable: (file, reason) =>
    `チェックできないファイルがあったため、ベースラインは書き込みませんでした: ${printable(file)}: ${printable(reason)}`,
  nothingThere: 'HEAD には記録すべきシークレットがありません。何も書き込みませんでした。',
  created: (count, files, command) =>
    `${number(files)} 個のファイルの${secrets(count)}を .keyguard/baseline に記録しました。新しいものはこれまでどおりコミットを止めます。記録したものはローテーションしてください。\n次に: ${command}`,
  shrunk: (gone, left, command) =>
    `${secrets(gone)}がリポジトリからなくなったため、.keyguard/baseline からも取り除きました。残りは ${number(left)} 件です。\n次に: ${command}`,
  emptied: (gone, command) =>
    `最後の${secrets(gone)}がなくなったため、.keyguard/baseline を削除しました。お疲れさまでした。\n次に: ${command}`,
  unchanged: (count) => `.keyguard/baseline に変更はありません。${secrets(count)}がまだ残っています。`,
  notAdded: (count) =>
    `HEAD には .keyguard/baseline にない${secrets(count)}がありますが、ベースラインは減るだけなので追加しませんでした。keyguard scan で確認し、シークレットではないものは許可してください。それでも記録する場合は keyguard baseline --add を実行します。`,
  widened: (count, places, more) =>
    `ベースラインに${secrets(count)}が増えます。今後のスキャンでは報告されません:\n${places.map((place) => `  ${printable(place)}\n`).join('')}${more > 0 ? `  ほか ${number(more)} 件\n` : ''}`,
  place: (file, line, title) => `${file}:${line} ${title}`,
  nextStep: (command) => `次に: ${command}`,

  gone: (count) =>
    `.keyguard/baseline の${secrets(count)}はもうファイルにありません。記録から取り除くには: keyguard baseline`,
  commitStarts: (count) => `このコミットは古い${secrets(count)}を .keyguard/baseline に記録します。`,
  commitWidens: (count) =>
    `このコミットはベースラインを${secrets(count)}分広げます。今後のスキャンでは報告されません。`,
};
