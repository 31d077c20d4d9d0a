import type { Command } from '../types.ts';
import { account, aws, inEachRegion } from './command.ts';

/** What a list operation of a service answers in each region, as lines. */
export function listed(service: string, operation: string, query: string): Command {
  return inEachRegion([service, operation, '--query', query, '--output', 'text']);
}

/** One list of what can run and cost money in each region, service by service of the quarantine's own list. */
const compute: readonly Command[] = [
  {
    ...listed(
      'ec2',
      'describe-instances',
      'Reservations[].Instances[].[InstanceId,InstanceType,State.Name,LaunchTime,KeyName]',
    ),
    caption: 'compute',
  },
  listed(
    'ec2',
    'describe-spot-instance-requests',
    'SpotInstanceRequests[].[SpotInstanceRequestId,State,InstanceId,CreateTime]',
  ),
  listed(
    'ec2',
    'describe-spot-fleet-requests',
    'SpotFleetRequestConfigs[].[SpotFleetRequestId,SpotFleetRequestState,CreateTime]',
  ),
  listed('ec2', 'describe-fleets', 'Fleets[].[FleetId,FleetState,CreateTime]'),
  listed(
    'autoscaling',
    'describe-auto-scaling-groups',
    'AutoScalingGroups[].[AutoScalingGroupName,DesiredCapacity,CreatedTime]',
  ),
  listed('lambda', 'list-functions', 'Functions[].[FunctionName,Runtime,LastModified]'),
  listed('lightsail', 'get-instances', 'instances[].[name,bundleId,state.name,createdAt]'),
  listed('ecs', 'list-clusters', 'clusterArns[]'),
  listed('ecs', 'list-task-definitions', 'taskDefinitionArns[]'),
  listed('ecr', 'describe-repositories', 'repositories[].[repositoryName,createdAt]'),
  listed('eks', 'list-clusters', 'clusters[]'),
  listed('batch', 'describe-compute-environments', 'computeEnvironments[].[computeEnvironmentName,state]'),
  listed('cloudformation', 'describe-stacks', 'Stacks[].[StackName,StackStatus,CreationTime]'),
];

const services: readonly Command[] = [
  {
    ...listed(
      'sagemaker',
      'list-notebook-instances',
      'NotebookInstances[].[NotebookInstanceName,NotebookInstanceStatus,CreationTime]',
    ),
    caption: 'services',
  },
  listed('sagemaker', 'list-endpoints', 'Endpoints[].[EndpointName,EndpointStatus,CreationTime]'),
  listed(
    'sagemaker',
    'list-processing-jobs',
    'ProcessingJobSummaries[].[ProcessingJobName,ProcessingJobStatus,CreationTime]',
  ),
  listed(
    'bedrock',
    'list-provisioned-model-throughputs',
    'provisionedModelSummaries[].[provisionedModelName,status,creationTime]',
  ),
  listed('bedrock', 'list-model-invocation-jobs', 'invocationJobSummaries[].[jobName,status,submitTime]'),
  listed('amplify', 'list-apps', 'apps[].[name,createTime]'),
  listed('codebuild', 'list-projects', 'projects[]'),
  listed('glue', 'get-jobs', 'Jobs[].[Name,CreatedOn]'),
  listed('mediapackagev2', 'list-channel-groups', 'Items[].[ChannelGroupName,CreatedAt]'),
];

const mail: readonly Command[] = [
  {
    ...listed(
      'sesv2',
      'get-account',
      '[SendingEnabled,ProductionAccessEnabled,SendQuota.Max24HourSend,SendQuota.SentLast24Hours]',
    ),
    caption: 'mail',
  },
  listed('sesv2', 'list-email-identities', 'EmailIdentities[].[IdentityName,SendingEnabled]'),
  listed('sns', 'get-sms-attributes', 'attributes'),
];

const storage: readonly Command[] = [
  aws(['s3api', 'list-buckets', '--query', 'Buckets[].[Name,CreationDate]', '--output', 'text'], {
    caption: 'storage',
  }),
  aws(['s3api', 'get-bucket-policy', '--bucket', 'BUCKET_NAME']),
  aws(['s3api', 'get-bucket-lifecycle-configuration', '--bucket', 'BUCKET_NAME']),
  aws(['s3control', 'get-public-access-block', '--account-id', account, '--region', 'us-east-1']),
];

/** Everything that can run, cost money or send in somebody else's name, by the services that the quarantine names. */
export const whatRuns: readonly Command[] = [...compute, ...services, ...mail, ...storage];
