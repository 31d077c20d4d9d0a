import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'geoipify',
  title: 'IP Geolocation API of WhoisXML',
  docs: 'https://geo.ipify.org/docs',
  secrets: [
    {
      id: 'geoipify-api-key',
      title: 'IP Geolocation API of WhoisXML API key',
      format: 'at_{base62:29}',
      near: ['geoipify', 'geo ipify', 'whoisxml', 'ipify'],
      checks: ['letters-and-digits'],
      env: 'GEO_IPIFY_API_KEY',
      confidence: 'likely',
    },
  ],
});
