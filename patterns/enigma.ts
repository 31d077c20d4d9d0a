import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'enigma',
  title: 'Enigma',
  docs: 'https://developers.enigma.com/',
  secrets: [
    {
      id: 'enigma-api-key',
      title: 'Enigma API key',
      format: '{base62:40}',
      near: ['enigma api', 'enigma key', 'enigma token', 'enigma secret', 'enigma access', 'enigma private'],
      checks: ['letters-and-digits'],
      env: 'ENIGMA_API_KEY',
      confidence: 'likely',
    },
  ],
});
