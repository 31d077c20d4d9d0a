import type { Section } from '../types.ts';
import { aws, user } from './command.ts';
import { names, product } from './consoleNames.ts';
import { sources } from './sources.ts';

/** The account's block and the user's quarantine, told apart. */
export const limits: Section = {
  id: 'limits',
  steps: [
    {
      id: 'which-limits',
      actor: 'administrator',
      console: {
        url: 'https://console.aws.amazon.com/iam/home#/users',
        names: [product('IAM'), names.users, names.permissions],
      },
      commands: [
        aws(['iam', 'list-attached-user-policies', '--user-name', user], { caption: 'quarantine' }),
        aws(
          [
            'iam',
            'list-policies',
            '--scope',
            'AWS',
            '--only-attached',
            '--query',
            "Policies[?starts_with(PolicyName, 'AWSCompromisedKeyQuarantine')].[PolicyName,AttachmentCount]",
            '--output',
            'text',
          ],
          { caption: 'all-users' },
        ),
      ],
      sources: [sources.quarantineV2, sources.quarantineV3, sources.quarantineV4],
    },
    { id: 'account-block', actor: 'anyone', sources: [sources.compromise], note: true },
    {
      id: 'user-quarantine',
      actor: 'anyone',
      sources: [sources.quarantineV3, sources.quarantineV4, sources.exposure],
      note: true,
    },
    { id: 'second-key', actor: 'anyone', sources: [sources.quarantineV3], note: true },
    { id: 'not-detached', actor: 'anyone', sources: [sources.quarantineV4], note: true },
  ],
};
