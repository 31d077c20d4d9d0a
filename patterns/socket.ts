import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'socket',
  title: 'Socket',
  docs: 'https://docs.socket.dev/reference/authentication',
  secrets: [
    {
      id: 'socket-api-token',
      title: 'Socket API token',
      format: 'sktsec_{base64url:30-60}_api',
      env: 'SOCKET_SECURITY_API_TOKEN',
      revoke: 'https://socket.dev/dashboard',
      confidence: 'certain',
    },
  ],
});
