import type { SectionText } from '../../sectionText.ts';

export const rotate = {
  title: 'Rotate without downtime',
  intro: () => [
    'The order is: second identity, switch, deactivate, watch, delete. Whoever deletes first has an outage and no way back.',
  ],
  steps: {
    'second-identity': ({ values: { user } }) => ({
      title: 'Give the application an identity of its own',
      body: [
        'Best, no key at all: an instance profile on EC2, a task role on ECS, an execution role on Lambda, a service account role on EKS, OpenID Connect for GitHub Actions or GitLab CI. Section 13 says how your libraries take it.',
        `Otherwise the new user \`${user}-after-leak\`. Give it what the application calls and nothing else. The list of what the old user may do is the upper limit and not the model.`,
        'The secret access key is shown once. Put it straight into the place that the application reads (secret manager, CI variable, environment of the service). Not into a file of the repository, a chat or this file. Write the new key id, which is no secret, at the top of this file.',
        'Done wrong: a second key of the old user is quarantined and will not work.',
      ],
      done: 'the role is attached, or the new key stands in the secret store',
      captions: {
        rights: 'What the old user may do:',
        policy: 'The rights of the new one; replace action and bucket by your own:',
        key: 'Its key (the answer holds the secret: clear the screen afterwards):',
      },
    }),
    'switch-application': () => ({
      title: 'Switch the application over',
      body: [
        'Change the variable, the secret or the role, and reload the process, in every place that you found in the first step: servers, workers, scheduled jobs, CI, laptops.',
        'While the account is blocked, do not replace or stop instances to do this: they may not start again. Change the configuration on the running machine and restart only the process.',
      ],
      done: 'the application answers, and its log shows no refused calls',
    }),
    'switch-seen': () => ({
      title: 'See that the new identity is used',
      body: [
        'The date has to be from just now. A key shows it at once; a role may lag behind by some hours.',
      ],
      done: 'the last use is a few minutes ago, from your service and region',
      captions: { role: 'Where a role took over:' },
    }),
    'all-keys-inactive': ({ values: { user } }) => ({
      title: 'All keys of the leaked user are inactive',
      body: [
        `Look at every key of \`${user}\`, not only at the leaked one. A second key that nobody knows was made by the stranger: note its id and its date for the case and for CloudTrail, then deactivate it.`,
      ],
      done: 'the list shows Inactive for each key',
      captions: { list: 'All its keys:', other: 'For each further one that is Active:' },
    }),
    'watch-key': () => ({
      title: 'Watch for a day',
      body: [
        'If something of yours stops, it still had the old key: move it to the new identity. Make the old key active again only for minutes, and only if the outage is worse than a stranger in the account.',
        'Tries with a deactivated key do not move the date of its last use. They may show in CloudTrail as refused calls.',
      ],
      done: 'a day has gone by, nothing of yours has stopped, and the date has not moved',
    }),
    'delete-key': () => ({
      title: 'Delete the key',
      body: [
        'Now, and not before. Keep its id in this file: CloudTrail knows it for 90 days. Leave the user itself until the case is closed: its quarantine and its name are part of it.',
        'Does the case ask for deletion earlier? Then do it as soon as the application runs with the new identity.',
      ],
      done: 'the key is no longer listed',
    }),
    'root-password': () => ({
      title: 'Change the password of the root user, with MFA, and no root keys',
      body: [
        'New password, MFA device registered (two are better), no access key of root. Remove MFA devices that you do not know. Look at the address and the phone number of the account as well: who changed those owns the way back in.',
      ],
      done: 'the answer is `1 0`: MFA is on, and root has no access keys',
      captions: { summary: 'MFA of root, and number of root keys:' },
    }),
    passwords: ({ values: { user } }) => ({
      title: 'Change the passwords of all IAM users, with MFA',
      body: [
        `A program needs no password: if \`${user}\` has one (the first command answers instead of “NoSuchEntity”), somebody made it. Remove it. All other people set a new one at their next sign-in and register MFA.`,
        'IAM Identity Center: reset there; these users are not in IAM.',
      ],
      done: 'no password on the leaked user, new ones and MFA for all others',
      captions: {
        'leaked-user': 'Has the leaked user a password?',
        'no-password': 'If so:',
        others: 'For each other user with a password (names: credential report):',
        mfa: 'MFA devices of the leaked user; any that you do not know is the stranger’s:',
      },
    }),
    'credential-report': () => ({
      title: 'Look at all other keys and users',
      body: [
        'One line per user. Look at: `<root_account>` with `access_key_1_active` or `access_key_2_active` true; users you do not know; keys whose `last_rotated` is after the leak; keys last used in a region or service that is not yours; `mfa_active` false. The report is at most four hours old: if it says “STARTED”, ask again in a minute.',
      ],
      done: 'each active key in the report has an owner who says “mine”',
      captions: { generate: 'Make the report:', read: 'Read it:' },
    }),
    'made-since': ({ leak }) => ({
      title: 'Look at what was made since the leak',
      body: [
        leak?.first
          ? `The first commit with the key is from ${leak.first.when}; the lists start on that day.`
          : 'Put in the day of the first commit with the key, or the earliest day you can imagine.',
        'A user, role or policy that nobody made on purpose, a role that trusts another account, an identity provider that you do not know, a service-specific credential (Bedrock API key): each is a way back in. Note it, then section 9.',
      ],
      done: 'each entry of the lists has an owner, or stands on your list for section 9',
      captions: {
        since: 'The day:',
        bedrock: 'Bedrock API keys and the like:',
        providers: 'Identity providers:',
      },
    }),
  },
} satisfies SectionText;
