import type { AwsLibrary } from '../libraries.ts';

/** How each library takes its credentials from the role. */
export const roles: Readonly<Record<AwsLibrary, string>> = {
  'fog-aws':
    'fog-aws(CarrierWave): `fog_credentials`에서 `aws_access_key_id`, `aws_secret_access_key` 항목을 빼고 `use_iam_profile: true` 항목을 넣습니다.',
  'aws-sdk-ruby':
    'AWS SDK for Ruby, Active Storage: `config/storage.yml` 파일과 `Aws.config`에서 `access_key_id`, `secret_access_key` 항목을 뺍니다. 없으면 SDK가 인스턴스나 컨테이너에 묻습니다.',
  spring:
    'Spring Cloud AWS: `spring.cloud.aws.credentials.access-key`, `.secret-key` 항목(옛 버전은 `cloud.aws.credentials.*`)을 빼고, EC2에서는 `spring.cloud.aws.credentials.instance-profile=true` 로 합니다.',
  'aws-sdk-java':
    'AWS SDK for Java: `StaticCredentialsProvider` 대신 `DefaultCredentialsProvider.create()`(버전 1은 `BasicAWSCredentials` 대신 `DefaultAWSCredentialsProviderChain`).',
  'django-storages':
    'django-storages: `settings.py` 파일에서 `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_S3_ACCESS_KEY_ID`, `AWS_S3_SECRET_ACCESS_KEY` 항목을 뺍니다. boto3가 역할을 찾습니다.',
  boto3:
    "boto3: `aws_access_key_id`, `aws_secret_access_key` 인수 없이 `boto3.client('s3')` 로 씁니다. `Session(…)`과 s3fs(`key`, `secret`)도 같습니다.",
  'aws-sdk-js':
    'AWS SDK for JavaScript: `credentials` 없이 `new S3Client({ region })` 로 씁니다. 버전 2는 `AWS.config.update({ accessKeyId, … })` 호출을 뺍니다. 브라우저가 내려받는 코드에는 절대 두지 말고 서버에서 서명한 URL을 만드세요.',
  'aws-sdk-go':
    'AWS SDK for Go: `credentials.NewStaticCredentialsProvider` 대신 `config.LoadDefaultConfig(ctx)`(버전 1은 `Credentials` 없는 `session.NewSession()`).',
  'aws-sdk-php':
    "AWS SDK for PHP, Laravel: 클라이언트의 `credentials`, 또는 `config/filesystems.php` 파일의 s3 디스크에서 `'key'`, `'secret'` 항목을 뺍니다.",
  'aws-sdk-net':
    'AWS SDK for .NET: `BasicAWSCredentials` 없이 `new AmazonS3Client()` 로 쓰고, `appsettings.json`, `App.config` 파일에서 `AWSAccessKey`, `AWSSecretKey` 항목을 뺍니다.',
  'aws-sdk-rust':
    'AWS SDK for Rust: `Credentials::new` 없이 `aws_config::load_defaults(BehaviorVersion::latest())` 로 씁니다.',
  ex_aws:
    'ExAws: 설정에 `access_key_id: [:instance_role]`, `secret_access_key: [:instance_role]` 항목을 넣습니다.',
  terraform:
    'Terraform: `provider "aws"`에서 `access_key`, `secret_key` 항목을 빼고 `assume_role`, CI에서는 OpenID Connect를 씁니다. 옛 state 파일에도 키가 남아 있습니다.',
  serverless:
    'Serverless Framework, CDK: CI 변수의 키 대신 `aws-actions/configure-aws-credentials` 액션과 `role-to-assume`(OpenID Connect)으로 배포합니다.',
};
