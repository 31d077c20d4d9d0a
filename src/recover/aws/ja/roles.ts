import type { AwsLibrary } from '../libraries.ts';

/** How each library takes its credentials from the role. */
export const roles: Readonly<Record<AwsLibrary, string>> = {
  'fog-aws':
    'fog-aws (CarrierWave): `fog_credentials` から `aws_access_key_id` と `aws_secret_access_key` を外し、`use_iam_profile: true` にします。',
  'aws-sdk-ruby':
    'AWS SDK for Ruby、Active Storage: `config/storage.yml` と `Aws.config` から `access_key_id` と `secret_access_key` を外します。なければ SDK がインスタンスやコンテナに問い合わせます。',
  spring:
    'Spring Cloud AWS: `spring.cloud.aws.credentials.access-key` と `.secret-key` (古い版では `cloud.aws.credentials.*`) を外し、EC2 では `spring.cloud.aws.credentials.instance-profile=true` にします。',
  'aws-sdk-java':
    'AWS SDK for Java: `StaticCredentialsProvider` の代わりに `DefaultCredentialsProvider.create()` (バージョン 1 では `BasicAWSCredentials` の代わりに `DefaultAWSCredentialsProviderChain`)。',
  'django-storages':
    'django-storages: `settings.py` から `AWS_ACCESS_KEY_ID`、`AWS_SECRET_ACCESS_KEY`、`AWS_S3_ACCESS_KEY_ID`、`AWS_S3_SECRET_ACCESS_KEY` を外します。boto3 がロールを見つけます。',
  boto3:
    "boto3: `aws_access_key_id` と `aws_secret_access_key` なしの `boto3.client('s3')` にします。`Session(…)` と s3fs (`key`、`secret`) も同じです。",
  'aws-sdk-js':
    'AWS SDK for JavaScript: `credentials` なしの `new S3Client({ region })` にします。バージョン 2 では `AWS.config.update({ accessKeyId, … })` を外します。ブラウザーが読み込むコードには決して置かず、サーバーで署名付き URL を作ります。',
  'aws-sdk-go':
    'AWS SDK for Go: `credentials.NewStaticCredentialsProvider` の代わりに `config.LoadDefaultConfig(ctx)` (バージョン 1 では `Credentials` なしの `session.NewSession()`)。',
  'aws-sdk-php':
    "AWS SDK for PHP、Laravel: クライアントの `credentials`、または `config/filesystems.php` の s3 ディスクの `'key'` と `'secret'` を外します。",
  'aws-sdk-net':
    'AWS SDK for .NET: `BasicAWSCredentials` なしの `new AmazonS3Client()` にし、`appsettings.json` と `App.config` から `AWSAccessKey` と `AWSSecretKey` を外します。',
  'aws-sdk-rust':
    'AWS SDK for Rust: `Credentials::new` を使わず `aws_config::load_defaults(BehaviorVersion::latest())` にします。',
  ex_aws:
    'ExAws: 設定を `access_key_id: [:instance_role]` と `secret_access_key: [:instance_role]` にします。',
  terraform:
    'Terraform: `provider "aws"` から `access_key` と `secret_key` を外し、`assume_role` か、CI では OpenID Connect を使います。古い state ファイルにもキーが残っています。',
  serverless:
    'Serverless Framework、CDK: CI の変数のキーの代わりに、`aws-actions/configure-aws-credentials` と `role-to-assume` (OpenID Connect) でデプロイします。',
};
