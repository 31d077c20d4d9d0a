import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'kong',
  title: 'Kong Konnect',
  docs: 'https://developer.konghq.com/konnect-api/',
  secrets: [
    {
      id: 'kong-access-token',
      title: 'Kong Konnect personal or system access token',
      format: '(kpat|spat)_{base62:40-80}',
      env: 'KONG_ACCESS_TOKEN',
      revoke: 'https://cloud.konghq.com/global/account/tokens',
      confidence: 'certain',
    },
  ],
});
