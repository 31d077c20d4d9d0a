import { printable } from '../../terminal.ts';
import type { staged as en } from '../en/staged.ts';
import type { Translation } from '../inLanguage.ts';

export const staged: Translation<typeof en> = {
  switchedOff: 'keyguard: KEYGUARD=0이 설정되어 있어 검사를 건너뛰었습니다.\n',
  outside: (path, root) => `이 저장소(${printable(root)}) 밖의 경로입니다: ${printable(path)}`,
  noSuchFile: (path) => `${printable(path)}: 이 저장소에 그런 파일이 없습니다.`,
  policyChanged: (paths) => `이 커밋은 keyguard 설정을 바꿉니다: ${paths.map(printable).join(', ')}`,
  policyNeeded: (file, line, more, rule, reason) =>
    `이 커밋은 자기 시크릿을 스스로 허용합니다. ${printable(file)}:${line}${more === 0 ? '' : ` 외 ${more}곳`}의 ${rule} 항목이 통과하는 것은 같은 커밋에 추가된 예외 때문입니다(사유: "${printable(reason.slice(0, 200))}").`,
  exposureUnknown: (cause) => `이전에 커밋하거나 푸시한 적이 있는지 확인하지 못했습니다: ${printable(cause)}`,
};
