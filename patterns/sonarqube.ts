import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'sonarqube',
  title: 'SonarQube',
  docs: 'https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/',
  secrets: [
    {
      id: 'sonarqube-token',
      title: 'SonarQube token',
      format: 'sq(u|p|a)_{hex:40}',
      env: 'SONAR_TOKEN',
      revoke: 'https://sonarcloud.io/account/security',
      confidence: 'certain',
    },
    {
      id: 'sonarqube-legacy-token',
      title: 'SonarQube or SonarCloud token of the older form',
      format: '{base36:40}',
      near: [
        'sonar login',
        'sonar token',
        'sonarqube',
        'sonarcloud',
        'sonar key',
        'sonar password',
        'sonar auth',
      ],
      checks: ['letters-and-digits'],
      env: 'SONAR_TOKEN',
      revoke: 'https://sonarcloud.io/account/security',
      confidence: 'likely',
    },
  ],
});
