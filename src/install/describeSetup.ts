import { hookMessages as messages } from '../messages/hooks.ts';
import type { HookSetup } from './findHookManager.ts';
import { hookTable } from './hookTable.ts';

/** What a person is told of the hook manager: which it is, and what it means for them. Nothing where there was none. */
export function describeSetup({ manager, place, because, others }: HookSetup): string {
  const remark = remarkOn(manager, place);
  const seen = others.map((each) => [each.manager, each.place] as const);
  const isPlain = manager === 'husky' && (because === 'default' || because === 'installed');
  const lines = [
    ...(isPlain ? [] : [messages.manager(manager, place)]),
    ...(remark === null ? [] : [`  ${remark}`]),
    ...(seen.length > 0 ? [messages.others(seen)] : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function remarkOn(manager: HookSetup['manager'], place: string): string | null {
  const kept = hookTable.map(({ name }) => name).filter((name) => name !== 'pre-commit');
  switch (manager) {
    case 'husky':
      return null;
    case 'lefthook':
      return messages.lefthook;
    case 'simple-git-hooks':
      return kept.length > 0 ? messages.simpleGitHooks(kept) : null;
    case 'pre-commit':
      return messages.preCommit;
    case 'hooks-path':
      return messages.hooksPath(place);
    case 'git-hooks':
      return messages.gitHooks;
    case 'git-config':
      return messages.gitConfig;
  }
}
