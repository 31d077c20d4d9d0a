import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'infisical',
  title: 'Infisical',
  docs: 'https://infisical.com/docs/documentation/platform/token',
  secrets: [
    {
      id: 'infisical-service-token',
      title: 'Infisical service token',
      format: 'st.{hex:24}.{hex:32}.{hex:32}',
      env: 'INFISICAL_TOKEN',
      revoke: 'https://app.infisical.com/',
      confidence: 'certain',
    },
  ],
});
