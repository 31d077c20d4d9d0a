import type { Argument, Section } from '../types.ts';
import { aws, user } from './command.ts';
import { names, product } from './consoleNames.ts';
import { sources } from './sources.ts';

/**
 * Denies everything to sessions that were issued before a time. A long-term key carries no `aws:TokenIssueTime`, so it
 * is not touched: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_disable-perms.html
 */
const denyOlderSessions: Argument = {
  join: [
    '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"DateLessThan":{"aws:TokenIssueTime":"',
    { variable: 'NOW' },
    '"}}}]}',
  ],
};

const denyEverything = '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]}';

const takeTheTime = { shell: () => ['NOW="$(date -u +%Y-%m-%dT%H:%M:%SZ)"'] };

/** Temporary credentials outlive the key. */
export const sessions: Section = {
  id: 'sessions',
  steps: [
    {
      id: 'revoke-user-sessions',
      actor: 'administrator',
      console: {
        url: 'https://console.aws.amazon.com/iam/home#/users',
        names: [product('IAM'), names.users, names.permissions],
      },
      commands: [
        { ...takeTheTime, caption: 'time' },
        aws(
          [
            'iam',
            'put-user-policy',
            '--user-name',
            user,
            '--policy-name',
            'RevokeOlderSessions',
            '--policy-document',
            denyOlderSessions,
          ],
          { caption: 'policy' },
        ),
        aws(['iam', 'get-user-policy', '--user-name', user, '--policy-name', 'RevokeOlderSessions'], {
          caption: 'check',
        }),
      ],
      sources: [sources.disableSessions],
    },
    {
      id: 'revoke-role-sessions',
      actor: 'administrator',
      console: {
        url: 'https://console.aws.amazon.com/iam/home#/roles',
        names: [product('IAM'), names.roles, names.revokeSessions, names.revokeActiveSessions],
      },
      commands: [
        takeTheTime,
        aws([
          'iam',
          'put-role-policy',
          '--role-name',
          'ASSUMED_ROLE_NAME',
          '--policy-name',
          'AWSRevokeOlderSessions',
          '--policy-document',
          denyOlderSessions,
        ]),
      ],
      sources: [sources.revokeSessions, sources.sessionPlaybook],
      after: ['trail-sessions'],
    },
    {
      id: 'deny-all',
      actor: 'administrator',
      console: {
        url: 'https://console.aws.amazon.com/iam/home#/users',
        names: [product('IAM'), names.users, names.permissions],
      },
      commands: [
        aws([
          'iam',
          'put-user-policy',
          '--user-name',
          user,
          '--policy-name',
          'DenyAllAfterLeak',
          '--policy-document',
          denyEverything,
        ]),
      ],
      sources: [sources.disableSessions, sources.federation],
      after: ['switch-seen'],
    },
    {
      id: 'deny-all-over',
      actor: 'administrator',
      sources: [sources.disableSessions],
      after: ['deny-all'],
      wait: { from: 'deny-all', hours: 36 },
    },
    {
      id: 'root-sessions',
      actor: 'root',
      sources: [sources.disableSessions, sources.sessionToken],
      note: true,
    },
  ],
};
