import { makeAtlassianToken } from './atlassianToken.ts';
import { makeAwsKeyId } from './awsKeyId.ts';
import { makeBase64Jwt } from './base64Jwt.ts';
import { makeBasicAuth } from './basicAuth.ts';
import { makeBedrockKey } from './bedrockKey.ts';
import { makeDiscordToken } from './discordToken.ts';
import { makeGrafanaKey } from './grafanaKey.ts';
import { makeJudged } from './judged.ts';
import { makeJwt } from './jwt.ts';
import type { Maker } from './maker.ts';
import { makePem } from './pem.ts';
import { makeRecoveryPhrase } from './recoveryPhrase.ts';
import { makeTunnelToken } from './tunnelToken.ts';

/** By the name of the check; a check that most random text passes has none. */
export const makers: Readonly<Record<string, Maker>> = {
  'atlassian-token': makeAtlassianToken,
  'aws-key-id': makeAwsKeyId,
  'base64-jwt': makeBase64Jwt,
  'basic-auth': makeBasicAuth,
  'bedrock-key': makeBedrockKey,
  'discord-token': makeDiscordToken,
  'grafana-key': makeGrafanaKey,
  jwt: makeJwt,
  pem: makePem,
  'random-key': makeJudged,
  'recovery-phrase': makeRecoveryPhrase,
  'strong-password': makeJudged,
  'tunnel-token': makeTunnelToken,
};
