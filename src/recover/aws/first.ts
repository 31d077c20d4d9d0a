import { makePrivate } from '../repository/makePrivate.ts';
import { sources as hostSources } from '../repository/sources.ts';
import type { Section } from '../types.ts';
import { aws, keyId, newUser, user } from './command.ts';
import { names, product } from './consoleNames.ts';
import { sources } from './sources.ts';

/** What cannot wait, before any scan: does anything live use the key, and then off with it. */
export const first: Section = {
  id: 'first',
  steps: [
    {
      id: 'key-in-use',
      actor: 'administrator',
      console: {
        url: 'https://console.aws.amazon.com/iam/home#/users',
        names: [product('IAM'), names.users, names.securityCredentials, names.accessKeys],
      },
      commands: [
        aws(['iam', 'get-access-key-last-used', '--access-key-id', keyId], { caption: 'last-used' }),
      ],
      sources: [sources.manageKeys, sources.credentialPlaybook],
    },
    {
      id: 'new-identity-first',
      actor: 'administrator',
      console: {
        url: 'https://console.aws.amazon.com/iam/home#/users/create',
        names: [product('IAM'), names.users, names.createUser],
      },
      commands: [aws(['iam', 'create-user', '--user-name', newUser])],
      sources: [sources.updateKeys, sources.compromise],
      after: ['key-in-use'],
    },
    {
      id: 'deactivate-key',
      actor: 'administrator',
      console: {
        url: 'https://console.aws.amazon.com/iam/home#/users',
        names: [
          product('IAM'),
          names.users,
          names.securityCredentials,
          names.accessKeys,
          names.actions,
          names.deactivate,
        ],
      },
      commands: [
        aws([
          'iam',
          'update-access-key',
          '--user-name',
          user,
          '--access-key-id',
          keyId,
          '--status',
          'Inactive',
        ]),
      ],
      sources: [sources.credentialPlaybook, sources.updateKeys],
      after: ['key-in-use', 'new-identity-first'],
    },
    {
      id: 'repository-private',
      actor: 'repository',
      commands: [makePrivate],
      sources: [hostSources.githubForks],
    },
    { id: 'not-deleted', actor: 'anyone', sources: [sources.updateKeys], note: true },
  ],
};
