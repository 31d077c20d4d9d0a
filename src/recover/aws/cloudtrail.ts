import type { Argument, Section } from '../types.ts';
import { aws, inEachRegion, keyId, user } from './command.ts';
import { names, product } from './consoleNames.ts';
import { sources } from './sources.ts';

const summary: readonly Argument[] = [
  '--query',
  'Events[].[EventTime,EventName,EventSource,ReadOnly,Username]',
  '--output',
  'text',
];

function byAttribute(key: string, value: Argument): Argument {
  const join = typeof value === 'object' && 'join' in value ? value.join : [value];
  return { join: [`AttributeKey=${key},AttributeValue=`, ...join] };
}

function lookUp(attribute: Argument, query = summary): readonly Argument[] {
  return ['cloudtrail', 'lookup-events', '--lookup-attributes', attribute, ...query];
}

/** The raw events by which sessions are made; their answers hold the ASIA keys. */
const sessionEvents: readonly Argument[] = [
  '--query',
  "Events[?contains(EventName, 'AssumeRole') || EventName=='GetSessionToken' || EventName=='GetFederationToken'].CloudTrailEvent",
  '--output',
  'text',
];

/** What the key did, and what the sessions did that it opened. */
export const cloudtrail: Section = {
  id: 'cloudtrail',
  steps: [
    {
      id: 'trail-console',
      actor: 'administrator',
      console: {
        url: 'https://us-east-1.console.aws.amazon.com/cloudtrailv2/home?region=us-east-1#/events',
        names: [product('CloudTrail'), names.eventHistory, names.accessKeyFilter],
      },
      sources: [sources.exposedCode, sources.regionalSts],
    },
    {
      id: 'trail-regions',
      actor: 'administrator',
      commands: [
        aws([
          'ec2',
          'describe-regions',
          '--all-regions',
          '--region',
          'us-east-1',
          '--query',
          "Regions[?OptInStatus=='opted-in'].RegionName",
          '--output',
          'text',
        ]),
      ],
      sources: [sources.resourceExplorer],
    },
    {
      id: 'trail-key',
      actor: 'administrator',
      commands: [
        aws([...lookUp(byAttribute('AccessKeyId', keyId)), '--region', 'us-east-1'], {
          caption: 'us-east-1',
        }),
        inEachRegion(lookUp(byAttribute('AccessKeyId', keyId)), { caption: 'each' }),
        inEachRegion(lookUp(byAttribute('Username', user)), { caption: 'user' }),
      ],
      sources: [sources.lookupEvents, sources.regionalSts],
    },
    {
      id: 'trail-sessions',
      actor: 'administrator',
      commands: [
        inEachRegion(lookUp(byAttribute('AccessKeyId', keyId), sessionEvents), {
          caption: 'list',
          filter: "grep -o 'ASIA[A-Z0-9]\\{16\\}' | sort -u",
        }),
        inEachRegion(lookUp('AttributeKey=AccessKeyId,AttributeValue=ASIA_KEY_ID'), { caption: 'follow' }),
      ],
      sources: [sources.credentialPlaybook, sources.sessionPlaybook],
      after: ['trail-key'],
    },
    {
      id: 'trail-look-for',
      actor: 'anyone',
      sources: [sources.compromisedCredentials, sources.credentialPlaybook, sources.bedrockResponse],
      note: true,
    },
    { id: 'trail-unseen', actor: 'anyone', sources: [sources.exposedCode, sources.lookupEvents] },
  ],
};
