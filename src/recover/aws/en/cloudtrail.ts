import type { SectionText } from '../../sectionText.ts';

export const cloudtrail = {
  title: 'CloudTrail: what the key did',
  intro: () => [
    'CloudTrail keeps 90 days of management events in each region, for nothing and without having been set up. The case wants to know what you found there, region by region.',
  ],
  steps: {
    'trail-console': ({ values: { keyId } }) => ({
      title: 'In the console: us-east-1 first, and the filter off',
      body: [
        `Choose the region us-east-1, always: sign-ins, IAM and other global services are recorded only there. The list starts with the filter “Read-only: false”. **Remove it**: it hides GetCallerIdentity, ListBuckets and calls of AI models (InvokeModel), the first things a thief does. Filter by AWS access key, \`${keyId}\`. Then the same in every region of the region menu.`,
        '“Download events” keeps the list as CSV: do that for each region that has any.',
      ],
      done: 'you have the list of us-east-1 without the read-only filter',
    }),
    'trail-regions': () => ({
      title: 'See which regions are switched on',
      body: [
        'The loops below run over all enabled regions. The command lists those of them that are off until somebody switches them on. One that you did not switch on was switched on by somebody else.',
      ],
      done: 'you know of each region in the list why it is on',
    }),
    'trail-key': ({ values: { user } }) => ({
      title: 'All events of the key, in us-east-1 and in every enabled region',
      body: [
        'The event history answers two requests a second for each region; the CLI pages by itself, so this takes some minutes. An error for one region does not stop the loop: look at it, and run that region again.',
        `The search by user name finds what was done as \`${user}\` with other keys or in the console as well.`,
      ],
      done: 'each region has answered, with events or with none, and you have noted which',
      captions: {
        'us-east-1': 'us-east-1 first:',
        each: 'Every enabled region:',
        user: 'The same by the name of the user:',
      },
    }),
    'trail-sessions': () => ({
      title: 'Follow each session that the key opened',
      body: [
        'GetSessionToken, GetFederationToken and AssumeRole answer with a temporary key, `ASIA…` (`responseElements.credentials.accessKeyId`). What is done with it is recorded under that id and not under the leaked one. So look up each of these ids, in every region, then the ids that those sessions opened, until nothing new comes. Note each role that was assumed: section 8 needs it.',
        'Done wrong: who looks up the leaked key alone sees an AssumeRole and then nothing, and reports “no activity”.',
      ],
      done: 'each ASIA id has been looked up, and no new one has come up',
      captions: {
        list: 'The temporary keys that calls of the leaked key answered with:',
        follow: 'For each of them, in place of ASIA_KEY_ID:',
      },
    }),
    'trail-look-for': () => ({
      title: 'What to look for',
      body: [
        '| kind | events |\n| --- | --- |\n| looking around | GetCallerIdentity, ListBuckets, ListUsers, GetSendQuota, ListFoundationModels, GetServiceQuota |\n| sign-in and sessions | ConsoleLogin, GetSessionToken, GetFederationToken, AssumeRole |\n| ways back in | CreateUser, CreateAccessKey, UpdateAccessKey, CreateLoginProfile, UpdateLoginProfile, ChangePassword, AttachUserPolicy, PutUserPolicy and the same for roles and groups, CreatePolicyVersion, SetDefaultPolicyVersion, AddUserToGroup, CreateRole, UpdateAssumeRolePolicy, CreateServiceSpecificCredential, CreateSAMLProvider, CreateOpenIDConnectProvider, DeactivateMFADevice |\n| covering tracks | StopLogging, DeleteTrail, UpdateTrail, PutEventSelectors, DeleteDetector |\n| costing money | RunInstances, RequestSpotInstances, CreateFleet, CreateAutoScalingGroup, CreateFunction…, CreateCluster, RegisterTaskDefinition, InvokeModel, CreateNotebookInstance |\n| reading data | GetSecretValue, GetParameter, CreateSnapshot, ModifySnapshotAttribute, CreateDBSnapshot, PutBucketPolicy |',
        'Names of Lambda events end in a date (`CreateFunction20150331`): compare the beginning. A refused call (errorCode) counts too: it shows what somebody tried.',
      ],
    }),
    'trail-unseen': () => ({
      title: 'Write down what cannot be seen',
      body: [
        'The event history has no reads and writes of S3 objects, no items of DynamoDB and no invocations of Lambda functions, unless a trail was recording data events before. It has nothing older than 90 days. **“Nothing found” is not “nothing read”.** If the user was allowed to read a bucket, take its content as read, and say so in the answer.',
        'Did a trail, S3 access logs, VPC flow logs or GuardDuty run? Secure what they have now, before it expires.',
      ],
      done: 'a list of data that the key could reach and of which no record exists',
    }),
  },
} satisfies SectionText;
