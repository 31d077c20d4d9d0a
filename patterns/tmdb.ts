import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'tmdb',
  title: 'The Movie Database',
  docs: 'https://developer.themoviedb.org/docs/authentication-application',
  secrets: [
    {
      id: 'tmdb-api-key',
      title: 'The Movie Database API key',
      format: '{Hex:32}',
      near: ['tmdb', 'themoviedb', 'the movie db', 'moviedb'],
      checks: ['letters-and-digits'],
      env: 'TMDB_API_KEY',
      revoke: 'https://www.themoviedb.org/settings/api',
      confidence: 'likely',
    },
  ],
});
