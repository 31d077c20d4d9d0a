import { printable } from '../../terminal.ts';

const number = (count: number) => count.toLocaleString('en');
const secrets = (count: number) => (count === 1 ? 'one secret' : `${number(count)} secrets`);

/** `.keyguard/baseline` and `keyguard baseline`. */
export const baseline = {
  recorded: 'recorded in .keyguard/baseline',
  badLine: (path: string, line: number) =>
    `${printable(path)}:${line}: is no line of a baseline; take out what does not belong there, or delete the file and run keyguard baseline`,
  badVersion: (path: string) =>
    `${printable(path)}:1: was written by another version of keyguard; delete the file and run keyguard baseline`,
  noSalt: (path: string) =>
    `${printable(path)}:1: the line with the salt is missing, so nothing could be compared; delete the file and run keyguard baseline`,
  nothingCommitted: 'nothing has been committed yet: there is nothing old that a baseline could record',
  unreadable: (file: string, reason: string) =>
    `the baseline was not written, because not all could be looked at: ${printable(file)}: ${printable(reason)}`,
  nothingThere: 'HEAD holds no secret that would have to be recorded. Nothing was written.',
  created: (count: number, files: number, command: string) =>
    `recorded ${secrets(count)} of ${files === 1 ? 'one file' : `${number(files)} files`} in .keyguard/baseline. What is new still blocks; what is recorded should be rotated.\nNext: ${command}`,
  shrunk: (gone: number, left: number, command: string) =>
    `${secrets(gone)} gone from the repository, so also from .keyguard/baseline; ${left === 1 ? 'one is' : `${number(left)} are`} left.\nNext: ${command}`,
  emptied: (gone: number, command: string) =>
    `${gone === 1 ? 'The last secret is' : `The last ${number(gone)} secrets are`} gone: .keyguard/baseline was deleted. Well done.\nNext: ${command}`,
  unchanged: (count: number) => `.keyguard/baseline is as it was: ${secrets(count)}, all still there.`,
  notAdded: (count: number) =>
    `${secrets(count)} of HEAD not in .keyguard/baseline, and not added: a baseline only shrinks. See them with keyguard scan; allow what is no secret; keyguard baseline --add records them after all.`,
  widened: (count: number, places: readonly string[], more: number) =>
    `THE BASELINE GROWS BY ${count === 1 ? 'ONE SECRET' : `${number(count)} SECRETS`}, which no scan will report any more:\n${places.map((place) => `  ${printable(place)}\n`).join('')}${more > 0 ? `  and ${number(more)} more\n` : ''}`,
  place: (file: string, line: number, title: string) => `${file}:${line} ${title}`,
  nextStep: (command: string) => `Next: ${command}`,

  gone: (count: number) =>
    `${secrets(count)} of .keyguard/baseline gone from the files; to forget ${count === 1 ? 'it' : 'them'}: keyguard baseline`,
  commitStarts: (count: number) =>
    `this commit records ${count === 1 ? 'one old secret' : `${number(count)} old secrets`} in .keyguard/baseline`,
  commitWidens: (count: number) =>
    `THIS COMMIT WIDENS THE BASELINE by ${secrets(count)}: no scan will report ${count === 1 ? 'it' : 'them'} any more`,
};
