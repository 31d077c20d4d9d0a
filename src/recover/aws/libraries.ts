import type { LibraryTable } from '../libraries.ts';

/** What calls AWS, by the name under which the guide has advice for it, and how a manifest names it. */
export const awsLibraries = [
  ['fog-aws', /\bfog-aws\b/],
  ['aws-sdk-ruby', /\baws-sdk(?:-[a-z0-9]+)?['"]/],
  ['spring', /\b(?:spring-cloud-(?:starter-)?aws|io\.awspring\.cloud)\b/],
  ['aws-sdk-java', /\b(?:software\.amazon\.awssdk|com\.amazonaws)\b/],
  ['django-storages', /\bdjango-storages\b/],
  ['boto3', /\b(?:boto3|aioboto3|botocore|s3fs)\b/],
  ['aws-sdk-js', /"(?:@aws-sdk\/[\w-]+|aws-sdk)"/],
  ['aws-sdk-go', /\bgithub\.com\/aws\/aws-sdk-go(?:-v2)?\b/],
  ['aws-sdk-php', /\baws\/aws-sdk-php(?:-laravel)?\b|\bleague\/flysystem-aws-s3-v3\b/],
  ['aws-sdk-net', /\bAWSSDK\.[A-Z]\w+/],
  ['aws-sdk-rust', /\baws-sdk-[a-z0-9]+\s*=|\baws-config\s*=|\brusoto_core\b/],
  ['ex_aws', /:ex_aws\b/],
  ['terraform', /\bprovider\s+"aws"|\bhashicorp\/aws\b/],
  [
    'serverless',
    /^[\t ]*provider:[\t ]*\r?\n(?:(?:[\t #].*)?\r?\n)*?[\t ]+name:[\t ]*aws\b|"(?:aws-cdk(?:-lib)?|serverless)"/m,
  ],
] as const satisfies LibraryTable;

/** The names in the first column. */
export type AwsLibrary = (typeof awsLibraries)[number][0];

/** The advice for the libraries that the repository uses; for all of them where it tells none. */
export function adviceFor(advice: Readonly<Record<AwsLibrary, string>>, used: readonly string[]): string {
  const all = awsLibraries.map(([name]) => name);
  const known = all.filter((name) => used.includes(name));
  return (known.length > 0 ? known : all).map((name) => `- ${advice[name]}`).join('\n');
}
