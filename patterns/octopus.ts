import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'octopus',
  title: 'Octopus Deploy',
  docs: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
  secrets: [
    {
      id: 'octopus-api-key',
      title: 'Octopus Deploy API key',
      format: 'API-{BASE36:26-31}',
      checks: ['letters-and-digits'],
      env: 'OCTOPUS_API_KEY',
      confidence: 'likely',
    },
    {
      id: 'octopus-api-key-by-name',
      title: 'Octopus Deploy API key',
      format: 'API-{base62:25-36}',
      near: ['octopus', 'octo key', 'octo api'],
      checks: ['letters-and-digits'],
      env: 'OCTOPUS_API_KEY',
      revoke: 'https://octopus.com/',
      confidence: 'likely',
    },
  ],
});
