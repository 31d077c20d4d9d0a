import { shellQuote } from '../../remedy/shellQuote.ts';
import type { Facts, ShellCommand } from '../types.ts';

/**
 * Makes the repositories that hold the key private, at the hosts whose tools can:
 * https://cli.github.com/manual/gh_repo_edit, https://docs.gitlab.com/api/projects/#edit-a-project
 */
export const makePrivate: ShellCommand = {
  shell: (facts) => {
    const lines = (facts.leak?.remotes ?? []).flatMap(({ host, slug }) => {
      if (slug === '') return [];
      if (host === 'github.com') return [privateOnGitHub(shellQuote(slug))];
      if (host === 'gitlab.com')
        return [
          `glab api --method PUT ${shellQuote(`projects/${encodeURIComponent(slug)}`)} -f visibility=private`,
        ];
      return [];
    });
    return lines.length > 0 ? lines : [privateOnGitHub('OWNER/NAME')];
  },
};

function privateOnGitHub(slug: string): string {
  return `gh repo edit ${slug} --visibility private --accept-visibility-change-consequences`;
}

/** The repositories at GitHub that hold the key, as `owner/name`. */
export function onGitHub(facts: Facts): readonly string[] {
  return (facts.leak?.remotes ?? [])
    .filter(({ host, slug }) => host === 'github.com' && slug !== '')
    .map(({ slug }) => slug);
}
