import { printable } from '../../terminal.ts';
import type { config as en } from '../en/config.ts';
import type { Translation } from '../inLanguage.ts';

/** Text from outside as a part of one line. */
const oneLine = (text: string) => printable(text.replaceAll('\n', ' ')).slice(0, 200);
const orNearest = (name: string | null) => (name ? ` 혹시 ${oneLine(name)} 아닌가요?` : '');
const choices = (known: readonly string[]) => known.map((name) => `"${name}"`).join(', ');

export const config: Translation<typeof en> = {
  notTexts: '["one", "two"]처럼 따옴표로 묶은 문자열의 목록이어야 합니다.',
  notBoolean: '따옴표 없이 true 또는 false로 쓰세요.',
  notOneOf: (known) => `다음 중 하나여야 합니다: ${choices(known)}.`,
  unknownName: (given, near, known) =>
    near
      ? `"${oneLine(given)}" 이름은 없습니다.${orNearest(near)}`
      : `알 수 없는 이름이 있습니다. 쓸 수 있는 이름: ${choices(known)}.`,
  badSize: '"500 KB", "10 MB", "1 GB"처럼 0보다 큰 수와 단위를 쓰세요.',
  badTime: '"500 ms", "30 s", "2 min"처럼 0보다 큰 수와 단위를 쓰세요.',
  excludesEverything: (glob) =>
    `"${oneLine(glob)}" 경로는 모든 파일에 해당하므로 아무것도 검사하지 않게 됩니다. 폴더나 파일 종류를 지정하세요.`,
  emptyRule: '비어 있습니다. 규칙 ID를 쓰세요(목록은 keyguard rules).',

  overSize: (limit) => `.keyguard/config.toml의 size-limit(${limit}) 값보다 큽니다.`,
  overTime: (budget) => `.keyguard/config.toml의 time-budget(${budget}) 시간을 모두 썼습니다.`,
  passedOver: (file, reason) =>
    `${printable(file)} 파일은 검사하지 않았지만 설정에 따라 문제로 보지 않습니다: ${printable(reason)}`,
  excluded: (count) =>
    `.keyguard/config.toml의 exclude 설정에 따라 파일 ${count.toLocaleString('ko')}개를 검사하지 않았습니다.`,
  excludedReason: '.keyguard/config.toml에서 제외되어 있습니다.',
  belowConfidence: (what, place, confidence) =>
    `${place}의 ${what} 항목은 커밋을 막지 않습니다. 확실성이 ${confidence} 단계여서 .keyguard/config.toml의 기준에 미치지 못합니다.`,
  moreBelow: (count) => `커밋을 막지 않는 항목이 ${count}개 더 있습니다. --all 옵션으로 볼 수 있습니다.`,

  loosened: (file, line, rule, changed) =>
    `이 커밋은 자신의 시크릿을 스스로 허용합니다: ${printable(file)}:${line}의 ${rule} 항목은 같은 커밋이 다음 파일을 바꾸었기 때문에만 통과합니다: ${changed.map(printable).join(', ')}.`,
  strictChange: (file, line) =>
    `${printable(file)}:${line} 위치는 이 커밋이 추가하는 예외로 통과할 수 있지만 strict = true입니다. 예외를 먼저 따로 커밋하세요.`,
  strictMarker: (file, line) =>
    `${printable(file)}:${line}: strict = true이므로 같은 커밋에서 추가한 마커는 아직 효력이 없습니다. keyguard allow를 사용하고 그 변경을 먼저 따로 커밋하세요.`,
  strictPolicy: (paths) =>
    `strict = true이므로 이 커밋은 다음 파일을 바꾸기 전의 정책으로 검사합니다: ${paths.map(printable).join(', ')}.`,

  title: (path) => `${printable(path)}에서 적용 중인 설정`,
  defaultValue: '기본값',
  none: '없음',
  setIn: (path, line) => `${path}:${line}`,
  meanings: {
    exclude: '검사하지 않는 경로',
    disable: '끈 규칙',
    confidence: '커밋을 막는 최소 확실성',
    'size-limit': '이보다 큰 파일은 건너뜀',
    'time-budget': '이 시간이 지나면 나머지는 건너뜀',
    skipped: '제한 때문에 건너뛴 것을 어떻게 볼지: stop(종료 코드 3) 또는 pass',
    language: '메시지 언어',
    strict: '예외는 따로 커밋해야 함',
    markers: '인정하는 다른 도구의 마커',
  },
  otherFiles: '그 밖의 파일',
  exceptionsOf: (count, expired) => `예외 ${count}개${expired > 0 ? `(그중 만료된 것 ${expired}개)` : ''}`,
  rulesOf: (ids) => `규칙 ${ids.map(oneLine).join(', ')}`,
  entriesOf: (count) => `기록된 이전 시크릿 ${count.toLocaleString('ko')}개`,
  noFiles: '.keyguard 폴더가 없습니다. 기본값이 적용됩니다.',
};
