import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'rapidapi',
  title: 'RapidAPI',
  docs: 'https://docs.rapidapi.com/docs/keys-and-key-rotation',
  secrets: [
    {
      id: 'rapidapi-key',
      title: 'RapidAPI key',
      format: '{base36:10}msh{base36:13-16}p1{base36:5-7}jsn{base36:12}',
      checks: ['letters-and-digits'],
      env: 'RAPIDAPI_KEY',
      revoke: 'https://rapidapi.com/developer/apps',
      confidence: 'certain',
    },
    {
      id: 'rapidapi-key-of-other-form',
      title: 'RapidAPI key',
      format: '{base64url:50}',
      near: ['rapidapi', 'rapid api'],
      checks: ['letters-and-digits'],
      env: 'RAPIDAPI_KEY',
      revoke: 'https://rapidapi.com/developer/apps',
      confidence: 'likely',
    },
  ],
});
