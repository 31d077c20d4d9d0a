import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'blablabus',
  title: 'BlaBlaBus',
  docs: 'https://bus-api.blablacar.com/',
  secrets: [
    {
      id: 'blablabus-api-key',
      title: 'BlaBlaBus API key',
      format: '{base62:22}',
      near: ['blablabus', 'blablacar'],
      checks: ['letters-and-digits'],
      env: 'BLABLABUS_API_KEY',
      confidence: 'likely',
    },
  ],
});
