import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'phabricator',
  title: 'Phabricator',
  docs: 'https://secure.phabricator.com/book/phabricator/',
  secrets: [
    {
      id: 'phabricator-api-token',
      title: 'Phabricator API token',
      format: '(api|cli)-{[a-z2-7]:28}',
      near: ['phabricator', 'conduit token', 'conduit api', 'phorge', 'arcrc'],
      checks: ['letters-and-digits'],
      env: 'PHABRICATOR_API_TOKEN',
      revoke: 'https://secure.phabricator.com/',
      confidence: 'likely',
    },
  ],
});
