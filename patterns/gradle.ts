import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'gradle',
  title: 'Gradle',
  docs: 'https://docs.gradle.com/develocity/gradle-plugin/current/',
  secrets: [
    {
      id: 'gradle-access-key',
      title: 'Gradle Develocity access key',
      format: '{base36:52}',
      near: ['gradle enterprise access key', 'develocity access key', 'develocity api key'],
      checks: ['letters-and-digits'],
      env: 'GRADLE_ACCESS_KEY',
      confidence: 'likely',
    },
    {
      id: 'gradle-publish-secret',
      title: 'Gradle plugin portal secret',
      format: '{base62:48}',
      near: ['gradle.publish.secret', 'gradle publish secret', 'gradle.publish.key', 'gradle publish key'],
      checks: ['letters-and-digits'],
      env: 'GRADLE_PUBLISH_SECRET',
      confidence: 'likely',
    },
  ],
});
