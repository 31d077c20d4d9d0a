import type { Source } from '../types.ts';

/**
 * Where each fact of the guide comes from. `read` is the day on which the page, or a stored copy of it, was read for
 * this guide; where only the month is known, it was read in that month and has not been read again.
 */
const today = '2026-11-22';
const thisMonth = '2026-11';

const iam = 'https://docs.aws.amazon.com/IAM/latest/UserGuide';
const support = 'https://docs.aws.amazon.com/awssupport/latest/user';
const policies = 'https://docs.aws.amazon.com/aws-managed-policy/latest/reference';
const playbooks = 'https://github.com/aws-samples/aws-incident-response-playbooks/blob/master';
const framework = 'https://github.com/aws-samples/aws-customer-playbook-framework/blob/main/docs';
const cli = 'https://docs.aws.amazon.com/cli/latest';

function read(url: string, day = thisMonth): Source {
  return { url, read: day };
}

export const sources = {
  quarantineV2: read(`${policies}/AWSCompromisedKeyQuarantineV2.html`, today),
  quarantineV3: read(`${policies}/AWSCompromisedKeyQuarantineV3.html`, today),
  quarantineV4: read(`${policies}/AWSCompromisedKeyQuarantineV4.html`, today),
  updateKeys: read(`${iam}/id-credentials-access-keys-update.html`, today),
  manageKeys: read(`${iam}/access-keys-admin-managed.html`, today),
  credentialPlaybook: read(`${playbooks}/playbooks/IRP-CredCompromise.md`, today),
  sessionPlaybook: read(`${playbooks}/playbooks/IRP-STSTokenAbuse.md`, today),
  regulations: read(`${playbooks}/REGULATORY_CONTEXT.md`, today),
  help: read(`${framework}/AWS_Help.md`, today),
  exposedCode: read(`${framework}/Code_Exposure.md`),
  compromisedCredentials: read(`${framework}/Compromised_IAM_Credentials.md`),
  bedrockResponse: read(`${framework}/Bedrock_Response.md`),
  compromise: read('https://repost.aws/knowledge-center/potential-account-compromise'),
  exposure: read('https://repost.aws/articles/ARoBXj63rWSt2Ww7XKlVV72g'),
  cliLogin: read(`${cli}/userguide/cli-configure-sign-in.html`, today),
  evaluation: read(`${iam}/reference_policies_evaluation-logic.html`, today),
  caseStatus: read(`${support}/monitoring-your-case.html`, today),
  caseManagement: read(`${support}/case-management.html`, today),
  trustedAdvisor: read(`${support}/security-checks.html`),
  supportLanguages: read('https://repost.aws/knowledge-center/aws-support-languages'),
  abuse: read('https://repost.aws/knowledge-center/aws-abuse-report'),
  health: read('https://docs.aws.amazon.com/health/latest/ug/cloudwatch-events-health.html'),
  disableSessions: read(`${iam}/id_credentials_temp_control-access_disable-perms.html`, today),
  revokeSessions: read(`${iam}/id_roles_use_revoke-sessions.html`, today),
  regionalSts: read(`${iam}/id_credentials_temp_region-endpoints.html`),
  sessionToken: read('https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html', today),
  lookupEvents: read(`${cli}/reference/cloudtrail/lookup-events.html`, today),
  resourceExplorer: read(
    'https://docs.aws.amazon.com/resource-explorer/latest/userguide/manage-service-check.html',
  ),
  triage: read(`${playbooks}/TRIAGE_GUIDE.md`),
  mailCopy: {
    ...read('https://unixdaemon.net/cloud/aws-support-and-leaked-credentials/'),
    unofficial: true,
  },
  fiveDays: { ...read('https://ryanwomack.com/amazon_message'), unofficial: true },
  partner: { ...read('https://nhn-techorus.zendesk.com/hc/ja/articles/360050739093'), unofficial: true },
  federation: {
    ...read('https://www.crowdstrike.com/blog/how-adversaries-persist-with-aws-user-federation/'),
    unofficial: true,
  },
  fieldMoney: { ...read('https://kindjjee.tistory.com/207'), unofficial: true },
  japanReport: { ...read('https://www.businesslawyers.jp/practices/1433', today), unofficial: true },
  keyAccount: {
    ...read('https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/aws/utils.go'),
    unofficial: true,
  },
} satisfies Readonly<Record<string, Source>>;
