import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'docker',
  title: 'Docker',
  docs: 'https://docs.docker.com/security/access-tokens/',
  secrets: [
    {
      id: 'docker-hub-personal-access-token',
      title: 'Docker Hub personal access token',
      format: 'dckr_pat_{base64url:27}',
      env: 'DOCKERHUB_TOKEN',
      revoke: 'https://app.docker.com/settings/personal-access-tokens',
      confidence: 'certain',
    },
    {
      id: 'docker-hub-organization-access-token',
      title: 'Docker Hub organization access token',
      format: 'dckr_oat_{base64url:32}',
      env: 'DOCKERHUB_TOKEN',
      revoke: 'https://docs.docker.com/enterprise/security/access-tokens/',
      confidence: 'certain',
    },
    {
      id: 'docker-config-auth',
      title: 'Docker registry user and password',
      format: '"auth"{[\\s]:0-4}:{[\\s]:0-4}"<{base64:12-4000}{[=]:0-2}>"',
      checks: ['basic-auth'],
      env: 'DOCKER_AUTH_CONFIG',
      revoke: 'https://app.docker.com/settings/personal-access-tokens',
      docs: 'https://docs.docker.com/reference/cli/docker/login/#default-behavior',
    },
    {
      id: 'docker-swarm-token',
      title: 'Docker swarm join token',
      format: 'SWMTKN-1-{base36:49-50}-{base36:24-25}',
      env: 'DOCKER_SWARM_TOKEN',
      revoke: 'https://docs.docker.com/engine/swarm/join-nodes/',
      confidence: 'certain',
      docs: 'https://docs.docker.com/engine/swarm/swarm-mode/#view-the-join-command-or-update-a-swarm-join-token',
    },
  ],
});
