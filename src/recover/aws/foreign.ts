import type { Argument, Section } from '../types.ts';
import { aws } from './command.ts';
import { names, product } from './consoleNames.ts';
import { sources } from './sources.ts';
import { listed, whatRuns } from './whatRuns.ts';

const region: readonly Argument[] = ['--region', 'REGION'];

/** What is not yours: recorded, stopped, removed. */
export const foreign: Section = {
  id: 'foreign',
  steps: [
    {
      id: 'foreign-record',
      actor: 'administrator',
      console: {
        url: 'https://console.aws.amazon.com/ec2globalview/home',
        names: [names.globalView],
      },
      commands: whatRuns,
      sources: [sources.triage, sources.resourceExplorer, sources.quarantineV3],
    },
    {
      id: 'foreign-identities',
      actor: 'administrator',
      commands: [
        aws(['iam', 'list-access-keys', '--user-name', 'FOREIGN_USER'], { caption: 'record' }),
        aws(
          [
            'iam',
            'update-access-key',
            '--user-name',
            'FOREIGN_USER',
            '--access-key-id',
            'FOREIGN_ACCESS_KEY_ID',
            '--status',
            'Inactive',
          ],
          { caption: 'stop' },
        ),
        aws(['iam', 'delete-login-profile', '--user-name', 'FOREIGN_USER']),
        aws([
          'iam',
          'put-user-policy',
          '--user-name',
          'FOREIGN_USER',
          '--policy-name',
          'DenyAllAfterLeak',
          '--policy-document',
          '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]}',
        ]),
      ],
      sources: [sources.compromisedCredentials],
      after: ['foreign-record'],
    },
    {
      id: 'foreign-restarters',
      actor: 'administrator',
      console: { names: [product('EC2'), names.autoScalingGroups, names.spotRequests] },
      commands: [
        aws(
          [
            'autoscaling',
            'update-auto-scaling-group',
            '--auto-scaling-group-name',
            'GROUP_NAME',
            '--min-size',
            '0',
            '--max-size',
            '0',
            '--desired-capacity',
            '0',
            ...region,
          ],
          { caption: 'groups' },
        ),
        aws(
          [
            'ec2',
            'cancel-spot-fleet-requests',
            '--spot-fleet-request-ids',
            'FLEET_REQUEST_ID',
            '--terminate-instances',
            ...region,
          ],
          { caption: 'spot' },
        ),
        aws([
          'ec2',
          'cancel-spot-instance-requests',
          '--spot-instance-request-ids',
          'SPOT_REQUEST_ID',
          ...region,
        ]),
        aws(['ec2', 'delete-fleets', '--fleet-ids', 'FLEET_ID', '--terminate-instances', ...region]),
        aws(
          [
            'ecs',
            'update-service',
            '--cluster',
            'CLUSTER_NAME',
            '--service',
            'SERVICE_NAME',
            '--desired-count',
            '0',
            ...region,
          ],
          { caption: 'containers' },
        ),
        aws(
          [
            'lambda',
            'put-function-concurrency',
            '--function-name',
            'FUNCTION_NAME',
            '--reserved-concurrent-executions',
            '0',
            ...region,
          ],
          { caption: 'functions' },
        ),
      ],
      sources: [sources.quarantineV3],
      after: ['foreign-identities', 'charges-before'],
    },
    {
      id: 'foreign-stop',
      actor: 'administrator',
      console: { names: [product('EC2'), names.instances, names.instanceState] },
      commands: [
        aws(['ec2', 'stop-instances', '--instance-ids', 'INSTANCE_ID', ...region], { caption: 'ec2' }),
        aws(['ecs', 'stop-task', '--cluster', 'CLUSTER_NAME', '--task', 'TASK_ID', ...region]),
        aws(['lightsail', 'stop-instance', '--instance-name', 'INSTANCE_NAME', ...region]),
        aws(['sagemaker', 'stop-notebook-instance', '--notebook-instance-name', 'NOTEBOOK_NAME', ...region]),
        aws(['sesv2', 'put-account-sending-attributes', '--no-sending-enabled', ...region], {
          caption: 'mail',
        }),
      ],
      sources: [sources.quarantineV3],
      after: ['foreign-restarters'],
    },
    {
      id: 'foreign-remove',
      actor: 'administrator',
      commands: [
        aws(
          [
            'ec2',
            'modify-instance-attribute',
            '--instance-id',
            'INSTANCE_ID',
            '--no-disable-api-termination',
            ...region,
          ],
          { caption: 'protection' },
        ),
        aws(['ec2', 'terminate-instances', '--instance-ids', 'INSTANCE_ID', ...region], { caption: 'ec2' }),
        aws(['lambda', 'delete-function', '--function-name', 'FUNCTION_NAME', ...region], {
          caption: 'rest',
        }),
        aws([
          'ecs',
          'delete-service',
          '--cluster',
          'CLUSTER_NAME',
          '--service',
          'SERVICE_NAME',
          '--force',
          ...region,
        ]),
        aws(['lightsail', 'delete-instance', '--instance-name', 'INSTANCE_NAME', ...region]),
        aws(['ec2', 'delete-key-pair', '--key-name', 'KEY_PAIR_NAME', ...region]),
      ],
      sources: [sources.triage],
      after: ['foreign-stop'],
    },
    {
      id: 'foreign-for-the-case',
      actor: 'administrator',
      commands: [
        listed(
          'ec2',
          'describe-reserved-instances',
          'ReservedInstances[].[ReservedInstancesId,InstanceType,InstanceCount,Start,FixedPrice]',
        ),
        aws(['savingsplans', 'describe-savings-plans', '--region', 'us-east-1']),
        aws(['organizations', 'list-accounts', '--region', 'us-east-1']),
      ],
      sources: [sources.quarantineV3],
    },
  ],
};
