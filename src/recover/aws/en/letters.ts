import type { GuideText } from '../../types.ts';
import { measuresOf, whenDone } from '../whenDone.ts';

export const letters = {
  'first-answer': ({ values: { keyId }, done }) => [
    'Hello,',
    `we have received your notice about access key ${keyId}; the account owner is working on it now, and the key ${done.has('deactivate-key') ? `has been inactive since ${done.get('deactivate-key')}` : 'is being deactivated'}.`,
    'Please keep this case open. We will reply here with every action taken and our findings by region.',
  ],
  adjustment: (facts) => [
    'Hello,',
    `access key ${facts.values.keyId} of IAM user ${facts.values.user} in account ${facts.values.account} was used by an unauthorized third party. We request a billing adjustment for the charges that resulted from it.`,
    'Unauthorized charges (day, region, service, amount in USD):',
    '- YYYY-MM-DD, REGION, SERVICE, AMOUNT',
    `These regions and services were not used by us before; the table by day, region and service is attached. All unauthorized resources were removed at ${whenDone(facts, 'foreign-remove')}, with the ids listed in this case.`,
    `Set up since then: ${measuresOf(facts, [
      ['budget', 'a budget with an alarm'],
      ['passwords', 'MFA for all users'],
      ['protect-trail', 'a multi-region trail'],
    ]).join('; ')}.`,
    'We would appreciate it if you could review these charges.',
  ],
  'case-answer': (facts) => {
    const { keyId, user, newKeyId, role } = facts.values;
    const identity = facts.isKnown('role') ? `role ${role}` : `access key ${newKeyId} of a new user`;
    const leaked = facts.leak?.first
      ? `It was committed on ${facts.leak.first.when} and pushed to a repository that others could read.`
      : 'It was published at WHERE on WHEN.';
    return [
      'Hello,',
      `this is our full answer about access key ${keyId} (IAM user ${user}). All times are UTC.`,
      `1. Cause. ${leaked} The repository was made private at ${whenDone(facts, 'repository-private')}.`,
      `2. Key. Deactivated at ${whenDone(facts, 'deactivate-key')}. The application was moved to a new identity (${identity}) at ${whenDone(facts, 'switch-seen')}. The key was deleted at ${whenDone(facts, 'delete-key')}. All other keys of the user are inactive since ${whenDone(facts, 'all-keys-inactive')}.`,
      `3. Passwords and MFA. Root password changed, MFA on, no root access keys: ${whenDone(facts, 'root-password')}. IAM passwords changed: ${whenDone(facts, 'passwords')}. Credential report reviewed: ${whenDone(facts, 'credential-report')}.`,
      `4. CloudTrail. All events of the key and of the user, read-only ones included, were reviewed in us-east-1 and in every enabled region at ${whenDone(facts, 'trail-key')}, and every temporary key that its calls returned at ${whenDone(facts, 'trail-sessions')}.`,
      '   Findings by region: REGION: FINDING. No events in: REGIONS.',
      `5. Temporary credentials. Sessions of the user revoked at ${whenDone(facts, 'revoke-user-sessions')}, of the assumed roles (ROLES, or none) at ${whenDone(facts, 'revoke-role-sessions')}; everything denied to the user since ${whenDone(facts, 'deny-all')}.`,
      `6. Unauthorized resources. Recorded at ${whenDone(facts, 'foreign-record')}, removed at ${whenDone(facts, 'foreign-remove')}: REGION, TYPE, ID (or: none found in any enabled region). Users, roles and policies created by the third party: NAMES (or none).`,
      '   For your attention, not touched by us: reserved instances, savings plans, accounts: IDS (or none).',
      '7. What we could not see. Data events such as S3 object reads: NOT RECORDED BEFORE THE INCIDENT (or: FINDING). The user could read: BUCKETS. What no record shows, we treat as read.',
      `8. Repository. The key was removed from the code at ${whenDone(facts, 'fix-code')} and from all history and tags at ${whenDone(facts, 'purge')}.`,
      `9. Prevention. ${measuresOf(facts, [
        ['protect-guard', 'a commit hook that refuses credentials'],
        ['protect-roles', 'no access keys in code and configuration'],
        ['passwords', 'MFA for all users'],
        ['protect-trail', 'a multi-region trail'],
        ['budget', 'a budget with an alarm'],
        ['protect-mfa', 'a security contact'],
      ]).join('; ')}.`,
      'We ask you to remove the restrictions on the account and to tell us whether you will remove the quarantine policy or whether we should. Please keep the case open until we have confirmed a successful launch.',
    ];
  },
} satisfies GuideText['letters'];
