import type { SectionText } from '../../sectionText.ts';

export const limits = {
  title: 'Two limits, not one',
  intro: () => [
    'AWS may have put two different limits in place. They look alike and end differently.',
    '| | block of the account | quarantine of a user |\n| --- | --- | --- |\n| seen as | “Your account is currently blocked”, “This account is currently blocked and not recognized as a valid account”, error code `Blocked` at a launch | “explicit deny”, a policy `AWSCompromisedKeyQuarantine…` on the user |\n| concerns | everybody in the account, root too, in all regions | that one user, with every key it has |\n| stops | launching, perhaps more | creating users, keys, roles and passwords, CloudTrail look-ups, launches, model calls, reading and listing S3, and more (89 actions in version 3) |\n| leaves | what runs; a dry run passes although the launch fails (reports from the field) | what runs under other identities; writing to S3 |\n| ends | AWS lifts it through the case | when the case says so |',
  ],
  steps: {
    'which-limits': () => ({
      title: 'See which limits there are',
      body: [
        'Match the policy by the beginning of its name, `AWSCompromisedKeyQuarantine`. There are versions without a number, V2, V3 and, since November 2026, V4; there will be more. The second command counts all users who have one: it may be more than you know of.',
        'The block has no list. A real launch shows it; section 13 has a small one. Do not try it again and again.',
      ],
      done: 'you know which users are quarantined and whether the account is blocked',
      captions: {
        quarantine: 'The policies of the user:',
        'all-users': 'Each quarantine in the account, with the number of identities it is on:',
      },
    }),
    'account-block': () => ({
      title: 'The block of the account',
      body: [
        'Only AWS lifts it, through the case (sections 5 and 12). Changes in IAM do not. A new user, a new region, another instance type or another card do not. What already runs usually goes on; do not stop or redeploy it, because it may not start again.',
      ],
    }),
    'user-quarantine': () => ({
      title: 'The quarantine of a user',
      body: [
        'It limits what a thief can do fast. It does not make the key safe: the key still works for everything else, writing to S3 and reading databases included. You still have to deactivate it.',
        'V3 says of itself that it does not touch existing resources. V4 of 6 November 2026 no longer says so, and its full list was not readable when this guide was written: expect it to deny more.',
      ],
    }),
    'second-key': ({ values: { user } }) => ({
      title: 'A second key of the same user is quarantined too',
      body: [
        `The policy is on \`${user}\` and not on the key. So rotating within the user does not bring the application back. It moves to a role, or to a new user that may do only what the application does (section 6).`,
      ],
    }),
    'not-detached': () => ({
      title: 'Do not detach the policy before the case says so',
      body: [
        'The policy itself says: do not remove it, follow the instructions in the support case. Whoever removes it early tells AWS that the account is still in the wrong hands. At the end AWS removes it or asks you to: do what the case says.',
      ],
    }),
  },
} satisfies SectionText;
