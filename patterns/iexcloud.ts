import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'iexcloud',
  title: 'IEX Cloud',
  docs: 'https://iexcloud.io/docs/',
  secrets: [
    {
      id: 'iexcloud-secret-token',
      title: 'IEX Cloud secret token',
      format: '(T)?sk_{hex:32}',
      near: ['iexcloud', 'iex cloud', 'iex api', 'iex token', 'iex secret', 'iex key'],
      checks: ['letters-and-digits'],
      env: 'IEXCLOUD_SECRET_TOKEN',
      confidence: 'likely',
    },
  ],
});
