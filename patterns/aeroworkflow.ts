import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'aeroworkflow',
  title: 'Aero Workflow',
  docs: 'https://api.aeroworkflow.com/',
  secrets: [
    {
      id: 'aeroworkflow-api-key',
      title: 'Aero Workflow API key',
      format: '{[A-Za-z0-9^!]:20}',
      near: ['aeroworkflow', 'aero workflow'],
      checks: ['letters-and-digits'],
      env: 'AEROWORKFLOW_API_KEY',
      confidence: 'likely',
    },
  ],
});
