import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'sqreen',
  title: 'Sqreen',
  docs: 'https://docs.datadoghq.com/security/application_security/',
  secrets: [
    {
      id: 'sqreen-token',
      title: 'Sqreen token',
      format: ['{Hex:64}', '(env|org)_(org_)?{Hex:60}'],
      near: ['sqreen'],
      checks: ['letters-and-digits'],
      env: 'SQREEN_TOKEN',
      confidence: 'likely',
    },
  ],
});
