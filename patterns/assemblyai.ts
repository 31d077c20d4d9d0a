import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'assemblyai',
  title: 'AssemblyAI',
  docs: 'https://www.assemblyai.com/docs/',
  secrets: [
    {
      id: 'assemblyai-api-key',
      title: 'AssemblyAI API key',
      format: '{base62:32}',
      near: ['assemblyai', 'assembly ai'],
      checks: ['letters-and-digits'],
      env: 'ASSEMBLYAI_API_KEY',
      revoke: 'https://www.assemblyai.com/app/api-keys',
      confidence: 'likely',
    },
  ],
});
