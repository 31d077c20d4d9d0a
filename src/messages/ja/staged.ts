import { printable } from '../../terminal.ts';
import type { staged as en } from '../en/staged.ts';
import type { Translation } from '../inLanguage.ts';

export const staged: Translation<typeof en> = {
  switchedOff: 'keyguard: KEYGUARD=0 が設定されているため、チェックを行いませんでした。\n',
  outside: (path, root) => `${printable(path)} はこのリポジトリ (${printable(root)}) の外にあります。`,
  noSuchFile: (path) => `${printable(path)}: このリポジトリにそのファイルはありません。`,
  policyChanged: (paths) => `このコミットは keyguard の設定を変更します: ${paths.map(printable).join(', ')}`,
  policyNeeded: (file, line, more, rule, reason) =>
    `このコミットは自分自身のシークレットを許可しています。${printable(file)}:${line}${more === 0 ? '' : ` ほか ${more} か所`} の ${rule} が通るのは、同じコミットで追加される例外があるからです (理由: 「${printable(reason.slice(0, 200))}」)。`,
  exposureUnknown: (cause) =>
    `以前にコミットまたはプッシュされたかどうかを確認できませんでした: ${printable(cause)}`,
};
