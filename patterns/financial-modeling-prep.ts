import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'financial-modeling-prep',
  title: 'Financial Modeling Prep',
  docs: 'https://site.financialmodelingprep.com/developer/docs',
  secrets: [
    {
      id: 'financial-modeling-prep-api-key',
      title: 'Financial Modeling Prep API key',
      format: '{base62:32}',
      near: ['financialmodelingprep', 'financial modeling prep', 'fmp api', 'fmp key'],
      checks: ['letters-and-digits'],
      env: 'FINANCIAL_MODELING_PREP_API_KEY',
      revoke: 'https://site.financialmodelingprep.com/developer/docs/dashboard',
      confidence: 'likely',
    },
  ],
});
