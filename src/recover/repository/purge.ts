import { shellQuote } from '../../remedy/shellQuote.ts';
import type { Command, Facts } from '../types.ts';

/**
 * Commands that take the leaked values out of all history with git filter-repo
 * (https://github.com/newren/git-filter-repo), in a mirror clone, so that no work tree is touched. The values stand
 * nowhere: a callback knows their SHA-256 and compares it with that of each piece of text that is as long; or, where
 * there are none, they are typed, unseen, into a file of one's own in the clone, which is a git directory and is
 * thrown away.
 */
export const purge: readonly Command[] = [
  {
    // Not in the work tree: the clone holds the secret.
    shell: (facts) => [
      'umask 077; cd "$(mktemp -d)"',
      `git clone --mirror -- ${repositoryUrl(facts)} purge.git`,
      'cd purge.git',
    ],
    caption: 'clone',
  },
  { shell: byDigest, caption: 'by-digest', when: (facts) => digestsOf(facts).length > 0 },
  {
    shell: () => [
      'stty -echo; cat > purge.txt; stty echo',
      'git filter-repo --sensitive-data-removal --replace-text purge.txt --replace-message purge.txt',
      'rm -f purge.txt',
    ],
    caption: 'by-file',
    when: (facts) => digestsOf(facts).length === 0,
  },
  {
    shell: (facts) => [`git push --force --mirror -- ${repositoryUrl(facts)}`],
    caption: 'push',
  },
  { shell: () => ['cd ..', 'rm -rf purge.git'], caption: 'remove' },
];

function digestsOf(facts: Facts): readonly { readonly length: number; readonly sha256: string }[] {
  return facts.leak?.digests ?? [];
}

function repositoryUrl(facts: Facts): string {
  const url = facts.leak?.remotes[0]?.url;
  return url === undefined || url === '' ? 'REPOSITORY_URL' : shellQuote(url);
}

/**
 * The callbacks' bodies are Python: https://github.com/newren/git-filter-repo/blob/main/Documentation/git-filter-repo.txt
 * A single quote would end the shell's string, so there is none.
 */
function byDigest(facts: Facts): readonly string[] {
  const digests = digestsOf(facts);
  const sizes = [...new Set(digests.map(({ length }) => length))];
  const table = sizes.map((size) => {
    const ofSize = digests.filter(({ length }) => length === size);
    return `  ${size}: {${ofSize.map(({ sha256 }) => `"${sha256}"`).join(', ')}},`;
  });
  return [
    "HIDE='",
    'import hashlib, re',
    'leaked = {',
    ...table,
    '}',
    'def hide(run):',
    '  text, kept, at = run[0], bytearray(), 0',
    '  while at < len(text):',
    '    for size, digests in leaked.items():',
    '      if hashlib.sha256(text[at:at + size]).hexdigest() in digests:',
    '        kept += b"***REMOVED***"',
    '        at += size',
    '        break',
    '    else:',
    '      kept.append(text[at])',
    '      at += 1',
    '  return bytes(kept)',
    'def clean(data):',
    `  return re.sub(rb"[A-Za-z0-9/+_.=~-]{${Math.min(...sizes)},}", hide, data)`,
    "'",
    'git filter-repo --sensitive-data-removal \\',
    '  --blob-callback "$HIDE',
    'blob.data = clean(blob.data)" \\',
    '  --message-callback "$HIDE',
    'return clean(message)"',
  ];
}
