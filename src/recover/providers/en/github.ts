import type { ProviderWords } from '../providerText.ts';

export const github: ProviderWords = {
  title: 'GitHub: after a token has leaked',
  intro: [
    'What somebody can do with it: clone every private repository that you can read; push, and so change what you ship; add a workflow that sends the secrets of GitHub Actions elsewhere; add SSH keys, deploy keys and webhooks that outlive the token; publish packages. A fine-grained token reaches only what it was given, a classic one with `repo` all of it.',
    'Order: revoke first, at once. What stops is repaired in minutes; what is pushed meanwhile may ship.',
  ],
  stop: {
    title: 'Revoke the token',
    body: [
      'Classic and fine-grained tokens stand on two pages of the settings: look at both. Tokens of OAuth and GitHub Apps: Settings → Applications → Revoke. Deploy keys: in the repository, Settings → Deploy keys. SSH keys: Settings → SSH and GPG keys.',
      'Not your token, or its owner is away? GitHub has a public interface that revokes any token it is given (POST /credentials/revoke, without signing in), and tells the owner. GitHub may also have revoked it already: it does so with tokens in public repositories.',
      'Done wrong: “Regenerate” revokes too, but keeps name and rights. Take the chance to give the new one fewer.',
    ],
    done: 'the token is no longer listed',
  },
  replace: {
    title: 'Give what used it something narrower',
    body: [
      'In GitHub Actions: the built-in `GITHUB_TOKEN` with `permissions:`, or a GitHub App. Elsewhere: a fine-grained token for the repositories it needs, with an end date. The command asks for the value and does not put it on the command line.',
    ],
    done: 'the job or program runs with the new one',
    captions: { secret: 'Into the secrets of Actions:' },
  },
  look: {
    title: 'Read the security log',
    body: [
      'Your own log, and for organizations the audit log (Organization → Settings → Logs → Audit log). Search from the first push on: sign-ins and addresses you do not know, `oauth_access`, `personal_access_token`, `public_key.create`, `repo.access`, `hook.create`, `workflows`. The log of a person reaches back 90 days; git reads are kept for a week and only in organizations on Enterprise.',
    ],
    done: 'each entry since the leak has an owner',
  },
  made: {
    title: 'Look at what was made with it',
    body: [
      'SSH keys, deploy keys, webhooks, new collaborators, changed workflows under `.github/workflows`, releases and packages that nobody published, branches and commits in your name. If Actions secrets were in reach of a changed workflow, each of them has leaked too.',
    ],
    done: 'no key, hook, run or release that nobody knows',
    captions: {
      account: 'SSH keys of the account:',
      repository: 'Deploy keys and webhooks of a repository:',
      secrets: 'Secrets that were in reach (names only):',
      runs: 'Runs of workflows:',
    },
  },
  tell: {
    title: 'Tell GitHub and your organization',
    body: [
      'The owner of the organization decides on its other tokens. Write to the support if repositories were changed or packages published, with times and commit ids, without the token.',
    ],
    done: 'the owners of the organization know',
  },
};
