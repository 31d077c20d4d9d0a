import { printable } from '../../terminal.ts';
import type { recover as en } from '../en/recover.ts';
import type { Translation } from '../inLanguage.ts';

const oneLine = (text: string) => printable(text).replaceAll('\n', '\\n');
const list = (names: readonly string[]) => names.map(oneLine).join(', ');
const kinds = { branches: '브랜치', tags: '태그', remotes: '원격 저장소', elsewhere: '그 밖' };

export const recover: Translation<typeof en> = {
  actors: {
    anyone: '누구나 (로그인 불필요)',
    mailbox: '계정 메일을 받는 사람',
    root: '루트 사용자 (계정 소유자)',
    administrator: '루트 사용자 또는 다른 관리자 (유출된 키와 그 사용자는 쓰지 않음)',
    owner: '그 계정의 소유자 또는 관리자 (유출된 시크릿은 쓰지 않음)',
    application: '애플리케이션 담당자',
    repository: '저장소 관리자',
    developer: '클론을 가진 모든 사람',
  },
  by: (who) => `하는 사람: ${who}`,
  runAs: (who) => `실행하는 사람: ${who}`,
  console: (path) => `콘솔: ${path}`,
  waitsFor: (hours, title) => `"${title}" 단계에서 ${hours}시간이 지나기 전에는 하지 않습니다.`,
  untilDeadline: '지원 사례 기한 전에 합니다.',
  doneWhen: (what) => `완료 기준: ${what}`,
  letter: '영어(그대로 보낼 수 있습니다):',
  ownLetter: '같은 내용의 한국어:',
  furtherPage: (url) => `참고: <${url}>`,
  source: (url, date) => `출처: <${url}> (${date} 열람)`,
  unofficialSource: (url, date) => `출처(제공자의 공식 자료 아님): <${url}> (${date} 열람)`,

  factsTitle: '기입란',
  factsIntro:
    '아는 것을 콜론 뒤에 적으세요. 다음에 `keyguard recover`를 실행하면 모든 명령과 글에 들어갑니다. 시각은 `2026-11-27T15:00Z`처럼 적습니다. 끝낸 단계는 `[x]`, 여기서 필요 없는 단계는 `[-]`로 표시합니다. 체크 뒤의 시각은 그 단계를 끝낸 시각입니다. 적혀 있지 않으면 keyguard가 체크를 알아챈 시각을 적습니다. 메모는 어디에 적어도 남습니다. 이 파일에 시크릿은 적지 마세요.',
  placeholdersIntro: '명령과 글 속의 다음 낱말은 자신의 값으로 바꾸세요:',
  facts: {
    keyId: '키 ID',
    user: '유출된 키의 IAM 사용자',
    account: '계정 ID',
    newKeyId: '새 키의 ID',
    caseId: '지원 사례 ID',
    deadline: '지원 사례 기한',
    role: '키 대신 쓸 역할',
  },
  olderTitle: '이 가이드의 이전 버전에 있던 단계',
  writtenComment: 'keyguard는 아래 표시로 자신이 쓴 줄과 사용자가 쓴 줄을 구별합니다. 그대로 두세요.',

  searching: 'keyguard: 전체 커밋 기록에서 키를 찾고 있습니다\n',
  progress: (objects, bytes) =>
    `커밋 기록의 객체 ${objects.toLocaleString('en')}개, ${Math.round(bytes / 1e6).toLocaleString('en')} MB`,
  written: (file, inRepository) =>
    inRepository
      ? `가이드를 ${oneLine(file)} 파일에 썼습니다. git은 이 파일을 무시하며, 시크릿은 들어 있지 않습니다.`
      : `가이드를 ${oneLine(file)} 파일에 썼습니다. 시크릿은 들어 있지 않습니다.`,
  updated: (file) => `${oneLine(file)} 파일을 최신 상태로 바꿨습니다. 체크와 메모는 그대로입니다.`,
  howOn: (command) =>
    `다음 단계: ${command} recover --next. 남은 단계와 대기 시간: ${command} recover --status.`,
  foundHere: (what, count, when) =>
    when === null
      ? `${oneLine(what)}: 인덱스에 있으며 아직 커밋되지 않았습니다.`
      : `${oneLine(what)}: 커밋 ${count}개에 있으며 첫 커밋은 ${when}입니다.`,
  heldBy: (kind, names) => `  ${kinds[kind]}: ${list(names)}`,
  inFiles: (files) => `  파일: ${list(files)}`,
  notHere: (what) =>
    `${oneLine(what)}: 이 저장소 어디에도 없습니다. 다른 어디를 찾아볼지는 가이드에 적혀 있습니다.`,
  noneHere: (provider) =>
    `이 저장소에서 ${oneLine(provider)} 시크릿을 찾지 못했습니다. 다른 어디를 찾아볼지는 가이드에 적혀 있습니다.`,
  noRepository: '이 폴더는 git 저장소가 아니므로 가이드에 커밋과 파일 이름이 들어 있지 않습니다.',
  setAside: (file) => `다른 키의 가이드는 ${oneLine(file)} 파일로 남겨 두었습니다.`,
  broughtBack: (file) => `${oneLine(file)} 파일에 남겨 두었던 이 키의 가이드로 돌아왔습니다.`,
  otherKeys: (provider, keys, command) =>
    `이 저장소에서는 다른 키 ${keys.length}개도 유출되었습니다. 키마다 가이드가 따로 있습니다:\n${keys.map((key) => `  ${command} recover ${provider} --key-id ${oneLine(key)}`).join('\n')}`,
  otherProviders: (providers, command) =>
    `커밋 기록에 다른 서비스의 시크릿도 있습니다:\n${providers.map((name) => `  ${command} recover ${oneLine(name)}`).join('\n')}`,
  further: (count) => `  커밋 기록에는 여기서 구별하지 못한 시크릿이 적어도 ${count}개 더 있습니다.`,

  statusHead: (what, done, all) => `${oneLine(what)}: ${all}단계 중 ${done}단계 완료`,
  allDone: '모두 끝났습니다.',
  nextIs: (title) => `다음 단계: ${title}`,
  nothingNow: '지금 할 수 있는 단계가 없습니다. 대기 시간이 지나기를 기다리세요.',
  leftTitle: '남은 단계:',
  waitsTitle: '대기 중:',
  waitsUntil: (title, local, left) => `  ${title}: ${local}까지 (${left} 남음)`,
  waitsForStep: (title, hours, step) =>
    `  ${title}: "${step}" 단계의 ${hours}시간 뒤 (그 단계는 아직 끝나지 않음)`,
  deadline: (local, left) => `지원 사례 답변 기한은 ${local}입니다. ${left} 남았습니다.`,
  deadlineOver: (local) =>
    `지원 사례 답변 기한(${local})이 지났습니다. 지금 바로 지원 센터에서 답변하거나 사례를 다시 여세요.`,
  deadlineUnknown: '지원 사례 기한을 가이드에 적으면 남은 시간이 여기에 표시됩니다.',
  duration: (days, hours, minutes) =>
    days > 0 ? `${days}일 ${hours}시간` : hours > 0 ? `${hours}시간 ${minutes}분` : `${minutes}분`,
  hereTitle: '이 저장소의 현재 상태:',
  hereTracked: (file) =>
    `  ${oneLine(file)} 파일은 git이 추적하며 시크릿이 들어 있습니다. 다음 푸시에도 함께 올라갑니다.`,
  hereTrackedAgain: (file) =>
    `  ${oneLine(file)} 파일이 다시 추적되고 있습니다. .gitignore에 줄을 넣지 않고 "git rm --cached"를 실행해서 "git add"로 되돌아왔습니다. 먼저 .gitignore에 줄을 넣고 다음을 실행하세요: git rm --cached -- ${oneLine(file)}`,
  hereUnignored: (file) =>
    `  ${oneLine(file)} 파일은 디스크에 시크릿이 있는데 무시하는 규칙이 없습니다. 다음 "git add ."에서 다시 추가됩니다.`,
  hereHistory: (count, refs) =>
    `  커밋 기록에 아직 남아 있습니다: 커밋 ${count}개${refs.length > 0 ? ` (${list(refs)}에서 닿음)` : ''}`,
  hereOthers: (count) => `  커밋 기록에 시크릿이 ${count}개 더 있습니다(함께 유출되었습니다).`,
  herePartial: (count) =>
    `  객체 ${count}개가 이 클론에 없어서(부분 클론) 커밋 기록 전체를 확인할 수 없습니다.`,
  hereShallow:
    '  이 클론은 얕은(shallow) 클론이어서 커밋 기록 전체를 확인할 수 없습니다. git fetch --unshallow를 실행하세요.',
  hereClean: '  커밋 기록, 태그, 추적 중인 파일 어디에도 시크릿이 없습니다.',
  unticked: (title) => `"${title}" 단계에 체크가 있었지만 아직 충족되지 않아 체크를 풀었습니다.`,
  unknownFact: (label, value) => `"${label}" 줄을 읽을 수 없습니다: ${oneLine(value.slice(0, 80))}`,

  stillTracked: (file, command) =>
    `keyguard: ${oneLine(file)} 파일은 시크릿이 든 채로 아직 git에 있습니다. .gitignore에 이 파일의 줄이 없으면 "git rm --cached"는 다음 "git add"에서 되돌아갑니다. ${command} recover가 순서대로 안내합니다.\n`,

  nothingStarted: (command) =>
    `keyguard-recovery.md가 아직 여기에 없습니다. ${command} recover PROVIDER로 시작하세요.`,
  whichProvider: (names) =>
    `어느 서비스의 키가 유출되었나요? keyguard recover PROVIDER의 PROVIDER를 다음에서 고르세요: ${list(names)}`,
  foundProviders: (names) =>
    `커밋 기록에 여러 서비스의 시크릿이 있습니다. 하나를 고르세요: ${names.map((name) => `keyguard recover ${oneLine(name)}`).join(', ')}`,
  unknownProvider: (name, near) =>
    `알 수 없는 서비스입니다: ${oneLine(name)}.${near ? ` 혹시 ${near} 아닌가요?` : ''} 그 밖의 서비스에는 keyguard recover general을 쓰세요.`,
  keyIdWrong:
    '--key-id에는 AWS 액세스 키의 ID(AKIA와 영문자·숫자 16자)를 적어야 합니다. 시크릿을 명령에 적지 마세요.',
  keyIdNotHere: (provider) =>
    `--key-id는 AWS용입니다. keyguard recover ${oneLine(provider)} 명령에는 필요 없습니다.`,
  bothAsked: '--status와 --next는 함께 쓸 수 없습니다.',
  isTracked: (file) =>
    `${oneLine(file)} 파일이 git에 추적되고 있습니다. 복구 기록이 공개되지 않도록 추적에서 빼세요: git rm --cached -- ${oneLine(file)}`,
  notIgnored: (file, rule) =>
    `git이 ${oneLine(file)} 파일을 무시하지 않습니다${rule === '' ? '' : `(원인: ${oneLine(rule)})`}. 먼저 그 규칙을 빼세요.`,
  notAFile: (file) => `${oneLine(file)}: 일반 파일이 아닙니다. 먼저 다른 곳으로 옮기세요.`,
  unreadable: (file) => `${oneLine(file)} 파일은 UTF-8 텍스트가 아닙니다. UTF-8로 저장하고 다시 실행하세요.`,
};
