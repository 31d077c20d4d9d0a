import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'virustotal',
  title: 'VirusTotal',
  docs: 'https://docs.virustotal.com/reference/authentication',
  secrets: [
    {
      id: 'virustotal-api-key',
      title: 'VirusTotal API key',
      format: '{Hex:64}',
      near: [
        'virustotal api',
        'virustotal key',
        'virustotal token',
        'virustotal secret',
        'virustotal access',
        'virustotal private',
        'vt api',
        'vt key',
        'virus total',
        'x apikey',
      ],
      checks: ['letters-and-digits'],
      env: 'VIRUSTOTAL_API_KEY',
      revoke: 'https://www.virustotal.com/gui/my-apikey',
      confidence: 'likely',
    },
  ],
});
