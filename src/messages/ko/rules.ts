import { printable } from '../../terminal.ts';
import type { rules as en } from '../en/rules.ts';
import type { Translation } from '../inLanguage.ts';

/** So many names are given as examples; a rule may know its names in a hundred spellings. */
const shown = 6;
const some = (names: readonly string[]) =>
  [...names.slice(0, shown), ...(names.length > shown ? [`외 ${names.length - shown}개`] : [])].join(', ');

export const rules: Translation<typeof en> = {
  unknownRule: (id, near) =>
    `${printable(id)} 규칙은 없습니다. ${near ? `혹시 ${near} 아닌가요?` : '목록은 keyguard rules로 볼 수 있습니다.'}`,
  confidence: '확실성',
  confidences: {
    certain: '확실함 (형식으로 판단)',
    likely: '가능성 높음 (주변 내용으로 판단)',
    possible: '가능성 있음 (무작위성만으로 판단)',
  },
  found: '탐지 근거',
  byMarker: (anchors) => `값에 들어 있는 고유한 문자열: ${some(anchors)}`,
  byName: (anchors, beside) =>
    `가까이에 있는 이름: ${some(anchors)}${beside.length > 0 ? `. 또는 함께 나오는 값: ${beside.join(', ')}` : ''}`,
  byAssignment: '값이 대입되는 이름과 값의 무작위성',
  checked: '검증',
  together: '함께 보고',
  variable: '환경 변수',
  revoke: '폐기하는 페이지',
  documented: '문서',
};
