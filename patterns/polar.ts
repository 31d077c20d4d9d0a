import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'polar',
  title: 'Polar',
  docs: 'https://polar.sh/docs/integrate/authentication',
  secrets: [
    {
      id: 'polar-access-token',
      title: 'Polar access token',
      format: 'polar_(oat|pat|at|at_o|at_u|rt|rt_o|rt_u|ci|cs|whs|cst|rst|ac)_{base64url:20-100}',
      env: 'POLAR_ACCESS_TOKEN',
      revoke: 'https://polar.sh/settings',
      confidence: 'certain',
    },
  ],
});
