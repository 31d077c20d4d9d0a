import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'headscale',
  title: 'Headscale',
  docs: 'https://headscale.net/stable/ref/api/',
  secrets: [
    {
      id: 'headscale-api-key',
      title: 'Headscale API key',
      format: 'hskey-api-{base64url:12}-{base64url:64}',
      env: 'HEADSCALE_API_KEY',
      confidence: 'certain',
      docs: 'https://github.com/juanfont/headscale/blob/main/hscontrol/db/api_key.go',
    },
    {
      id: 'headscale-auth-key',
      title: 'Headscale pre-authentication key',
      format: 'hskey-auth-{base64url:12}-{base64url:64}',
      env: 'HEADSCALE_AUTH_KEY',
      confidence: 'certain',
      docs: 'https://github.com/juanfont/headscale/blob/main/hscontrol/db/preauth_keys.go',
    },
  ],
});
