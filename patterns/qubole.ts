import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'qubole',
  title: 'Qubole',
  docs: 'https://docs.qubole.com/',
  secrets: [
    {
      id: 'qubole-api-token',
      title: 'Qubole API token',
      format: '{base62:64}',
      near: ['qubole'],
      checks: ['letters-and-digits'],
      env: 'QUBOLE_TOKEN',
      confidence: 'likely',
    },
  ],
});
