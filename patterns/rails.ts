import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'rails',
  title: 'Ruby on Rails',
  docs: 'https://guides.rubyonrails.org/security.html#custom-credentials',
  secrets: [
    {
      id: 'rails-master-key',
      title: 'Ruby on Rails master key',
      format: '{Hex:32}',
      near: ['rails master key', 'rails_master_key'],
      checks: ['letters-and-digits'],
      env: 'RAILS_MASTER_KEY',
      confidence: 'likely',
    },
    {
      id: 'rails-secret-key-base',
      title: 'Ruby on Rails secret key base',
      format: '{Hex:128}',
      near: ['secret key base', 'secret token'],
      checks: ['letters-and-digits'],
      env: 'SECRET_KEY_BASE',
      confidence: 'likely',
    },
  ],
});
