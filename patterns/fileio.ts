import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'fileio',
  title: 'file.io',
  docs: 'https://www.file.io/developers/',
  secrets: [
    {
      id: 'fileio-api-key',
      title: 'file.io API key',
      format: '{[A-Z0-9.-]:39}',
      near: ['fileio', 'file.io'],
      checks: ['letters-and-digits'],
      env: 'FILEIO_API_KEY',
      confidence: 'likely',
    },
  ],
});
