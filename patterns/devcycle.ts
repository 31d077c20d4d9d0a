import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'devcycle',
  title: 'DevCycle',
  docs: 'https://docs.devcycle.com/essentials/keys',
  secrets: [
    {
      id: 'devcycle-server-key',
      title: 'DevCycle server key',
      format: 'server_{hex:8}_{hex:4}_{hex:4}_{hex:4}_{hex:12}_{hex:7}',
      env: 'DEVCYCLE_SERVER_KEY',
      confidence: 'certain',
    },
    {
      id: 'devcycle-long-server-key',
      title: 'DevCycle server key of the longer form',
      format: 'dvc_server_{word:20-64}',
      env: 'DEVCYCLE_LONG_SERVER_KEY',
      confidence: 'certain',
    },
  ],
});
