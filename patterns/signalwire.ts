import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'signalwire',
  title: 'SignalWire',
  docs: 'https://developer.signalwire.com/',
  secrets: [
    {
      id: 'signalwire-api-token',
      title: 'SignalWire API token',
      format: 'PT{hex:48}',
      near: ['signalwire'],
      env: 'SIGNALWIRE_TOKEN',
      confidence: 'likely',
    },
    {
      id: 'signalwire-token-of-other-form',
      title: 'SignalWire API token',
      format: '{base62:50}',
      near: ['signalwire'],
      checks: ['letters-and-digits'],
      env: 'SIGNALWIRE_TOKEN',
      confidence: 'likely',
    },
  ],
});
