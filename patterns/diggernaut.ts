import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'diggernaut',
  title: 'Diggernaut',
  docs: 'https://www.diggernaut.com/dev/rest-api.html',
  secrets: [
    {
      id: 'diggernaut-api-key',
      title: 'Diggernaut API key',
      format: '{base36:40}',
      near: ['diggernaut'],
      checks: ['letters-and-digits'],
      env: 'DIGGERNAUT_API_KEY',
      confidence: 'likely',
    },
  ],
});
