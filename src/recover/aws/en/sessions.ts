import type { SectionText } from '../../sectionText.ts';

export const sessions = {
  title: 'Temporary credentials outlive the key',
  intro: () => [
    'A session that was opened with the key lives on after the key is deactivated or deleted: 12 hours by default, up to 36. AWS checks rights at each call, so a deny on the identity behind it ends it within minutes.',
  ],
  steps: {
    'revoke-user-sessions': ({ values: { user } }) => ({
      title: 'End all sessions of the user that were issued until now',
      body: [
        `The policy denies everything to sessions of \`${user}\` that are older than the moment of applying it. It spares long-term keys: it is not what deactivates them.`,
        'Done wrong: a time in the future locks out sessions that you open until then; a time in the past lets the younger ones live. Let the first line take the time.',
      ],
      done: 'the last command shows the policy with the time',
      captions: {
        time: 'The time of applying it (UTC):',
        policy: 'The policy:',
        check: 'Look at it:',
      },
    }),
    'revoke-role-sessions': () => ({
      title: 'The same for every role that it assumed',
      body: [
        'For each role that section 7 has shown. The console does it with one button. It ends the sessions of everybody who uses the role at that moment: AWS services and instances fetch new ones by themselves, people sign in again and delete `~/.aws/cli/cache`.',
        'Put the name of the role in the place of ASSUMED_ROLE_NAME. No role was assumed? Put `[-]` into the box.',
      ],
      done: 'each of these roles has the policy AWSRevokeOlderSessions',
    }),
    'deny-all': ({ values: { user } }) => ({
      title: 'Safest: deny everything to the old user for 36 hours',
      body: [
        `Once the application no longer needs \`${user}\`, forbid it everything. This holds for sessions of every kind, federation tokens included, and needs no date.`,
        'Done wrong: before the switch, this stops the application.',
      ],
      done: 'the user has the policy DenyAllAfterLeak',
    }),
    'deny-all-over': () => ({
      title: 'After 36 hours no session of the old key can be alive',
      body: ['Leave the policy where it is until the case is closed and the user is deleted. Then both go.'],
      done: '36 hours have gone by since the policy was applied',
    }),
    'root-sessions': () => ({
      title: 'If it was a key of the root user',
      body: [
        'Sessions made by root cannot be limited by any policy. They last at most one hour when made with GetSessionToken. So: deactivate the root key as root (account name → Security credentials), change the root password, wait that hour, look at everything that happened in it, and delete the key when nothing needs it any more.',
      ],
    }),
  },
} satisfies SectionText;
