import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'zoom',
  title: 'Zoom',
  docs: 'https://developers.zoom.us/docs/internal-apps/s2s-oauth/',
  related: [
    { role: 'account id', format: '{base64url:22}', names: ['account id'] },
    { role: 'client id', format: '{base64url:20-22}', names: ['client id', 'zoom key'] },
  ],
  secrets: [
    {
      id: 'zoom-client-secret',
      title: 'Zoom client secret',
      format: '{base62:32}',
      near: [
        'zoom client secret',
        'zoom secret',
        'zoom api secret',
        'zoom sdk secret',
        'zoom oauth secret',
        'zoom jwt secret',
        'zoom webhook secret',
      ],
      checks: ['mixed'],
      env: 'ZOOM_CLIENT_SECRET',
      revoke: 'https://marketplace.zoom.us/',
      confidence: 'likely',
    },
    {
      id: 'zoom-webhook-token',
      title: 'Zoom webhook secret token',
      format: '{base62:22}',
      near: ['zoom webhook secret', 'zoom secret token', 'zoom webhook token', 'zoom verification token'],
      checks: ['mixed'],
      env: 'ZOOM_WEBHOOK_SECRET_TOKEN',
      revoke: 'https://marketplace.zoom.us/',
      confidence: 'likely',
    },
  ],
});
