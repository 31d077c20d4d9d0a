import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'roblox',
  title: 'Roblox',
  docs: 'https://noblox.js.org/tutorial-Authentication.html',
  secrets: [
    {
      id: 'roblox-security-cookie',
      title: 'Roblox security cookie',
      format:
        '_\\|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-ROBUX-and-items.\\|_<{[A-Za-z0-9._-]:100-1600}>',
      env: 'ROBLOSECURITY',
      revoke: 'https://www.roblox.com/my/account#!/security',
      confidence: 'certain',
    },
  ],
});
