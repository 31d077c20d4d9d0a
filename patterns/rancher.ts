import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'rancher',
  title: 'Rancher',
  docs: 'https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys',
  secrets: [
    {
      id: 'rancher-api-token',
      title: 'Rancher API token',
      format: 'token-{base36:5}:{base36:54}',
      env: 'RANCHER_TOKEN',
      confidence: 'certain',
    },
    {
      id: 'rancher-kubeconfig-token',
      title: 'Rancher kubeconfig token',
      format: 'kubeconfig-(user|u)-{[a-z0-9.-]:4-40}:{base36:54}',
      env: 'RANCHER_TOKEN',
      confidence: 'certain',
    },
  ],
});
