import type { AwsLibrary } from '../libraries.ts';

/** How each library takes its credentials from the role. */
export const roles = {
  'fog-aws':
    'fog-aws (CarrierWave): remove `aws_access_key_id` and `aws_secret_access_key`, set `use_iam_profile: true` in `fog_credentials`.',
  'aws-sdk-ruby':
    'AWS SDK for Ruby, Active Storage: remove `access_key_id` and `secret_access_key` from `config/storage.yml` and from `Aws.config`; without them the SDK asks the instance or the container.',
  spring:
    'Spring Cloud AWS: remove `spring.cloud.aws.credentials.access-key` and `.secret-key` (older: `cloud.aws.credentials.*`); set `spring.cloud.aws.credentials.instance-profile=true` on EC2.',
  'aws-sdk-java':
    'AWS SDK for Java: `DefaultCredentialsProvider.create()` instead of `StaticCredentialsProvider` (version 1: `DefaultAWSCredentialsProviderChain` instead of `BasicAWSCredentials`).',
  'django-storages':
    'django-storages: remove `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and `AWS_S3_ACCESS_KEY_ID`, `AWS_S3_SECRET_ACCESS_KEY` from `settings.py`; boto3 finds the role.',
  boto3:
    "boto3: `boto3.client('s3')` without `aws_access_key_id` and `aws_secret_access_key`; the same for `Session(…)` and s3fs (`key`, `secret`).",
  'aws-sdk-js':
    'AWS SDK for JavaScript: `new S3Client({ region })` without `credentials`; in version 2 without `AWS.config.update({ accessKeyId, … })`. Never in code that a browser loads: sign URLs on the server.',
  'aws-sdk-go':
    'AWS SDK for Go: `config.LoadDefaultConfig(ctx)` instead of `credentials.NewStaticCredentialsProvider` (version 1: `session.NewSession()` without `Credentials`).',
  'aws-sdk-php':
    "AWS SDK for PHP, Laravel: remove `credentials` from the client, or `'key'` and `'secret'` from the s3 disk in `config/filesystems.php`.",
  'aws-sdk-net':
    'AWS SDK for .NET: `new AmazonS3Client()` without `BasicAWSCredentials`; remove `AWSAccessKey` and `AWSSecretKey` from `appsettings.json` and `App.config`.',
  'aws-sdk-rust':
    'AWS SDK for Rust: `aws_config::load_defaults(BehaviorVersion::latest())` without `Credentials::new`.',
  ex_aws:
    'ExAws: `access_key_id: [:instance_role]` and `secret_access_key: [:instance_role]` in the configuration.',
  terraform:
    'Terraform: remove `access_key` and `secret_key` from `provider "aws"`; take `assume_role` or OpenID Connect in CI. Old state files hold keys as well.',
  serverless:
    'Serverless Framework, CDK: deploy with `aws-actions/configure-aws-credentials` and `role-to-assume` (OpenID Connect) instead of keys in CI variables.',
} satisfies Readonly<Record<AwsLibrary, string>>;
