import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'arcgis',
  title: 'ArcGIS',
  docs: 'https://developers.arcgis.com/documentation/security-and-authentication/api-key-authentication/',
  secrets: [
    {
      id: 'arcgis-api-key',
      title: 'ArcGIS API key',
      format: 'AAP(K|T){base64url:60-400}',
      near: ['arcgis', 'esri', 'apikey', 'api key'],
      checks: ['mixed'],
      env: 'ARCGIS_API_KEY',
      revoke: 'https://location.arcgis.com/',
      confidence: 'likely',
    },
  ],
});
