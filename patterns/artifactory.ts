import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'artifactory',
  title: 'JFrog Artifactory',
  docs: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
  related: [{ role: 'server', format: '{[a-z0-9-]:1-60}.jfrog.io' }],
  secrets: [
    {
      id: 'artifactory-api-key',
      title: 'JFrog Artifactory API key',
      format: 'AKCp{base62:68-70}',
      env: 'JFROG_API_KEY',
      revoke: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
      confidence: 'certain',
    },
    {
      id: 'artifactory-reference-token',
      title: 'JFrog Artifactory reference token',
      format: 'cmVmdGtu{base64:56}',
      env: 'JFROG_ACCESS_TOKEN',
      revoke: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
      confidence: 'certain',
    },
  ],
});
