import type { ProviderWords } from '../providerText.ts';

export const gitlab: ProviderWords = {
  title: 'GitLab: after a token has leaked',
  intro: [
    'What somebody can do with it: read and change all projects in reach, read CI/CD variables (with them the keys of your cloud), start pipelines on your runners, register runners, publish packages and images. A token of an administrator reaches the whole instance.',
    'Order: revoke first, at once.',
  ],
  stop: {
    title: 'Revoke the token',
    body: [
      'Personal tokens: User settings → Access tokens. Project and group tokens, deploy tokens, trigger tokens, runner tokens: in the settings of that project or group. Administrators find all of them under Admin → Credentials.',
      'Done wrong: “Rotate” gives out a new token with the same rights to whoever asks with the old one. Revoke, then make a new one.',
    ],
    done: 'the token is listed as revoked',
    captions: { list: 'Your active tokens, with their ids:', revoke: 'By its id, which is no secret:' },
  },
  replace: {
    title: 'Give what used it something narrower',
    body: [
      'In pipelines: `CI_JOB_TOKEN`, or an ID token (OpenID Connect) for the cloud. Elsewhere: a project access token with the smallest role and scope, and an end date. Keep it as a masked and protected variable.',
    ],
    done: 'the job or program runs with the new one',
  },
  look: {
    title: 'Read the logs',
    body: [
      'Your authentication log; audit events of the project and group (Secure → Audit events; Premium and up); the activity of the projects. On your own instance: `api_json.log` and `production_json.log`, where each call carries the token id.',
    ],
    done: 'each entry since the leak has an owner',
  },
  made: {
    title: 'Look at what was made with it',
    body: [
      'SSH keys, deploy keys, webhooks, access tokens, members, runners, changed `.gitlab-ci.yml`, pipelines that nobody started. CI/CD variables that were readable have leaked too: replace each.',
    ],
    done: 'no key, hook, token or pipeline that nobody knows',
    captions: {
      account: 'SSH keys of the account:',
      project: 'Of each project:',
      pipelines: 'Pipelines:',
    },
  },
  tell: {
    title: 'Tell the owners of the group or instance',
    body: [
      'They decide on runners and on the variables of other projects. gitlab.com: its support, if projects were changed.',
    ],
    done: 'they know',
  },
};
