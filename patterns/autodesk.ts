import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'autodesk',
  title: 'Autodesk Platform Services',
  docs: 'https://aps.autodesk.com/en/docs/oauth/v2/',
  secrets: [
    {
      id: 'autodesk-client-secret',
      title: 'Autodesk Platform Services client secret',
      format: '({base62:16}|{base62:64})',
      near: [
        'autodesk api',
        'autodesk key',
        'autodesk token',
        'autodesk secret',
        'autodesk access',
        'autodesk private',
        'autodesk client secret',
        'autodesk auth token',
        'forge client secret',
        'aps client secret',
      ],
      checks: ['letters-and-digits'],
      env: 'AUTODESK_CLIENT_SECRET',
      confidence: 'likely',
    },
    {
      id: 'autodesk-client-id',
      title: 'Autodesk Platform Services client id',
      format: '({base62:32}|{base62:48})',
      near: ['autodesk', 'forge client id', 'aps client id'],
      checks: ['letters-and-digits'],
      role: 'client id',
      group: 'autodesk-app',
      env: 'AUTODESK_CLIENT_ID',
      confidence: 'likely',
    },
  ],
});
