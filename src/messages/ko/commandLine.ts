import type { commandLine as en } from '../en/commandLine.ts';
import type { Translation } from '../inLanguage.ts';

const nearest = (name: string | null) =>
  name ? `혹시 ${name} 아닌가요?` : 'keyguard --help에서 목록을 확인하세요.';

export const commandLine: Translation<typeof en> = {
  unknownCommand: (name, near) => `알 수 없는 명령입니다: ${name}. ${nearest(near)}`,
  unknownOption: (name, near) => `알 수 없는 옵션입니다: ${name}. ${nearest(near)}`,
  unknownValue: (option, value, choices) =>
    `${option} 옵션에는 ${value} 값을 쓸 수 없습니다. 쓸 수 있는 값: ${choices.join(', ')}`,
  takesNoValue: (option) => `${option} 옵션에는 값을 줄 수 없습니다.`,
  takesValue: (option, value) => `${option} 옵션에는 값이 필요합니다: ${option} ${value}`,
  tooManyOperands: (command, operand) => `keyguard ${command} 명령에 필요 없는 인수가 있습니다: ${operand}`,
  oneOfAllow: 'keyguard allow에는 FINGERPRINT, --review, --prune 중 하나만 지정해야 합니다.',
  reasonMissing: '예외에는 사유가 필요합니다: keyguard allow FINGERPRINT --reason "시크릿이 아닌 이유"',

  usage: '사용법',
  commands: '명령',
  options: '옵션',
  exitCodes: '종료 코드',
  environment: '환경 변수',
  summary: 'keyguard는 자격 증명을 추가하는 커밋을 막고, 고치는 방법까지 안내합니다.',
  commandSummaries: {
    '--staged': '다음 커밋에 추가될 내용을 검사합니다 (훅이 실행하는 명령)',
    scan: '파일과 폴더를 검사합니다 (PATH가 없으면 현재 폴더)',
    check: '범위의 커밋을 커밋마다 추가한 내용으로 검사합니다 (CI와 풀 리퀘스트용)',
    fix: '스테이징된 내용에서 시크릿을 꺼내 .env로 옮기고, 파일의 언어에 맞게 그곳에서 읽게 합니다',
    recover: '유출 이후의 대응을 순서대로 안내합니다: 이 저장소의 정보를 채운 체크리스트',
    install: '이 저장소에 keyguard를 설치합니다',
    uninstall: '이 저장소에서 keyguard를 제거합니다',
    doctor: '이 저장소의 훅이 키를 막는지 확인하고, 막지 못하는 원인을 알려 줍니다',
    allow: '스테이징된 탐지 결과 하나를 예외로 기록합니다',
    rules: '탐지 규칙 목록(이름으로 거르기 가능)을 보여 주거나 규칙 하나를 설명합니다',
    baseline: '이전부터 있던 시크릿을 기록하여 scan이 새로운 것만 보고하게 합니다',
    config: '적용 중인 설정과 그 설정이 있는 파일을 보여 줍니다',
    migrate: '다른 스캐너의 패턴과 예외를 가져옵니다',
  },
  optionSummaries: {
    format: 'text는 사람이 읽는 형식(표준 오류), json은 프로그램용 형식(표준 출력)',
    all: '처음 10개만이 아니라 모든 탐지 결과를 자세히 보여 줍니다',
    explain:
      '탐지 결과마다 근거와 반증을 보여 줍니다. 한 줄(scan FILE:LINE)이면 대상이 아닌 이유도 보여 줍니다',
    range: 'B에 있고 A에 없는 커밋. 이름 하나면 커밋 기록 전체',
    'no-ignore': 'git이 무시하는 파일도 검사합니다',
    'dry-run': '무엇을 할지 보여 주기만 하고 아무것도 바꾸지 않습니다',
    global: '이 사용자의 모든 저장소를 대상으로 합니다. 각 저장소에 따로 있는 것은 그대로 둡니다',
    manager: '사용할 훅 관리 도구: husky, lefthook 등',
    reason: '시크릿이 아닌 이유 (필수이며 예외와 함께 저장됩니다)',
    everywhere: '이 파일만이 아니라 같은 값이 있는 모든 파일을 예외로 합니다',
    owner: '예외의 담당자',
    expires: '예외가 유효한 마지막 날 (YYYY-MM-DD)',
    review: '예외 목록과 각 예외가 적용되는 곳을 보여 줍니다',
    prune: '기한이 지났거나 적용되는 곳이 없는 예외를 제거합니다',
    yes: '묻지 않고 변경합니다',
    fix: '고칠 수 있는 것을 고치고 다시 살펴봅니다',
    add: '베이스라인에 아직 없는 것도 기록합니다 (지정하지 않으면 줄어들기만 합니다)',
    'key-id': '유출된 AWS 액세스 키의 ID (AWS가 보낸 메일에 적힌 것)',
    status: '남은 단계와 언제까지 기다리는지를 보여 줍니다. 모두 끝나면 종료 코드는 0입니다',
    next: '다음 단계를 전문으로 보여 줍니다',
    help: '이 도움말 또는 명령의 도움말을 보여 줍니다',
    lang: '표시 언어(en, ja, ko). 생략하면 설정, 로캘, 시스템 언어 순서로 정해집니다',
    version: '버전을 보여 줍니다',
  },
  exitCodeSummaries: {
    clean: '커밋을 막을 것이 없음',
    blocked: '커밋을 막을 것이 있음',
    usage: '인수가 잘못되었거나 설정을 올바로 해석할 수 없음',
    incomplete: '검사를 끝내지 못함',
  },
  environmentSummaries: {
    'KEYGUARD=0': '훅을 건너뜁니다 (한 줄로 알립니다)',
    KEYGUARD_LANG: '표시 언어(--lang과 같음)',
    'NO_COLOR, FORCE_COLOR': '색을 쓰지 않음, 항상 색을 씀',
  },
};
