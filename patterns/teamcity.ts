import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'teamcity',
  title: 'TeamCity',
  docs: 'https://www.jetbrains.com/help/teamcity/managing-user-accounts.html',
  secrets: [
    {
      id: 'teamcity-access-token',
      title: 'TeamCity access token',
      format: 'eyJ0eXAiOiAiVENWMiJ9.{base64url:20-60}.{base64url:30-80}',
      env: 'TEAMCITY_TOKEN',
      confidence: 'certain',
    },
  ],
});
