import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'docusign',
  title: 'DocuSign',
  docs: 'https://developers.docusign.com/platform/auth/',
  related: [
    {
      role: 'integration key',
      format: '{uuid:36}',
      names: ['integration key', 'integrator key', 'client id'],
    },
    { role: 'account id', format: '{uuid:36}', names: ['account id'] },
  ],
  secrets: [
    {
      id: 'docusign-secret-key',
      title: 'DocuSign secret key',
      format: '{uuid:36}',
      near: ['docusign secret', 'docusign client secret', 'docusign integrator'],
      env: 'DOCUSIGN_SECRET_KEY',
      revoke: 'https://admindemo.docusign.com/apps-and-keys',
    },
  ],
});
