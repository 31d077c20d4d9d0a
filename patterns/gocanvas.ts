import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'gocanvas',
  title: 'GoCanvas',
  docs: 'https://help.gocanvas.com/',
  secrets: [
    {
      id: 'gocanvas-api-key',
      title: 'GoCanvas API key',
      format: '{base64:43}=',
      near: [
        'gocanvas api',
        'gocanvas key',
        'gocanvas token',
        'gocanvas secret',
        'gocanvas access',
        'gocanvas private',
        'gocanvas client secret',
        'gocanvas auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'GOCANVAS_API_KEY',
      confidence: 'likely',
    },
  ],
});
