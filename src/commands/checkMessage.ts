import { readFileSync } from 'node:fs';
import { isAbsolute, posix, resolve } from 'node:path';
import { scanText } from '../detect/scanText.ts';
import { exitCodes, usageError } from '../errors.ts';
import { openBlobs } from '../git/blobReader.ts';
import { personFolder } from '../git/personFolder.ts';
import { openRepository, type Repository } from '../git/repository.ts';
import { runGit } from '../git/runGit.ts';
import { commitsMessages as messages } from '../messages/commits.ts';
import { isSureEnough } from '../policy/config.ts';
import { messageFile } from '../policy/finding.ts';
import { shellQuote } from '../remedy/shellQuote.ts';
import { writeReport } from '../report/writeReport.ts';
import { commitMessage, type MessageCleanup } from '../text/commitMessage.ts';
import type { CheckOptions } from './check.ts';
import { stagedPolicyFiles } from './gitPolicyFiles.ts';
import { judgeFile } from './judgeCommit.ts';
import { readRulesAndPolicy } from './readRulesAndPolicy.ts';

/** What `commit-msg` runs: stops a commit whose message holds a secret. git gives the hook the file of the message. */
export async function checkMessage({
  operands: [file],
  format,
  all,
  explain,
  cwd = process.cwd(),
}: CheckOptions): Promise<number> {
  if (file === undefined) throw usageError(messages.noMessageFile);
  const started = Date.now();
  const repository = await openRepository(cwd);
  const text = commitMessage(readFileSync(resolve(cwd, file)), await cleanupOf(cwd));
  const blobs = openBlobs(repository);
  try {
    const { ruleSet, policy } = await readRulesAndPolicy(stagedPolicyFiles(repository, blobs));
    const { candidates, bytes } = await scanText([text], ruleSet, { path: '' });
    const judged = await judgeFile(messageFile, candidates, policy.exceptions, new Set());
    const findings = judged.findings.map((finding) => ({
      ...finding,
      exposure: 'staged' as const,
      blocks: finding.blocks && isSureEnough(policy.config, finding),
    }));
    if (findings.length === 0) return exitCodes.clean;
    await writeReport(
      {
        command: 'message',
        findings,
        skipped: [],
        notices: judged.notices,
        stats: { files: 1, bytes, milliseconds: Date.now() - started },
        root: repository.root,
        hook: true,
        again: '',
        undo: messages.messageKept(shellQuote(fromPerson(file, repository))),
      },
      { format, all, explain },
    );
    return findings.some(({ blocks }) => blocks) ? exitCodes.blocked : exitCodes.clean;
  } finally {
    await blobs.close();
  }
}

/** A path that git gives from the top, as it is to be typed where the person is. */
const fromPerson = (file: string, { root }: Repository) =>
  isAbsolute(file) ? file : posix.relative(personFolder(root), file);

async function cleanupOf(cwd: string): Promise<MessageCleanup> {
  const names = '^(core\\.comment(char|string)|commit\\.cleanup)$';
  const { stdout } = await runGit(['config', '-z', '--get-regexp', names], { cwd, expected: [1] });
  let [mode, comment] = ['', ''];
  for (const entry of stdout.toString('utf8').split('\0')) {
    const [name = '', value = ''] = entry.split('\n');
    if (name === 'commit.cleanup') mode = value;
    else if (name !== '') comment = value;
  }
  // git sets it to this for the hook where it starts no editor.
  return { edited: process.env.GIT_EDITOR !== ':', mode, comment };
}
