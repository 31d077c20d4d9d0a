import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'docparser',
  title: 'Docparser',
  docs: 'https://docparser.com/api/',
  secrets: [
    {
      id: 'docparser-api-key',
      title: 'Docparser API key',
      format: '{Hex:40}',
      near: [
        'docparser api',
        'docparser key',
        'docparser token',
        'docparser secret',
        'docparser access',
        'docparser private',
        'docparser client secret',
        'docparser auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'DOCPARSER_API_KEY',
      confidence: 'likely',
    },
  ],
});
