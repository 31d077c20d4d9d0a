import type { OldFiles, OldItem, OldPolicy } from '../oldPolicy.ts';
import { meaningfulLines } from './lines.ts';

/**
 * git-secrets keeps its patterns in git's configuration, and what they let pass there and in `.gitallowed`. A provider is
 * a program that prints patterns: it is never run. https://github.com/awslabs/git-secrets
 */
export async function gitSecrets(files: OldFiles): Promise<OldPolicy | null> {
  const [patterns, allowed, providers] = await Promise.all(
    ['secrets.patterns', 'secrets.allowed', 'secrets.providers'].map((key) => files.gitConfig(key)),
  );
  const items: OldItem[] = [];
  for (const [index, source] of patterns!.entries())
    items.push(patternOf({ file: 'git config secrets.patterns', line: index + 1 }, source));
  for (const [index, source] of allowed!.entries())
    items.push(allowedText({ file: 'git config secrets.allowed', line: index + 1 }, source));
  for (const [index, command] of providers!.entries()) {
    const place = { file: 'git config secrets.providers', line: index + 1 };
    if (/^git secrets --aws-provider\b/.test(command))
      items.push({ ...place, kind: 'covered', what: 'git secrets --aws-provider' });
    else items.push({ ...place, kind: 'lost', what: command.split(/\s/, 1)[0]!, why: 'runs code' });
  }
  const file = await files.read('.gitallowed');
  for (const { line, text } of file ? meaningfulLines(file) : [])
    items.push(allowedText({ file: '.gitallowed', line }, text));
  if (items.length === 0) return null;
  return { tool: 'git-secrets', docs: 'https://github.com/awslabs/git-secrets', items };
}

type Place = Pick<OldItem, 'file' | 'line'>;

/** Those that `git secrets --register-aws` writes are known by what only they hold. */
function patternOf(place: Place, source: string): OldItem {
  const expression = { source, dialect: 'posix' as const };
  if (/AKIA\|/.test(source) || /aws\|.*\{40\}/i.test(source))
    return { ...place, kind: 'covered', what: 'git secrets --register-aws' };
  if (/account/i.test(source) && source.includes('[0-9]{4}'))
    return { ...place, kind: 'disabled', what: 'AWS account IDs' };
  const name = `pattern-${place.line}`;
  return { ...place, kind: 'pattern', name, title: `Pattern ${place.line} of git-secrets`, expression };
}

function allowedText(place: Place, source: string): OldItem {
  if (/^[A-Za-z0-9/+]*EXAMPLE(?:KEY)?$/.test(source)) return { ...place, kind: 'covered', what: 'EXAMPLE' };
  return {
    ...place,
    kind: 'allowed text',
    expression: { source, dialect: 'posix' },
    target: 'place and line',
  };
}
