import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'fakejson',
  title: 'FakeJSON',
  docs: 'https://fakejson.com/documentation',
  secrets: [
    {
      id: 'fakejson-api-token',
      title: 'FakeJSON API token',
      format: '{base62:22}',
      near: ['fakejson'],
      checks: ['letters-and-digits'],
      env: 'FAKEJSON_API_TOKEN',
      confidence: 'likely',
    },
  ],
});
