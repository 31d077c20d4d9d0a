import type { pattern as en } from '../en/pattern.ts';
import type { Translation } from '../inLanguage.ts';
import { withParticle } from './withParticle.ts';

export const pattern: Translation<typeof en> = {
  // The fields.
  provider: (given, file) => `"${given}": 파일 이름 "${file}"에 맞지 않습니다.`,
  empty: '비어 있습니다.',
  noLink: 'https:// 주소가 아닙니다.',
  twice: '두 번 쓰였습니다.',
  inOtherFile: (file) => `${file}에서도 쓰고 있습니다.`,
  noSecret: (name) => `"${name}" 시크릿은 없습니다.`,
  notKebab: '케밥 표기(소문자와 숫자를 하이픈으로 이은 형태)여야 합니다.',
  otherStart: (start) => `"${start}" 문자열로 시작해야 합니다.`,
  noVariable: (given) => `"${given}": NPM_TOKEN과 같은 변수 이름이 아닙니다.`,
  withNear: 'near와 함께 써야만 효력이 있습니다.',
  oneOfBoth: 'format과 regex 중 하나를 지정해야 합니다.',
  withRegex: 'regex에는 반드시 필요하고, regex가 없으면 쓸 수 없습니다.',
  reserved: (name) => `"${name}": keyguard가 내부에서 쓰는 이름입니다.`,
  matchesNothing: '빈 문자열과 일치합니다.',
  tooLong: (bytes, most) => `최대 ${bytes}바이트와 일치합니다. ${most}바이트를 넘을 수 없습니다.`,
  tooSlow:
    '문자열에 따라 시간이 너무 오래 걸립니다. 길이가 정해지지 않은 필드가 구분하는 문자 없이 이어져 있습니다.',
  exclusionTooSlow: (source) => `문자열에 따라 시간이 너무 오래 걸립니다: "${source}"`,
  twoChecksums: '체크섬이 두 개입니다. 시크릿을 두 개로 나누어 정의하세요.',
  twoSpans: '시크릿을 나타내는 <…>가 두 번 있거나 그룹 안에 있습니다. 시크릿을 두 개로 나누어 정의하세요.',
  nameTwice: (name) => `"${name}" 이름이 두 번 쓰였습니다.`,
  noAnchor: (characters) =>
    `모든 일치에 들어 있는 ${characters}자 이상의 고정된 문자열이 없습니다. 가까이에 있는 이름을 near로 지정하세요.`,
  badName: (name, letters) => `"${name}": ${letters}자 이상의 소문자로 된 단어가 아닙니다.`,
  noCheck: (name) => `"${name}" 검증은 없습니다.`,

  // The examples, of which nothing is repeated: one may be a real secret.
  sampleNotFound: '이 형식으로 만든 표본을 찾지 못합니다. checks나 not이 걸러 내고 있습니다.',
  exampleNotFound: (number) => `예 ${withParticle(String(number), '이/가')} 탐지되지 않습니다.`,
  exampleFound: (number) => `예 ${withParticle(String(number), '이/가')} 탐지됩니다.`,
  exampleBroken: (number, position) => `예 ${number}의 ${position}번째 문자부터 해석할 수 없습니다.`,
  examplesMissing: '일치하는 예와 일치하지 않는 예가 하나씩은 있어야 합니다.',

  // How a format or an expression is written.
  at: (fault, position, source) => `"${source}"의 ${position}번째 문자: ${fault}`,
  setOutside: '문자 집합은 문자 클래스 안에 써야 합니다.',
  unopened: (char) => `"${char}"의 짝이 되는 시작 기호가 없습니다. 문자 자체는 \\${char} 형태로 씁니다.`,
  notAByte: 'U+00FF보다 큰 문자가 있습니다. 비교는 바이트 단위로 이루어집니다.',
  unclosed: (open, close) => `"${open}"의 짝이 되는 "${close}" 기호가 없습니다.`,
  unopenedGroup: '")"의 짝이 되는 "(" 기호가 없습니다.',
  badLength: (min, max) => `길이 ${min}-${max}: 올바르지 않습니다.`,
  noField: '필드는 {문자종류:길이} 또는 {문자종류:최소-최대}로 씁니다. 여기는 그런 형식이 아닙니다.',
  checksumLength: (name, length) => `${name}의 길이는 ${length}자입니다.`,
  noAlphabet: (name) => `"${name}" 문자 종류는 없습니다.`,
  emptyFormat: '형식이 비어 있습니다.',
  nothingBefore: (char) => `"${char}" 앞에 아무것도 없습니다.`,
  boundary: (char) => `"${char}": 앞뒤 경계는 자동으로 붙으므로 쓰지 마세요.`,
  notSupported: (what) => `지원하지 않습니다: ${what}`,
  lookaround: '전방 탐색과 후방 탐색',
  behindQuantifier: (char) => `수량자 뒤의 "${char}"`,
  groupOfMore: (name) => `"${name}" 그룹에는 문자 클래스 하나만 넣을 수 있습니다.`,
  unbounded: (char) => `"${char}"에는 상한이 없습니다. {1,100}처럼 쓰세요.`,
  noUpperBound: '상한이 없습니다.',
  endingBackslash: '백슬래시 뒤에 아무것도 없습니다.',
  hexadecimal: '\\x 뒤에는 16진수 두 자리가 필요합니다.',
  noEscape: (char) => `\\${char} 이스케이프는 없습니다.`,
  wrongRange: (source) => `${source}의 범위가 올바르지 않습니다.`,
  notAByteIn: (source) => `${source}에 U+00FF보다 큰 문자가 있습니다. 비교는 바이트 단위로 이루어집니다.`,
  emptyClass: (source) => `빈 문자 클래스입니다: ${source}`,
};
