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
  ],
});
