import { shellQuote } from '../../remedy/shellQuote.ts';
import type { Facts, Section } from '../types.ts';
import { onGitHub } from './makePrivate.ts';
import { purge } from './purge.ts';
import { sources } from './sources.ts';

function isHeldOnGitHub(facts: Facts): boolean {
  return facts.leak === null || onGitHub(facts).length > 0;
}

/** A file that only this machine needs (`.env`) is ignored; in any other, the line is replaced (`keyguard fix`). */
function localFiles(facts: Facts): readonly string[] {
  const files = new Set((facts.leak?.places ?? []).filter(({ inIndex }) => inIndex).map(({ file }) => file));
  return [...files].filter((file) => /(^|\/)\.env(\.|$)|(^|\/)(credentials|secrets?)(\.|$)/i.test(file));
}

function untrack(facts: Facts): readonly string[] {
  const files = facts.leak === null ? ['.env'] : localFiles(facts);
  return [
    ...files.flatMap((file) => [
      // The last line of the file may have no end.
      `printf '\\n%s\\n' ${shellQuote(`/${file}`)} >> .gitignore`,
      `git rm --cached -- ${shellQuote(file)}`,
    ]),
    'git add .gitignore',
    'git commit -m "Stop tracking local credentials"',
  ];
}

/**
 * The repository: out of the index, out of the code, out of history, out of what others hold.
 *
 * @param id of the section
 * @param replaced the step after which the code has something else to use
 * @param revoked the step after which the old secret is worth nothing
 */
export function repositorySection(
  id: string,
  { replaced, revoked }: { readonly replaced: string; readonly revoked: string },
): Section {
  return {
    id,
    steps: [
      {
        id: 'untrack',
        actor: 'developer',
        commands: [
          {
            shell: untrack,
            caption: 'untrack',
            when: (facts) => facts.leak === null || localFiles(facts).length > 0,
          },
          { shell: () => ['git ls-files --cached --ignored --exclude-standard'], caption: 'check' },
        ],
        sources: [sources.gitRm],
        verify: 'untracked',
      },
      {
        id: 'fix-code',
        actor: 'developer',
        commands: [{ shell: () => ['npx keyguard fix'] }],
        sources: [],
        after: [replaced],
      },
      {
        id: 'before-purge',
        actor: 'repository',
        commands: [
          {
            shell: (facts) => slugs(facts).map((slug) => `gh pr list --repo ${slug} --state open`),
            caption: 'pulls',
            when: isHeldOnGitHub,
          },
          {
            shell: (facts) =>
              slugs(facts).map((slug) => `gh api repos/${slug}/forks --paginate --jq '.[].html_url'`),
            caption: 'forks',
            when: isHeldOnGitHub,
          },
        ],
        sources: [sources.githubRemoval, sources.githubForks],
        after: [revoked, 'fix-code'],
      },
      {
        id: 'purge',
        actor: 'repository',
        commands: purge,
        sources: [sources.filterRepo, sources.githubRemoval],
        after: ['before-purge'],
        verify: 'history-clean',
      },
      {
        id: 'pushed-clean',
        actor: 'repository',
        sources: [sources.githubRemoval],
        after: ['purge'],
        verify: 'remotes-clean',
      },
      {
        id: 'forks',
        actor: 'repository',
        sources: [sources.githubForks],
        after: ['purge'],
      },
      {
        id: 'host-support',
        actor: 'repository',
        console: {
          url: 'https://support.github.com/',
          names: [{ en: 'Support', ja: 'Support', ko: 'Support' }],
        },
        letters: ['host-support'],
        sources: [sources.githubRemoval],
        after: ['pushed-clean'],
        when: isHeldOnGitHub,
      },
      {
        id: 'public-again',
        actor: 'repository',
        commands: [{ shell: () => ['npx keyguard recover --status'] }],
        sources: [sources.githubRemoval],
        after: [revoked, 'pushed-clean'],
        verify: 'history-clean',
      },
    ],
  };
}

function slugs(facts: Facts): readonly string[] {
  const known = onGitHub(facts);
  return known.length > 0 ? known.map(shellQuote) : ['OWNER/NAME'];
}
