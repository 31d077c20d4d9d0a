import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'sumologic',
  title: 'Sumo Logic',
  docs: 'https://help.sumologic.com/docs/manage/security/access-keys/',
  secrets: [
    {
      id: 'sumologic-access-key',
      title: 'Sumo Logic access key',
      format: '{base62:64}',
      near: ['sumologic', 'sumo logic', 'sumo access', 'sumo key', 'sumo token', 'sumo api', 'sumo secret'],
      beside: ['sumologic-access-id'],
      checks: ['letters-and-digits'],
      group: 'sumologic-key',
      env: 'SUMO_ACCESS_KEY',
      revoke: 'https://service.sumologic.com/ui/',
      confidence: 'likely',
    },
    {
      id: 'sumologic-access-id',
      title: 'Sumo Logic access id',
      format: 'su{base62:12}',
      near: ['sumologic', 'sumo logic', 'sumo access', 'sumo key', 'sumo token', 'sumo id', 'sumo api'],
      checks: ['mixed'],
      role: 'key id',
      group: 'sumologic-key',
      env: 'SUMO_ACCESS_ID',
      revoke: 'https://service.sumologic.com/ui/',
      confidence: 'likely',
    },
    {
      id: 'sumologic-collector-url',
      title: 'Sumo Logic HTTP source address',
      format:
        '.collection.({lower:2}{digit:0-1}.)?sumologic.com/receiver/v1/http/<{base64url:60-200}{[=]:0-2}>',
      env: 'SUMO_COLLECTOR_URL',
      revoke: 'https://service.sumologic.com/ui/',
      confidence: 'certain',
    },
  ],
});
