import type { entry as en } from '../en/entry.ts';
import type { Translation } from '../inLanguage.ts';

export const entry: Translation<typeof en> = {
  incomplete: (message) => `keyguard: 검사를 끝내지 못했습니다: ${message}\n`,
  partMissing: (message) => `${message}. 실행하세요: npx keyguard install`,
  tooOld: (version) =>
    `Node.js ${version} 버전은 너무 오래되었습니다. 20.19 또는 22.12 이상을 PATH에 추가하세요.`,
};
