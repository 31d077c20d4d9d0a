import type { report as en } from '../en/report.ts';
import type { Translation } from '../inLanguage.ts';
import { withParticle } from './withParticle.ts';

/** Has the secret left this machine; in the words of one line. */
const shortState = {
  staged: '아직 커밋되지 않았습니다. 바꾸세요',
  committed: '아직 푸시되지 않았습니다. 푸시하기 전에 빼내세요',
  pushed: '원격 저장소에 있습니다. 교체하세요',
};

const exposed = {
  staged: '아직 어디에도 공개되지 않았습니다.',
  committed: '이 저장소의 커밋에 들어 있지만 아직 푸시되지 않았습니다.',
  pushed: '이미 원격 저장소에 푸시되었습니다.',
};

const list = (names: readonly string[]) => names.join(', ');

const factNames: Readonly<Record<string, string>> = { account: '계정' };

export const report: Translation<typeof en> = {
  prefix: 'keyguard: ',
  lead: {
    refused: 'keyguard: 커밋을 막았습니다. ',
    wouldRefuse: 'keyguard: 이대로는 커밋이 막힙니다. ',
    found: 'keyguard: 시크릿을 찾았습니다. ',
  },

  one: (what, place, state) =>
    `${place}에 ${withParticle(what, '이/가')} 그대로 적혀 있습니다. ${exposed[state]}`,
  many: (count, found, what, place) =>
    `시크릿이 ${found > count ? `${found}곳에 ` : ''}${count}개 있습니다. 첫 번째는 ${place}의 ${what}입니다.`,
  placeAndMore: (place, more) => `${place} (그 밖에 ${more}곳)`,
  alsoIn: (count) => `다른 ${count}곳도 마찬가지입니다:`,
  sameFile: (count) => `같은 파일에 ${count}개 더 있습니다:`,
  morePlaces: (count, command) =>
    `그 밖에 ${count}곳${command === '' ? '' : ` (모두 보려면: ${command} --all)`}`,
  useVariable: (name) => ` 대신 ${name} 환경 변수를 사용하세요.`,
  untrackIt: ' 이 파일은 git으로 관리하지 마세요.',
  unchecked: (count, file, reason) =>
    count === 1
      ? `${file} 파일을 검사하지 못했습니다: ${reason}`
      : `파일 ${count}개를 검사하지 못했습니다. 첫 번째는 ${file}입니다: ${reason}`,

  fact: (name, value) => `${factNames[name] ?? name} ${value}`,
  toLine: (line) => `... ${line}행까지`,
  needs: (line) => `파일 맨 위에 다음 줄이 필요합니다: ${line}`,
  needsBlock: '다음 내용도 필요합니다:',
  untrack: '시크릿을 두기 위한 파일입니다. 디스크에는 두되 저장소에는 넣지 마세요:',
  untrackCommand: (file) => `git rm --cached -- ${file}`,
  ignoreCommand: (line, into) => `echo ${line} >> ${into}`,

  setIn: {
    environment: (names) => `이것을 실행하는 환경에 ${list(names)} 환경 변수를 설정하세요.`,
    github: (names) => `Settings > Secrets and variables > Actions에 다음을 추가하세요: ${list(names)}`,
    terraform: (names) => `terraform을 실행하는 환경에 ${list(names)} 환경 변수를 설정하세요.`,
  },

  stateOfFile: '아직 커밋되지 않았으므로 교체할 필요가 없습니다.',
  state: {
    staged: '아직 커밋되지 않았습니다. 지금 빼내면 교체할 필요가 없습니다.',
    committed:
      '로컬 커밋에 들어 있지만 아직 원격 저장소에는 없습니다. 푸시하기 전에 빼내세요(마지막 커밋이면 git commit --amend, 그 전이면 git rebase -i).',
    pushed: '이미 원격 저장소에 있어 다른 사람이 보았을 수 있습니다. 새로 발급받고 이것은 폐기하세요.',
  },
  revoke: (page) => `폐기하는 페이지: ${page}`,
  repair: (command) => `keyguard로 고치려면: ${command}`,
  again: (command) => `이유와 함께 다시 보려면: ${command} --explain`,
  falseAlarm: (command, fingerprint, everywhere) =>
    `시크릿이 아니라면: ${command} allow ${fingerprint} ${everywhere ? '--everywhere ' : ''}--reason "..."`,

  more: (found) => `${found}곳에 더 있습니다:`,
  inFile: (file, count) => `${file}: ${count}개`,
  showAll: (command) => `모두 보려면: ${command}`,
  old: (what, place, state, guide) =>
    `전부터 있던 시크릿: ${place}의 ${what}: ${shortState[state]}${state === 'pushed' ? ` (단계별 안내: ${guide})` : ''}`,
  moreOld: (count) => `전부터 있던 시크릿: ${count}개 더`,
  skipped: (file, reason) => `검사하지 못했습니다: ${file}: ${reason}`,
  skippedAdvice: '검사하지 못한 파일에 시크릿이 있을 수 있으므로 실패로 처리합니다.',
};
