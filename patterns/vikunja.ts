import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'vikunja',
  title: 'Vikunja',
  docs: 'https://vikunja.io/docs/api-tokens/',
  secrets: [
    {
      id: 'vikunja-api-token',
      title: 'Vikunja API token',
      format: 'tk_{hex:40}',
      env: 'VIKUNJA_API_TOKEN',
      confidence: 'certain',
      docs: 'https://github.com/go-vikunja/vikunja/blob/main/pkg/models/api_tokens.go',
    },
  ],
});
