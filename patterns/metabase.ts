import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'metabase',
  title: 'Metabase',
  docs: 'https://www.metabase.com/docs/latest/people-and-groups/api-keys',
  secrets: [
    {
      id: 'metabase-api-key',
      title: 'Metabase API key',
      format: 'mb_{base64:43}=',
      env: 'METABASE_API_KEY',
      confidence: 'certain',
    },
    {
      id: 'metabase-session-token',
      title: 'Metabase session or secret key',
      format: ['{uuid:36}', '{Hex:64}'],
      near: ['metabase session', 'metabase token', 'metabase secret', 'x metabase session', 'metabase key'],
      checks: ['letters-and-digits'],
      env: 'METABASE_SECRET_KEY',
      confidence: 'likely',
    },
  ],
});
