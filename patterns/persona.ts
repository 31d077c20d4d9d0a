import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'persona',
  title: 'Persona',
  docs: 'https://docs.withpersona.com/api-keys',
  secrets: [
    {
      id: 'persona-api-key',
      title: 'Persona API key',
      format: 'persona_production_{[A-Za-z0-9_-]:20-80}',
      checks: ['letters-and-digits'],
      env: 'PERSONA_API_KEY',
      revoke: 'https://app.withpersona.com/',
      confidence: 'certain',
    },
    {
      id: 'persona-sandbox-api-key',
      title: 'Persona sandbox API key',
      format: 'persona_sandbox_{[A-Za-z0-9_-]:20-80}',
      checks: ['letters-and-digits'],
      env: 'PERSONA_API_KEY',
      revoke: 'https://app.withpersona.com/',
    },
  ],
});
