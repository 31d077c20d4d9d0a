import type { Facts, Section } from '../types.ts';
import { aws, keyId, newKeyId, newUser, role, user } from './command.ts';
import { names, product } from './consoleNames.ts';
import { sources } from './sources.ts';

const usersPage = 'https://console.aws.amazon.com/iam/home#/users';

/** Access to one bucket: a beginning that is too narrow rather than too wide. */
const leastPrivilege = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Action: ['s3:GetObject', 's3:PutObject'], Resource: 'arn:aws:s3:::BUCKET_NAME/*' },
  ],
});

/** The day from which on nothing in the account can be taken for granted, as a line for a shell. */
function setSince(facts: Facts): string {
  return `SINCE=${facts.leak?.first?.when.slice(0, 10) ?? 'YYYY-MM-DD'}`;
}

const createdSince = (list: string, name: string) => ({
  join: [`${list}[?CreateDate>='`, { variable: 'SINCE' }, `'].[${name},CreateDate]`],
});

/** Second identity, switch, deactivate, watch, delete; then every other way in. */
export const rotate: Section = {
  id: 'rotate',
  steps: [
    {
      id: 'second-identity',
      actor: 'administrator',
      console: {
        url: usersPage,
        names: [product('IAM'), names.users, names.securityCredentials, names.createAccessKey],
      },
      commands: [
        aws(['iam', 'list-attached-user-policies', '--user-name', user], { caption: 'rights' }),
        aws(['iam', 'list-user-policies', '--user-name', user]),
        aws(['iam', 'list-groups-for-user', '--user-name', user]),
        aws(
          [
            'iam',
            'put-user-policy',
            '--user-name',
            newUser,
            '--policy-name',
            'only-what-it-needs',
            '--policy-document',
            leastPrivilege,
          ],
          { caption: 'policy' },
        ),
        aws(['iam', 'create-access-key', '--user-name', newUser], { caption: 'key' }),
      ],
      sources: [sources.updateKeys, sources.compromise],
    },
    {
      id: 'switch-application',
      actor: 'application',
      sources: [sources.updateKeys],
      after: ['second-identity'],
    },
    {
      id: 'switch-seen',
      actor: 'administrator',
      commands: [
        aws(['iam', 'get-access-key-last-used', '--access-key-id', newKeyId], {
          when: (facts) => !facts.isKnown('role'),
        }),
        aws(['iam', 'get-role', '--role-name', role, '--query', 'Role.RoleLastUsed'], { caption: 'role' }),
      ],
      sources: [sources.manageKeys],
      after: ['switch-application'],
    },
    {
      id: 'all-keys-inactive',
      actor: 'administrator',
      console: { url: usersPage, names: [product('IAM'), names.users, names.securityCredentials] },
      commands: [
        aws(['iam', 'list-access-keys', '--user-name', user], { caption: 'list' }),
        aws(
          [
            'iam',
            'update-access-key',
            '--user-name',
            user,
            '--access-key-id',
            'OTHER_KEY_ID_OF_THIS_USER',
            '--status',
            'Inactive',
          ],
          { caption: 'other' },
        ),
      ],
      sources: [sources.quarantineV3, sources.updateKeys],
      after: ['deactivate-key', 'switch-seen'],
    },
    {
      id: 'watch-key',
      actor: 'administrator',
      commands: [aws(['iam', 'get-access-key-last-used', '--access-key-id', keyId])],
      sources: [sources.credentialPlaybook, sources.updateKeys],
      after: ['deactivate-key'],
      wait: { from: 'deactivate-key', hours: 24 },
    },
    {
      id: 'delete-key',
      actor: 'administrator',
      console: {
        url: usersPage,
        names: [
          product('IAM'),
          names.users,
          names.securityCredentials,
          names.accessKeys,
          names.actions,
          names.delete,
        ],
      },
      commands: [aws(['iam', 'delete-access-key', '--user-name', user, '--access-key-id', keyId])],
      sources: [sources.updateKeys],
      after: ['watch-key'],
    },
    {
      id: 'root-password',
      actor: 'root',
      console: {
        url: 'https://console.aws.amazon.com/iam/home#/security_credentials',
        names: [names.accountMenu, names.securityCredentials],
      },
      commands: [
        aws(
          [
            'iam',
            'get-account-summary',
            '--query',
            'SummaryMap.[AccountMFAEnabled,AccountAccessKeysPresent]',
            '--output',
            'text',
          ],
          { caption: 'summary' },
        ),
      ],
      sources: [sources.compromise],
    },
    {
      id: 'passwords',
      actor: 'administrator',
      console: { url: usersPage, names: [product('IAM'), names.users, names.securityCredentials] },
      commands: [
        aws(['iam', 'get-login-profile', '--user-name', user], { caption: 'leaked-user' }),
        aws(['iam', 'delete-login-profile', '--user-name', user], { caption: 'no-password' }),
        aws(['iam', 'update-login-profile', '--user-name', 'EACH_OTHER_USER', '--password-reset-required'], {
          caption: 'others',
        }),
        aws(['iam', 'list-mfa-devices', '--user-name', user], { caption: 'mfa' }),
      ],
      sources: [sources.compromise],
    },
    {
      id: 'credential-report',
      actor: 'administrator',
      console: {
        url: 'https://console.aws.amazon.com/iam/home#/credential_report',
        names: [product('IAM'), names.credentialReport],
      },
      commands: [
        aws(['iam', 'generate-credential-report'], { caption: 'generate' }),
        aws(['iam', 'get-credential-report', '--query', 'Content', '--output', 'text'], {
          caption: 'read',
          filter: 'base64 --decode',
        }),
      ],
      sources: [sources.compromisedCredentials, sources.credentialPlaybook],
    },
    {
      id: 'made-since',
      actor: 'administrator',
      commands: [
        { shell: (facts) => [setSince(facts)], caption: 'since' },
        aws(['iam', 'list-users', '--query', createdSince('Users', 'UserName'), '--output', 'text']),
        aws(['iam', 'list-roles', '--query', createdSince('Roles', 'RoleName'), '--output', 'text']),
        aws([
          'iam',
          'list-policies',
          '--scope',
          'Local',
          '--query',
          createdSince('Policies', 'PolicyName'),
          '--output',
          'text',
        ]),
        aws(['iam', 'list-service-specific-credentials', '--user-name', user], { caption: 'bedrock' }),
        aws(['iam', 'list-open-id-connect-providers'], { caption: 'providers' }),
        aws(['iam', 'list-saml-providers']),
      ],
      sources: [sources.compromisedCredentials, sources.bedrockResponse],
    },
  ],
};
