import type { Facts, Section } from '../types.ts';
import { supportCenter } from './case.ts';
import { aws, inEachRegion, user } from './command.ts';
import { names, product } from './consoleNames.ts';
import { sources } from './sources.ts';

function setSince(facts: Facts): readonly string[] {
  return [`SINCE=${facts.done.get('deactivate-key') ?? 'YYYY-MM-DDTHH:MM:SSZ'}`];
}

/** Done means, each checked; then protection. */
export const done: Section = {
  id: 'done',
  steps: [
    {
      id: 'done-message',
      actor: 'administrator',
      console: supportCenter,
      sources: [sources.compromise],
      after: ['case-answer'],
    },
    {
      id: 'done-launch',
      actor: 'administrator',
      console: {
        url: 'https://console.aws.amazon.com/ec2/home?region=us-east-1#Instances:',
        names: [product('EC2'), names.instances, names.launchInstances],
      },
      commands: [
        aws(
          [
            'ec2',
            'run-instances',
            '--image-id',
            'resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64',
            '--instance-type',
            't3.micro',
            '--count',
            '1',
            '--region',
            'us-east-1',
            '--query',
            'Instances[0].InstanceId',
            '--output',
            'text',
          ],
          { caption: 'launch', into: 'LAUNCHED' },
        ),
        aws([
          'ec2',
          'terminate-instances',
          '--instance-ids',
          { variable: 'LAUNCHED' },
          '--region',
          'us-east-1',
        ]),
      ],
      sources: [sources.compromise],
      after: ['done-message'],
    },
    {
      id: 'done-quarantine',
      actor: 'administrator',
      commands: [
        aws([
          'iam',
          'list-policies',
          '--scope',
          'AWS',
          '--only-attached',
          '--query',
          "Policies[?starts_with(PolicyName, 'AWSCompromisedKeyQuarantine')].[PolicyName,AttachmentCount]",
          '--output',
          'text',
        ]),
      ],
      sources: [sources.quarantineV4],
      after: ['done-message'],
    },
    {
      id: 'done-key',
      actor: 'administrator',
      commands: [aws(['iam', 'list-access-keys', '--user-name', user])],
      sources: [sources.manageKeys],
      after: ['delete-key'],
    },
    {
      id: 'done-quiet',
      actor: 'administrator',
      commands: [
        { shell: setSince, caption: 'since' },
        inEachRegion(
          [
            'cloudtrail',
            'lookup-events',
            '--lookup-attributes',
            { join: ['AttributeKey=AccessKeyId,AttributeValue=', { fact: 'keyId' }] },
            '--start-time',
            { variable: 'SINCE' },
            '--query',
            'Events[].[EventTime,EventName,EventSource]',
            '--output',
            'text',
          ],
          { caption: 'key' },
        ),
        inEachRegion(
          [
            'cloudtrail',
            'lookup-events',
            '--lookup-attributes',
            'AttributeKey=AccessKeyId,AttributeValue=ASIA_KEY_ID',
            '--start-time',
            { variable: 'SINCE' },
            '--query',
            'Events[].[EventTime,EventName,EventSource]',
            '--output',
            'text',
          ],
          { caption: 'sessions' },
        ),
      ],
      sources: [sources.credentialPlaybook, sources.lookupEvents],
      after: ['deactivate-key', 'deny-all'],
      wait: { from: 'deny-all', hours: 24 },
    },
    {
      id: 'protect-guard',
      actor: 'developer',
      commands: [{ shell: () => ['npx keyguard install'] }],
      sources: [],
    },
    {
      id: 'protect-roles',
      actor: 'application',
      sources: [
        {
          url: 'https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html',
        },
      ],
    },
    {
      id: 'protect-trail',
      actor: 'administrator',
      console: {
        url: 'https://console.aws.amazon.com/cloudtrailv2/home?region=us-east-1#/trails',
        names: [product('CloudTrail'), names.trails, names.createTrail],
      },
      commands: [
        aws([
          'cloudtrail',
          'describe-trails',
          '--region',
          'us-east-1',
          '--query',
          'trailList[].[Name,IsMultiRegionTrail,LogFileValidationEnabled]',
          '--output',
          'text',
        ]),
      ],
      sources: [sources.credentialPlaybook],
    },
    {
      id: 'protect-mfa',
      actor: 'root',
      console: {
        url: 'https://console.aws.amazon.com/billing/home#/account',
        names: [names.accountMenu, names.account, names.alternateContacts],
      },
      commands: [
        aws(['iam', 'get-account-summary', '--query', 'SummaryMap.AccountMFAEnabled', '--output', 'text'], {
          caption: 'mfa',
        }),
        aws(
          [
            'account',
            'put-alternate-contact',
            '--alternate-contact-type',
            'SECURITY',
            '--name',
            'NAME',
            '--title',
            'TITLE',
            '--email-address',
            'security@example.com',
            '--phone-number',
            '+81300000000',
          ],
          { caption: 'contact' },
        ),
      ],
      sources: [sources.help],
    },
    {
      id: 'tell-others',
      actor: 'anyone',
      sources: [sources.regulations, sources.japanReport],
    },
  ],
};
