import { atlassianToken } from './atlassianToken.ts';
import { awsKeyId } from './awsKeyId.ts';
import { azureAccount } from './azureAccount.ts';
import { base64Jwt } from './base64Jwt.ts';
import { basicAuth } from './basicAuth.ts';
import { bedrockKey } from './bedrockKey.ts';
import { bothCases } from './bothCases.ts';
import { accepted, type Check } from './check.ts';
import { checksums } from './checksums.ts';
import { discordToken } from './discordToken.ts';
import { grafanaKey } from './grafanaKey.ts';
import { randomKey, strongPassword } from './judged.ts';
import { jwt } from './jwt.ts';
import { lettersAndDigits } from './lettersAndDigits.ts';
import { mixed } from './mixed.ts';
import { password } from './password.ts';
import { pem } from './pem.ts';
import { recoveryPhrase } from './recoveryPhrase.ts';
import { tunnelToken } from './tunnelToken.ts';
import { urlPassword } from './urlPassword.ts';

/** The check that goes with a checksum field: the group `sum` is the checksum of what stands before it. */
const checksumCheck =
  (name: string): Check =>
  (secret, { body = '', sum = '' }) =>
    checksums[name]!.compute(body, secret.slice(0, secret.lastIndexOf(sum))) === sum ? accepted : null;

/** All checks by the name that patterns and rules use; those of the checksum fields bear the field's name. */
export const checks: Readonly<Record<string, Check>> = {
  ...Object.fromEntries(Object.keys(checksums).map((name) => [name, checksumCheck(name)])),
  'atlassian-token': atlassianToken,
  'aws-key-id': awsKeyId,
  'azure-account': azureAccount,
  'base64-jwt': base64Jwt,
  'basic-auth': basicAuth,
  'bedrock-key': bedrockKey,
  'both-cases': bothCases,
  'discord-token': discordToken,
  'grafana-key': grafanaKey,
  jwt,
  'letters-and-digits': lettersAndDigits,
  mixed,
  password,
  pem,
  'random-key': randomKey,
  'recovery-phrase': recoveryPhrase,
  'strong-password': strongPassword,
  'tunnel-token': tunnelToken,
  'url-password': urlPassword,
};
