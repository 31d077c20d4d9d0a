import { printable } from '../../terminal.ts';
import type { baseline as en } from '../en/baseline.ts';
import type { Translation } from '../inLanguage.ts';

const number = (count: number) => count.toLocaleString('ko');
const secrets = (count: number) => `시크릿 ${number(count)}개`;
const again = '파일을 삭제하고 keyguard baseline을 실행하세요.';

export const baseline: Translation<typeof en> = {
  recorded: '.keyguard/baseline에 기록되어 있습니다.',
  badLine: (path, line) =>
    `${printable(path)}:${line}: 베이스라인의 줄이 아닙니다. 필요 없는 줄을 빼거나 ${again}`,
  badVersion: (path) => `${printable(path)}:1: 다른 버전의 keyguard가 쓴 파일입니다. ${again}`,
  noSalt: (path) => `${printable(path)}:1: salt 줄이 없어 아무것도 비교할 수 없습니다. ${again}`,
  nothingCommitted: '아직 커밋된 것이 없어 베이스라인에 기록할 것이 없습니다.',
  unreadable: (file, reason) =>
    `검사하지 못한 파일이 있어 베이스라인을 쓰지 않았습니다: ${printable(file)}: ${printable(reason)}`,
  nothingThere: 'HEAD에는 기록할 시크릿이 없습니다. 아무것도 쓰지 않았습니다.',
  created: (count, files, command) =>
    `파일 ${number(files)}개의 ${secrets(count)}를 .keyguard/baseline에 기록했습니다. 새로운 것은 계속 커밋을 막습니다. 기록된 것은 교체하세요.\n다음: ${command}`,
  shrunk: (gone, left, command) =>
    `${secrets(gone)}가 저장소에서 없어져 .keyguard/baseline에서도 뺐습니다. ${number(left)}개가 남았습니다.\n다음: ${command}`,
  emptied: (gone, command) =>
    `마지막 ${secrets(gone)}가 없어져 .keyguard/baseline을 삭제했습니다. 수고하셨습니다.\n다음: ${command}`,
  unchanged: (count) => `.keyguard/baseline은 그대로입니다. ${secrets(count)}가 아직 남아 있습니다.`,
  notAdded: (count) =>
    `HEAD에 .keyguard/baseline에 없는 ${secrets(count)}가 있지만, 베이스라인은 줄어들기만 하므로 추가하지 않았습니다. keyguard scan으로 확인하고 시크릿이 아닌 것은 허용하세요. 그래도 기록하려면 keyguard baseline --add를 실행하세요.`,
  widened: (count, places, more) =>
    `베이스라인에 ${secrets(count)}가 늘어납니다. 앞으로 스캔에서 보고되지 않습니다:\n${places.map((place) => `  ${printable(place)}\n`).join('')}${more > 0 ? `  그 밖에 ${number(more)}개\n` : ''}`,
  place: (file, line, title) => `${file}:${line} ${title}`,
  nextStep: (command) => `다음: ${command}`,

  gone: (count) =>
    `.keyguard/baseline의 ${secrets(count)}는 이제 파일에 없습니다. 기록에서 빼려면: keyguard baseline`,
  commitStarts: (count) => `이 커밋은 이전의 ${secrets(count)}를 .keyguard/baseline에 기록합니다.`,
  commitWidens: (count) =>
    `이 커밋은 베이스라인에 ${secrets(count)}를 더합니다. 앞으로 스캔에서 보고되지 않습니다.`,
};
