import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'portainer',
  title: 'Portainer',
  docs: 'https://docs.portainer.io/api/access',
  secrets: [
    {
      id: 'portainer-api-token',
      title: 'Portainer access token',
      format: 'ptr_{base64:43}=',
      env: 'PORTAINER_API_KEY',
      confidence: 'certain',
    },
  ],
});
