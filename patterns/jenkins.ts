import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'jenkins',
  title: 'Jenkins',
  docs: 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
  secrets: [
    {
      id: 'jenkins-printed-password',
      title: 'Jenkins initial admin password',
      format: 'to proceed to installation:{[\\s]:1-6}<{hex:32}>',
      env: 'JENKINS_INITIAL_PASSWORD',
      confidence: 'certain',
      docs: 'https://www.jenkins.io/doc/book/installing/linux/#unlocking-jenkins',
    },
    {
      id: 'jenkins-api-token',
      title: 'Jenkins API token',
      format: '11{hex:32}',
      near: ['jenkins', 'buildbytoken', 'api token'],
      checks: ['letters-and-digits'],
      env: 'JENKINS_API_TOKEN',
      confidence: 'likely',
    },
    {
      id: 'jenkins-crumb',
      title: 'Jenkins crumb or token',
      format: '({hex:32}|{hex:64})',
      near: ['jenkins crumb'],
      checks: ['letters-and-digits'],
      env: 'JENKINS_CRUMB',
      confidence: 'likely',
    },
    {
      id: 'jenkins-stored-password',
      title: 'Jenkins password',
      // Scope, id, description, user, password.
      format:
        'UsernamePasswordCredentialsImpl\\(({[^,;]:1-48},){4}{[\\s]:0-40}{["\']:1}<{[^"\'\\s]:6-200}>{["\']:1}',
      checks: ['strong-password'],
      env: 'JENKINS_PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'jenkins-stored-secret',
      title: 'Jenkins secret',
      format: 'Secret.fromString\\({["\']:1}<{[^"\'\\s]:8-400}>{["\']:1}',
      checks: ['strong-password'],
      env: 'JENKINS_SECRET',
      confidence: 'likely',
    },
    {
      id: 'jenkins-initial-password',
      title: 'Jenkins initial admin password',
      format: '{hex:32}',
      near: ['jenkins', 'initialadminpassword'],
      checks: ['letters-and-digits'],
      env: 'JENKINS_INITIAL_PASSWORD',
      confidence: 'likely',
    },
  ],
});
