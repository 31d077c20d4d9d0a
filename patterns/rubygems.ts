import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'rubygems',
  title: 'RubyGems',
  docs: 'https://guides.rubygems.org/api-key-scopes/',
  secrets: [
    {
      id: 'rubygems-api-key',
      title: 'RubyGems API key',
      format: 'rubygems_{hex:48}',
      env: 'GEM_HOST_API_KEY',
      revoke: 'https://rubygems.org/profile/api_keys',
      confidence: 'certain',
    },
  ],
});
