import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'logfire',
  title: 'Pydantic Logfire',
  docs: 'https://logfire.pydantic.dev/docs/',
  secrets: [
    {
      id: 'logfire-token',
      title: 'Pydantic Logfire token',
      format: 'pylf_v{digit:1}_({lower:2}_)?{base62:36-60}',
      env: 'LOGFIRE_TOKEN',
      revoke: 'https://logfire.pydantic.dev/',
      confidence: 'certain',
    },
  ],
});
