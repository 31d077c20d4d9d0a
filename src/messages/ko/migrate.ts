import { printable } from '../../terminal.ts';
import type { migrate as en } from '../en/migrate.ts';
import type { Translation } from '../inLanguage.ts';

const oneLine = (text: string) => printable(text.replaceAll('\n', ' ')).slice(0, 200);
const number = (count: number) => count.toLocaleString('ko');

export const migrate: Translation<typeof en> = {
  nothing:
    '다른 스캐너(git-secrets, gitleaks, detect-secrets, ripsecrets, secretlint, Talisman, ggshield)의 설정이 없습니다. 아무것도 쓰지 않았습니다.',
  unreadable: (file) => `${printable(file)} 파일을 올바로 읽을 수 없습니다. YAML도 JSON도 아닙니다.`,
  otherFile: (path) =>
    `${printable(path)} 파일이 이미 있고 내용이 다릅니다. 먼저 다른 곳으로 옮기세요. 아무것도 쓰지 않았습니다.`,
  entryReason: (file, line, reason) => `${file}:${line}에서 가져옴${reason && `: ${reason}`}`,

  what: {
    pattern: (name) => `패턴 ${oneLine(name)}`,
    'allowed text': '문자열 예외',
    'allowed value': '시크릿 예외',
    'ignored path': (path) => `경로 제외 ${oneLine(path)}`,
    'allowed place': (path, line) =>
      line === null ? `파일 예외 ${oneLine(path)}` : `${oneLine(path)}:${line}의 예외`,
    'known hash': (path) => (path === null ? '해시로 지정한 예외' : `${oneLine(path)} 파일의 시크릿`),
    marker: (name) => `마커 ${oneLine(name)}`,
    disabled: (what) => `${oneLine(what)} 끄기`,
    other: (what) => `설정 ${oneLine(what)}`,
  },
  many: {
    'allowed text': (count) => `문자열 예외 ${number(count)}개`,
    'known hash': (count) => `해시로 지정한 시크릿 ${number(count)}개`,
    'allowed place': (count) => `줄 예외 ${number(count)}개`,
  },

  carried: (into) => `가져온 곳: ${into}`,
  changes: {
    bounded: '길이 상한이 없어 상한을 두었습니다',
    case: '대소문자는 모두 소문자, 모두 대문자, 첫 글자만 대문자의 세 가지가 됩니다',
    edge: '앞뒤 조건은 keyguard가 판단합니다',
  },
  exceptions: (count, into) => `현재 있는 것에 대해 예외 ${number(count)}개로 가져왔습니다: ${into}`,
  covered: 'keyguard가 기본으로 처리합니다',
  unneeded: '필요 없습니다. keyguard가 찾는 것 중에 해당하는 것이 없습니다',
  byHand: (into, text) => `${into} 파일에 직접 추가하세요: ${oneLine(text)}`,
  lost: (why) => `가져오지 못함: ${why}`,
  why: {
    'runs code': '프로그램입니다. keyguard는 저장소의 프로그램을 실행하지 않습니다',
    'other place': '다른 곳에 있으며 keyguard는 가져오지 않습니다',
    entropy: '무작위성은 keyguard가 직접 판단합니다. 패턴은 이 조건 없이 가져왔습니다',
    'path rule': 'keyguard의 규칙은 위치가 아니라 내용을 봅니다',
    'by commit': 'keyguard에는 커밋별 예외가 없습니다. 오래된 것에는 keyguard baseline을 사용하세요',
    'detector setting': 'keyguard에는 같은 설정이 없습니다',
    condition: '이 조건은 keyguard의 제외로 나타낼 수 없습니다. 예외를 .keyguard/allow.toml에 쓰세요',
    'unknown key': 'keyguard migrate가 모르는 항목입니다',
    'unknown hash': 'keyguard가 찾는 것의 해시가 아니거나 해당 도구만 만들 수 있는 해시입니다',
    'no format': 'keyguard의 형식으로 나타낼 수 없습니다',
    'too slow': '정규식을 확인하는 데 시간이 너무 오래 걸립니다',
    'no expression': '정규식을 읽을 수 없습니다',
  },
  whyWith: (why, detail) => `${why}: ${oneLine(detail)}`,

  summary: (carried, unneeded, lost) =>
    `가져왔거나 기본으로 처리 ${carried}개, 필요 없음 ${unneeded}개, 가져오지 못함 ${lost}개.`,
  wouldWrite: (paths) =>
    paths.length === 0 ? '쓸 파일이 없습니다.' : `쓰게 될 파일: ${paths.map(printable).join(', ')}`,
  written: (paths, command) =>
    paths.length === 0
      ? '쓸 것이 없었습니다.'
      : `쓴 파일: ${paths.map(printable).join(', ')}. 원래 도구의 파일은 그대로입니다.\n다음: 내용을 확인한 뒤 ${command}`,
};
