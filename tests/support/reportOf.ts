import type { Finding } from '../../src/policy/finding.ts';
import type { Report } from '../../src/report/report.ts';
import type { TextOptions } from '../../src/report/writer.ts';

export const reportOf = (findings: readonly Finding[], changes: Partial<Report> = {}): Report => ({
  command: 'staged',
  findings,
  skipped: [],
  notices: [],
  stats: { files: 1, bytes: 100, milliseconds: 1.5 },
  root: '/repository',
  hook: true,
  ...changes,
});

export const plainText: TextOptions = {
  all: false,
  explain: false,
  colour: false,
  command: 'npx keyguard',
  repositoryNames: [],
  folder: '',
  columns: 100,
};
