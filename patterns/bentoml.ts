import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'bentoml',
  title: 'BentoCloud',
  docs: 'https://docs.bentoml.com/',
  secrets: [
    {
      id: 'bentoml-api-token',
      title: 'BentoCloud API token',
      format: '{base62:20-40}',
      near: [
        'bentocloud api',
        'bentocloud key',
        'bentocloud token',
        'bentocloud secret',
        'bentocloud access',
        'bentocloud private',
        'bentocloud client secret',
        'bentocloud auth token',
        'bento cloud api',
        'bento cloud token',
      ],
      checks: ['letters-and-digits'],
      env: 'BENTOML_API_TOKEN',
      confidence: 'likely',
    },
  ],
});
