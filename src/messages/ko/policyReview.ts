import { printable } from '../../terminal.ts';
import type { policyReview as en } from '../en/policyReview.ts';
import type { Translation } from '../inLanguage.ts';

const oneLine = (text: string) => printable(text).replaceAll('\n', '\\n');

export const policyReview: Translation<typeof en> = {
  noFile: '.keyguard/allow.toml 파일이 없습니다. 마커 외에는 허용하는 것이 없습니다.',
  noEntries: '.keyguard/allow.toml에 예외가 없습니다.',
  inline:
    '.keyguard/allow.toml의 예외가 [[allow]] 형식으로 적혀 있지 않습니다. 직접 빼세요. 아무것도 바꾸지 않았습니다.',
  notAll: (file, reason) =>
    `검사하지 못한 파일이 있어 아무것도 바꾸지 않았습니다: ${printable(file)}: ${printable(reason)}`,
  rule: (id) => `규칙 ${oneLine(id)}`,
  path: (glob) => `경로 ${oneLine(glob)}`,
  value: '값 하나',
  reason: (reason) => `사유: ${oneLine(reason)}`,
  owner: (owner) => `담당자: ${oneLine(owner)}`,
  states: {
    expired: (day) => `만료됨(${day}): 아무것도 허용하지 않습니다`,
    stale: '필요 없음: 이제 해당하는 것이 없습니다',
    wide: (count) => `범위가 넓음: 값이 없어 앞으로 생기는 것도 허용합니다. 현재 ${count}개`,
    used: (count) => `시크릿 ${count}개에 해당합니다`,
  },
  until: (day) => `기한: ${day}`,
  place: (file, line) => `${oneLine(file)}:${line}`,
  more: (count) => `그 밖에 ${count}개`,
  summary: (all, expired, stale) =>
    `예외 ${all}개, 만료 ${expired}개, 필요 없음 ${stale}개${expired + stale > 0 ? '. keyguard allow --prune으로 뺄 수 있습니다.' : ''}`,
  nothingToPrune: '모든 예외가 유효하고 해당하는 것이 있습니다. 아무것도 바꾸지 않았습니다.',
  pruned: (count, command) => `예외 ${count}개를 뺐습니다.\n다음: ${command}`,
};
