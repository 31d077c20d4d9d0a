import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'mapbox',
  title: 'Mapbox',
  docs: 'https://docs.mapbox.com/help/getting-started/access-tokens/',
  related: [{ role: 'public token', format: 'pk.eyJ{base64url:20-200}.{base64url:22}', public: true }],
  secrets: [
    {
      id: 'mapbox-secret-token',
      title: 'Mapbox secret access token',
      format: 'sk.eyJ{base64url:60-200}.{base64url:22}',
      env: 'MAPBOX_ACCESS_TOKEN',
      revoke: 'https://console.mapbox.com/account/access-tokens/',
      confidence: 'certain',
    },
    {
      id: 'mapbox-token-by-name',
      title: 'Mapbox access token',
      format: ['(pk|tk).{base36:60}.{base64url:22}', 'tk.eyJ{base64url:60-200}.{base64url:22}'],
      near: ['mapbox'],
      env: 'MAPBOX_ACCESS_TOKEN',
      revoke: 'https://console.mapbox.com/account/access-tokens/',
      confidence: 'likely',
    },
  ],
});
