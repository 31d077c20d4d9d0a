import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'drone',
  title: 'Drone CI',
  docs: 'https://docs.drone.io/cli/configure/',
  secrets: [
    {
      id: 'drone-access-token',
      title: 'Drone CI access token',
      format: '{base62:32}',
      near: [
        'drone ci',
        'droneci',
        'drone token',
        'drone rpc secret',
        'drone secret',
        'drone api',
        'drone.io',
      ],
      checks: ['letters-and-digits'],
      env: 'DRONE_ACCESS_TOKEN',
      confidence: 'likely',
    },
  ],
});
