import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'asana',
  title: 'Asana',
  docs: 'https://developers.asana.com/docs/personal-access-token',
  related: [{ role: 'client id', format: '{digit:15-17}', names: ['client id', 'asana id', 'app id'] }],
  secrets: [
    {
      id: 'asana-access-token',
      title: 'Asana access token or client secret',
      format: '{base62:32-36}',
      near: ['asana'],
      checks: ['letters-and-digits'],
      env: 'ASANA_ACCESS_TOKEN',
      revoke: 'https://app.asana.com/0/my-apps',
      confidence: 'likely',
    },
    {
      id: 'asana-numeric-token',
      title: 'Asana app token',
      format: '{digit:16}',
      near: ['asana token', 'asana key', 'asana secret', 'asana access token', 'asana api key'],
      env: 'ASANA_ACCESS_TOKEN',
      revoke: 'https://app.asana.com/0/my-apps',
      confidence: 'likely',
    },
    {
      id: 'asana-personal-access-token',
      title: 'Asana personal access token',
      format: '{digit:1-2}/{digit:14-20}(/{digit:14-20})?:<{hex:32}>',
      near: ['asana'],
      alone: true,
      checks: ['letters-and-digits'],
      env: 'ASANA_PERSONAL_ACCESS_TOKEN',
      revoke: 'https://app.asana.com/0/my-apps',
      confidence: 'certain',
    },
  ],
});
