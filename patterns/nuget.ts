import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'nuget',
  title: 'NuGet',
  docs: 'https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package',
  secrets: [
    {
      id: 'nuget-api-key',
      title: 'NuGet API key',
      format: 'oy2{base36:43}',
      env: 'NUGET_API_KEY',
      revoke: 'https://www.nuget.org/account/apikeys',
      confidence: 'certain',
    },
    {
      id: 'nuget-key-by-name',
      title: 'NuGet API key of the older form',
      format: '({base36:46}|{uuid:36})',
      near: ['nuget key', 'nuget api', 'nuget token', 'nuget secret', 'nugetapikey'],
      checks: ['letters-and-digits'],
      env: 'NUGET_API_KEY',
      revoke: 'https://www.nuget.org/account/apikeys',
      confidence: 'likely',
    },
  ],
});
