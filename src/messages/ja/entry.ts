import type { entry as en } from '../en/entry.ts';
import type { Translation } from '../inLanguage.ts';

export const entry: Translation<typeof en> = {
  incomplete: (message) => `keyguard: チェックを完了できませんでした: ${message}\n`,
  partMissing: (message) => `${message}。次を実行してください: npx keyguard install`,
  tooOld: (version) =>
    `Node.js ${version} は古すぎます。20.19、または 22.12 以降を PATH に追加してください。`,
};
