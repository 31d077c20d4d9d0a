import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'openshift',
  title: 'OpenShift',
  docs: 'https://docs.redhat.com/en/documentation/openshift_container_platform/4.17/html/authentication_and_authorization/managing-oauth-access-tokens',
  secrets: [
    {
      id: 'openshift-access-token',
      title: 'OpenShift user token',
      format: 'sha256~{base64url:43}',
      env: 'OPENSHIFT_TOKEN',
      confidence: 'certain',
    },
  ],
});
