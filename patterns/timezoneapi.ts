import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'timezoneapi',
  title: 'TimezoneAPI',
  docs: 'https://timezoneapi.io/',
  secrets: [
    {
      id: 'timezoneapi-token',
      title: 'TimezoneAPI token',
      format: '{base62:20}',
      near: ['timezoneapi', 'timezone api'],
      checks: ['letters-and-digits'],
      env: 'TIMEZONEAPI_TOKEN',
      confidence: 'likely',
    },
  ],
});
