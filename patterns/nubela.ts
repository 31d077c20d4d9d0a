import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'nubela',
  title: 'Nubela Proxycurl',
  docs: 'https://nubela.co/proxycurl/docs',
  secrets: [
    {
      id: 'nubela-api-key',
      title: 'Nubela Proxycurl API key',
      format: '{base64url:22}',
      near: ['nubela', 'proxycurl'],
      checks: ['letters-and-digits'],
      env: 'PROXYCURL_API_KEY',
      confidence: 'likely',
    },
  ],
});
