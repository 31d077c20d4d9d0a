import { runGit } from './runGit.ts';

export interface RemoteUrl {
  readonly name: string;
  /** Without user name and password. */
  readonly url: string;
  /** Empty for a path. */
  readonly host: string;
  /** `owner/name`; empty for a path. */
  readonly slug: string;
}

/** The remotes of the configuration, without what would let somebody sign in there. */
export async function remotesOf(cwd: string): Promise<RemoteUrl[]> {
  const query = ['config', '-z', '--get-regexp', '^remote\\..*\\.url$'];
  const { stdout } = await runGit(query, { cwd, expected: [1] });
  const remotes = new Map<string, RemoteUrl>();
  for (const entry of stdout.toString('utf8').split('\0')) {
    const [, name, url] = /^remote\.(.*)\.url\n(.*)$/s.exec(entry) ?? [];
    if (name && url !== undefined && !remotes.has(name)) remotes.set(name, { name, ...partsOf(url) });
  }
  return [...remotes.values()];
}

/**
 * `https://user:password@host/owner/name.git`, `ssh://git@host:22/…`, `git@host:owner/name.git`, or a path.
 * https://git-scm.com/docs/git-clone#_git_urls
 */
function partsOf(url: string): Omit<RemoteUrl, 'name'> {
  const [, scheme, authority, path] = /^([a-z][\w+.-]*:\/\/)([^/]*)\/?(.*)$/is.exec(url) ?? [];
  if (scheme !== undefined) {
    const host = authority!.replace(/^.*@/s, '');
    const isFile = /^file:/i.test(scheme);
    const shown = `${scheme}${host}/${path}`;
    return { url: shown, host: isFile ? '' : host.replace(/:\d+$/, ''), slug: isFile ? '' : slugOf(path!) };
  }
  const [, host, rest] = /^(?:[^@/]*@)?([^:/]{2,}):(?!\/\/)(.+)$/s.exec(url) ?? [];
  if (host !== undefined) return { url: `${host}:${rest}`, host, slug: slugOf(rest!) };
  return { url, host: '', slug: '' };
}

const slugOf = (path: string) =>
  path
    .replace(/[?#].*$/s, '')
    .replace(/^\/+|\/+$/g, '')
    .replace(/\.git$/, '');
