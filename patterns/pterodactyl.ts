import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'pterodactyl',
  title: 'Pterodactyl',
  docs: 'https://pterodactyl.io/panel/1.0/additional_configuration.html',
  secrets: [
    {
      id: 'pterodactyl-api-key',
      title: 'Pterodactyl API key',
      format: 'ptl(c|a)_{base62:43}',
      env: 'PTERODACTYL_API_KEY',
      revoke: 'https://pterodactyl.io/',
      confidence: 'certain',
    },
  ],
});
