import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'clarifai',
  title: 'Clarifai',
  docs: 'https://docs.clarifai.com/clarifai-basics/authentication/personal-access-tokens/',
  secrets: [
    {
      id: 'clarifai-api-key',
      title: 'Clarifai API key or access token',
      format: '{Hex:32}',
      near: ['clarifai'],
      checks: ['letters-and-digits'],
      env: 'CLARIFAI_API_KEY',
      revoke: 'https://clarifai.com/settings/security',
      confidence: 'likely',
    },
  ],
});
