import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'cloudflare-turnstile',
  title: 'Cloudflare Turnstile',
  docs: 'https://developers.cloudflare.com/turnstile/get-started/',
  secrets: [
    {
      id: 'cloudflare-turnstile-secret-key',
      title: 'Cloudflare Turnstile secret key',
      format: '0x4AAA{base64url:30-36}',
      near: ['secret'],
      checks: ['letters-and-digits'],
      env: 'CLOUDFLARE_TURNSTILE_SECRET_KEY',
      revoke: 'https://dash.cloudflare.com/?to=/:account/turnstile',
      confidence: 'likely',
    },
  ],
});
