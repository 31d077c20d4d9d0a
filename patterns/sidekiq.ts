import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'sidekiq',
  title: 'Sidekiq',
  docs: 'https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ',
  secrets: [
    {
      id: 'sidekiq-credentials',
      title: 'Sidekiq gem server credentials',
      format:
        '(CONTRIBSYS__COM|contribsys__com|contribsys.com){[A-Za-z_ 	"\'=:>|?`-]:1-30}<{hex:8}:{hex:8}>',
      env: 'BUNDLE_ENTERPRISE_CONTRIBSYS_COM',
      confidence: 'certain',
    },
    {
      id: 'sidekiq-gem-url',
      title: 'Sidekiq credentials in a gem server URL',
      format: '://<{hex:8}:{hex:8}>@(gems|enterprise).contribsys.com',
      env: 'BUNDLE_GEMS_CONTRIBSYS_COM',
      confidence: 'certain',
    },
  ],
});
