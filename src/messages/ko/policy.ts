import { isPlainName } from '../../isPlainName.ts';
import { printable } from '../../terminal.ts';
import type { policy as en } from '../en/policy.ts';
import type { Translation } from '../inLanguage.ts';

/** Text from outside as a part of one line. */
const oneLine = (text: string) => printable(text).replaceAll('\n', '\\n');
const quoted = (text: string) => `"${oneLine(text.length > 200 ? `${text.slice(0, 200)}…` : text)}"`;
const orNearest = (name: string | null) => (name ? ` 혹시 ${oneLine(name)} 아닌가요?` : '');
/** Only a slip is repeated: anything else may be a secret that went into the wrong field. */
const noRule = (rule: string, near: string | null, mayShow = false) =>
  near
    ? `${quoted(rule)} 규칙은 없습니다.${orNearest(near)}`
    : mayShow
      ? `${quoted(rule)} 규칙은 없습니다.`
      : '그런 규칙은 없습니다.';
const byMarker = (rule: string) => `keyguard:allow ${rule} -- 사유`;

export const policy: Translation<typeof en> = {
  // The folder.
  noPolicyFolder: (path) =>
    `${oneLine(path)} 경로가 폴더가 아니라 파일이나 링크입니다. 이대로는 그 안의 예외를 읽을 수 없습니다.`,
  unknownPolicyFile: (path, near) =>
    `${oneLine(path)} 파일은 keyguard가 읽는 파일이 아닙니다.${orNearest(near)} (메모는 .md 파일로 둘 수 있습니다)`,
  policyLink: (path) =>
    `${oneLine(path)} 파일은 심볼릭 링크입니다. 예외는 일반 파일에서만 읽으므로 파일 자체를 두세요.`,

  // The allow file.
  badField: (path, line, key, explanation) =>
    `${oneLine(path)}:${line}: ${key}: ${oneLine(explanation.replaceAll('\n', ' '))}`,
  notText: '따옴표로 묶은 문자열이어야 합니다.',
  emptyText: '비어 있습니다.',
  reasonMissing: '모든 예외에는 사유가 필요합니다: reason = "시크릿이 아닌 이유"',
  badValueMark:
    '"keyguard allow"가 만든 표시(hmac:… 또는 scrypt:…)여야 합니다. 값 자체는 절대로 쓰지 마세요.',
  unknownRule: (rule, near) => noRule(rule, near),
  allowsEverything: '값도 규칙도 경로도 없어서 모든 것을 허용하게 됩니다. 적어도 하나는 지정하세요.',
  pathTooWide: (path) =>
    `${quoted(path)} 경로는 모든 파일에 해당하므로 모든 것을 허용하게 됩니다. 폴더를 지정하거나 규칙 또는 값을 추가하세요.`,
  badDate: '실제로 있는 날짜를 YYYY-MM-DD 형식으로 쓰세요.',
  badSalt: '16바이트 이상의 무작위 데이터를 base64로 쓴 것이어야 합니다.',
  saltMissing: '없습니다. 이것이 없으면 값을 비교할 수 없습니다. 항목은 "keyguard allow"로 만드세요.',
  unknownVersion: '1이어야 합니다(version = 1). 이 keyguard는 다른 형식을 읽지 못합니다.',
  notATableArray: '예외는 대괄호를 두 번 써서 [[allow]]로 적습니다.',
  globFaults: {
    empty: '비어 있습니다.',
    absolute: '디스크의 루트에서 시작합니다. 맨 앞의 / 없이 저장소 최상위부터의 경로를 쓰세요.',
    backslash: '백슬래시가 들어 있습니다. 폴더는 어느 시스템에서나 /로 구분합니다.',
    parent: '..이 들어 있습니다. 저장소 최상위부터의 경로를 쓰세요.',
    segment: '두 / 사이가 비어 있거나 점 하나만 있습니다.',
    folder: '/로 끝나서 파일을 가리키지 않습니다. 그 안의 모든 것은 folder/**로 쓰세요.',
    bracket: '[와 ]의 짝이 맞지 않거나 범위의 순서가 거꾸로입니다. 대괄호 자체는 [[] 또는 []]로 씁니다.',
    brace: '{와 }의 짝이 맞지 않거나 100개가 넘는 경로를 뜻합니다. 중괄호 자체는 [{] 또는 [}]로 씁니다.',
    negated: '!로 시작하지만 예외에서는 제외를 쓸 수 없습니다. !로 시작하는 이름은 {!}name으로 씁니다.',
  },
  expired: (place, path, line, expires, owner) =>
    `${oneLine(place.file)}:${place.line}의 예외는 ${expires}에 만료되었습니다(${path}:${line}${owner ? `, 담당자: ${quoted(owner)}` : ''})`,
  expiredEntry: (path, line, expires) =>
    `${path}:${line}: 이 예외는 ${expires}에 만료되었습니다. 갱신하거나 삭제하세요.`,
  unusedEntry: (path, line) => `${path}:${line}: 이 예외에 해당하는 것이 더는 없습니다. 삭제하세요.`,

  // Markers.
  brokenMarker: (file, line, fault, rule) =>
    `${oneLine(file)}:${line}: 이 마커는 효력이 없습니다. ${
      {
        malformed: `"${byMarker(rule)}" 형식이어야 합니다.`,
        'no comment': '주석을 시작하는 기호 뒤에 써야 합니다(예: "# keyguard:allow …").',
        'no comments here': '이 형식에는 주석이 없습니다. keyguard allow FINGERPRINT 명령을 쓰세요.',
        'long line': '1,000자보다 긴 줄에 있습니다. keyguard allow FINGERPRINT 명령을 쓰세요.',
      }[fault]
    }`,
  markerOfUnknownRule: (file, line, rule, near, found) =>
    `${oneLine(file)}:${line}: 이 마커는 효력이 없습니다. ${noRule(rule, near, isPlainName(rule))}${near ? '' : ` 실제로 탐지된 규칙: ${found.join(', ')}`}`,
  markerOfOtherRule: (file, line, rule, found) =>
    `${oneLine(file)}:${line}: 이 마커는 효력이 없습니다. 마커에 적힌 규칙: ${rule}, 실제로 탐지된 규칙: ${found.join(', ')}`,
  addedMarker: (file, line, rule, reason) =>
    `이 커밋은 ${oneLine(file)}:${line}에 ${rule} 규칙을 허용하는 마커를 추가합니다: ${quoted(reason)}`,
  unstagedEntry: (file, line) =>
    `${oneLine(file)}:${line}의 예외가 스테이징되지 않았습니다. 실행하세요: git add :/.keyguard/allow.toml`,

  // Patterns of one's own.
  thePackage: 'keyguard 자체',
  idTwice: (id, other) => `${quoted(id)} id는 이미 ${oneLine(other)}의 규칙이 쓰고 있습니다.`,
  fieldMissing: '꼭 필요한 항목입니다.',
  noSecrets: '시크릿마다 [[secrets]]로 적습니다. 적어도 하나는 있어야 합니다.',
  fieldKinds: {
    text: '따옴표로 묶은 문자열이어야 합니다.',
    texts: '문자열 목록이어야 합니다.',
    'text or texts': '따옴표로 묶은 문자열이나 문자열 목록이어야 합니다.',
    examples: '문자열 목록 match와 not을 담은 테이블이어야 합니다.',
    confidence: '"certain", "likely", "possible" 중 하나여야 합니다.',
  },

  // `keyguard allow`.
  fileHeader:
    'keyguard의 예외입니다. keyguard allow --help를 참고하세요. 값은 되돌릴 수 없는 표시로만 기록됩니다.',
  noFingerprint: 'FINGERPRINT는 탐지 결과마다 표시되는 12자리 16진수입니다. 입력한 값은 이 형식이 아닙니다.',
  reasonEmpty: '예외에는 사유가 필요합니다: --reason "시크릿이 아닌 이유"',
  reasonHoldsSecret: '사유에 시크릿 자체를 쓰지 마세요. 대신 무엇에 쓰는 값인지 적으세요.',
  ownerEmpty: '--owner가 비어 있습니다. 생략하거나 담당자를 지정하세요.',
  noDate: (given) =>
    `--expires에 지정한 ${quoted(given)}: 실제로 있는 날짜가 아닙니다. YYYY-MM-DD 형식으로 쓰세요.`,
  dateIsOver: (given) => `--expires ${given}: 이미 지난 날짜입니다. 앞으로 올 날짜를 지정하세요.`,
  nothingStaged: '스테이징된 내용에는 시크릿이 없습니다. 먼저 파일을 git add 한 뒤에 탐지된 것을 허용하세요.',
  place: (file, line) => `${oneLine(file)}:${line}`,
  unknownFingerprint: (given, near, known) => {
    const all = [...known].map(([fingerprint, place]) => `${fingerprint} (${place})`);
    const more = all.length > 5 ? ` 외 ${all.length - 5}개` : '';
    const hint = near
      ? `혹시 ${near} (${known.get(near)}) 아닌가요?`
      : `현재 탐지 결과: ${all.slice(0, 5).join(', ')}${more}`;
    return `스테이징된 내용에 핑거프린트가 ${given}인 것은 없습니다. ${hint}`;
  },
  notFoundForSure: (file, reason) =>
    `스테이징된 내용을 모두 검사하지는 못했습니다: ${oneLine(file)}: ${oneLine(reason)}`,
  alreadyAllowed: (fingerprint, reason, command) =>
    `${fingerprint} 항목은 이미 허용되어 있습니다: ${quoted(reason)}. 바뀐 것은 없습니다. 그래도 커밋이 막히면 실행하세요: ${command}`,
  allowed: (title, file, line, everywhere, command) =>
    `허용했습니다: ${oneLine(file)}:${line}의 ${oneLine(title)}${everywhere ? '. 같은 값은 다른 파일에서도 허용됩니다.' : ''}\n다음에 실행: ${command}`,
  entryWithoutEffect:
    '.keyguard/allow.toml 끝에 항목을 추가해도 효력이 없습니다. 예외를 [[allow]]로 쓰세요. 바뀐 것은 없습니다.',
};
