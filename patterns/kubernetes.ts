import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'kubernetes',
  title: 'Kubernetes',
  docs: 'https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/',
  secrets: [
    {
      id: 'kubernetes-bootstrap-token',
      title: 'Kubernetes bootstrap token',
      format: '{base36:6}.{base36:16}',
      near: ['bootstrap token', 'kubeadm token', 'kubeadm join', 'kubeadm join token'],
      checks: ['letters-and-digits'],
      env: 'KUBEADM_TOKEN',
      confidence: 'likely',
    },
    {
      id: 'kubernetes-k3s-token',
      title: 'K3s or RKE2 cluster token',
      format: 'K10{hex:64}::({[a-z]:2-20}:{base62:16-64}|{base36:6}.{base36:16})',
      env: 'K3S_TOKEN',
      confidence: 'certain',
      docs: 'https://docs.k3s.io/cli/token',
    },
  ],
});
