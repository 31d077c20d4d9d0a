import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'shutterstock',
  title: 'Shutterstock',
  docs: 'https://api-reference.shutterstock.com/',
  secrets: [
    {
      id: 'shutterstock-oauth-token',
      title: 'Shutterstock OAuth token',
      format: 'v2/{base64url:200-600}',
      near: ['shutterstock'],
      checks: ['mixed'],
      env: 'SHUTTERSTOCK_API_TOKEN',
      revoke: 'https://www.shutterstock.com/account/developers/apps',
      confidence: 'likely',
    },
    {
      id: 'shutterstock-consumer-secret',
      title: 'Shutterstock consumer key or secret',
      format: ['{base62:32}', '{base62:16}'],
      near: ['shutterstock'],
      checks: ['mixed'],
      env: 'SHUTTERSTOCK_SECRET',
      revoke: 'https://www.shutterstock.com/account/developers/apps',
      confidence: 'likely',
    },
  ],
});
