import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'ethplorer',
  title: 'Ethplorer',
  docs: 'https://ethplorer.io/wallet/#register',
  secrets: [
    {
      id: 'ethplorer-api-key',
      title: 'Ethplorer API key',
      format: 'EK-{base62:5}-{base62:7}-{base62:5}',
      checks: ['mixed'],
      env: 'ETHPLORER_API_KEY',
      confidence: 'certain',
    },
    {
      id: 'ethplorer-plain-api-key',
      title: 'Ethplorer API key of another form',
      format: '{[A-Za-z0-9-]:22}',
      near: ['ethplorer'],
      checks: ['letters-and-digits'],
      env: 'ETHPLORER_PLAIN_API_KEY',
      confidence: 'likely',
    },
  ],
});
