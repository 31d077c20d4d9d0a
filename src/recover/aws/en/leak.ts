import { code } from '../../code.ts';
import type { SectionText } from '../../sectionText.ts';
import type { Facts } from '../../types.ts';

function found({ leak, values: { keyId } }: Facts): readonly string[] {
  if (leak === null) return [];
  const { first, places, branches, tags, remotes, elsewhere } = leak;
  const lines = [
    `- key id: \`${keyId}\``,
    first && `- first commit with it: ${first.id.slice(0, 12)}, ${first.when}, ${code(first.author)}`,
    `- commits that hold it: ${leak.commits}`,
    places.length > 0 && `- places: ${places.map(({ file, line }) => code(`${file}:${line}`)).join(', ')}`,
    branches.length > 0 && `- branches: ${branches.map(code).join(', ')}`,
    tags.length > 0 && `- tags: ${tags.map(code).join(', ')}`,
    remotes.length > 0
      ? `- remotes: ${remotes.map(({ name, url }) => `${code(name)} (${code(url)})`).join(', ')}`
      : '- remotes: none that this clone knows of; it may have left by another way',
    elsewhere.length > 0 && `- besides, in this clone only: ${elsewhere.map(code).join(', ')}`,
    leak.pair
      ? '- the secret access key lies beside it: whoever has read the one has the other'
      : '- the secret access key was not found beside it: it may stand in another file or be split',
  ];
  return [lines.filter((line) => typeof line === 'string').join('\n')];
}

export const leak = {
  title: 'What leaked',
  intro: () => [
    'A key id alone opens nothing. With its other half, the secret access key, it does all that its user may do.',
  ],
  steps: {
    'leak-found': (facts) => ({
      title: 'Read what the history of this repository holds',
      body: [
        ...found(facts),
        'The time between the first push and the deactivation is the time you have to account for. A remote in this list has it, whatever the newest commit looks like. Tags and forks count like branches.',
      ],
      done: 'you can say since when, where, and in whose hands it was',
    }),
    'leak-search': () => ({
      title: 'Look for the key in each repository that may hold it',
      body: [
        "No repository here is known to hold it. AWS's mail names the address where the key was seen. Search your clones by the key id: it is no secret, so it may stand on a command line. Never do that with the other half.",
      ],
      done: 'you know the commit, or that no repository of yours has it',
      captions: {
        'with-keyguard': 'In each clone, with keyguard (it reads all history, tags and stashes):',
        'with-git': 'Or with git alone:',
      },
    }),
    'leak-account': ({ values: { account, keyId }, isKnown }) => ({
      title: 'Whose account is it',
      body: [
        isKnown('account')
          ? `The key id itself carries the number of its account: ${account}.`
          : `Newer key ids carry the number of their account; those that begin with AKIAI or AKIAJ do not. The command asks AWS for that of \`${keyId}\`.`,
        'It is not your account? Then tell its owner, and stop here: nothing below is yours to do.',
      ],
      done: 'the number is that of your account, and it stands at the top of this file',
    }),
    'leak-others': ({ leak }) => ({
      title: 'Revoke the other secrets in the same files',
      body: [
        ...(leak && leak.others.length > 0
          ? [
              leak.others
                .map(
                  ({ title, file, line, revoke, provider }) =>
                    `- ${title}, ${code(`${file}:${line}`)}: \`keyguard recover ${provider}\`${revoke ? `, ${revoke}` : ''}`,
                )
                .join('\n'),
            ]
          : []),
        'Whoever read the key read the whole file: database passwords, webhooks, tokens, the key of the mail service. Each of them leaked with it and is replaced like it.',
      ],
      done: 'each one is revoked at its provider',
    }),
    'leak-elsewhere': () => ({
      title: 'Look where else the key can be',
      body: [
        '- other repositories, forks, gists, snippets, wikis, issues and pull requests\n- CI variables, build logs and artifacts\n- container images and their layers, packages on npm or PyPI, mobile apps, bundles that a browser loads\n- notebooks, AMIs and public snapshots, public buckets\n- chat, mail, tickets, screenshots, shared documents\n- `~/.aws/credentials` and shell profiles on servers and old laptops',
      ],
      done: 'each place is cleaned or written down',
    }),
  },
} satisfies SectionText;
