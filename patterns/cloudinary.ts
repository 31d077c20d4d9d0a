import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'cloudinary',
  title: 'Cloudinary',
  docs: 'https://cloudinary.com/documentation/how_to_integrate_cloudinary',
  related: [
    {
      role: 'account',
      format: '{[A-Za-z0-9_-]:2-60}',
      names: ['cloud name', 'cloudinary cloud', 'cloudinary name'],
    },
    { role: 'API key', format: '{digit:12-18}', names: ['api key', 'cloudinary key'] },
  ],
  secrets: [
    {
      id: 'cloudinary-url',
      title: 'Cloudinary API secret in a URL',
      format: 'cloudinary://{digit:12-18}:<{base64url:24-30}>@',
      env: 'CLOUDINARY_URL',
      revoke: 'https://console.cloudinary.com/settings/api-keys',
      confidence: 'certain',
    },
    {
      id: 'cloudinary-api-secret',
      title: 'Cloudinary API secret',
      format: '({base64url:27}|{base62:32})',
      near: ['cloudinary'],
      checks: ['letters-and-digits'],
      env: 'CLOUDINARY_API_SECRET',
      revoke: 'https://console.cloudinary.com/settings/api-keys',
      confidence: 'likely',
    },
  ],
});
