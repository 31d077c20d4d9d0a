import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'ovh',
  title: 'OVHcloud',
  docs: 'https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api?id=kb_article_view&sysparm_article=KB0042777',
  related: [{ role: 'application key', format: '{base62:16}', names: ['application key', 'app key'] }],
  secrets: [
    {
      id: 'ovh-application-key',
      title: 'OVHcloud application key',
      format: '{base62:16}',
      near: ['ovh application key', 'ovh app key', 'ovh key', 'ovh_application_key'],
      checks: ['letters-and-digits'],
      role: 'key id',
      group: 'ovh-keys',
      env: 'OVH_APPLICATION_KEY',
      revoke: 'https://api.ovh.com/',
      confidence: 'likely',
    },
    {
      id: 'ovh-secret',
      title: 'OVHcloud application secret or consumer key',
      format: '{base62:32}',
      near: ['ovh application', 'ovh app', 'ovh consumer', 'ovh secret', 'ovh key'],
      beside: ['ovh-application-key'],
      checks: ['letters-and-digits'],
      group: 'ovh-keys',
      env: 'OVH_APPLICATION_SECRET',
      revoke: 'https://api.ovh.com/',
      confidence: 'likely',
    },
  ],
});
