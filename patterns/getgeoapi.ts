import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'getgeoapi',
  title: 'GetGeoAPI',
  docs: 'https://getgeoapi.com/documentation',
  secrets: [
    {
      id: 'getgeoapi-api-key',
      title: 'GetGeoAPI API key',
      format: '{base62:40}',
      near: [
        'getgeoapi api',
        'getgeoapi key',
        'getgeoapi token',
        'getgeoapi secret',
        'getgeoapi access',
        'getgeoapi private',
        'getgeoapi client secret',
        'getgeoapi auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'GETGEOAPI_API_KEY',
      confidence: 'likely',
    },
  ],
});
