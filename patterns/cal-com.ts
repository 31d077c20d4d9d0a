import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'cal-com',
  title: 'Cal.com',
  docs: 'https://cal.com/docs/api-reference/v2/introduction',
  secrets: [
    {
      id: 'cal-com-api-key',
      title: 'Cal.com API key',
      format: 'cal_live_{base62:32}',
      env: 'CAL_COM_API_KEY',
      revoke: 'https://app.cal.com/settings/developer/api-keys',
      confidence: 'certain',
    },
    {
      id: 'cal-com-plain-api-key',
      title: 'Cal.com API key of the plain form',
      format: 'cal_{hex:32}',
      env: 'CAL_COM_PLAIN_API_KEY',
      revoke: 'https://app.cal.com/settings/developer/api-keys',
      confidence: 'certain',
    },
  ],
});
