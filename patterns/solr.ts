import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'solr',
  title: 'Apache Solr',
  docs: 'https://solr.apache.org/guide/solr/latest/deployment-guide/basic-authentication-plugin.html',
  related: [
    { role: 'user', format: '://<{[^\\s@/:"\'`]:1-80}>:{[^\\s@/"\'`]:1-200}@' },
    { role: 'server', format: '://{[^\\s@/:"\'`]:0-80}:{[^\\s@/"\'`]:1-200}@<{[A-Za-z0-9.-]:1-120}>' },
  ],
  secrets: [
    {
      id: 'solr-connection-url',
      title: 'Apache Solr password in a connection URL',
      format:
        'solr://{user=[A-Za-z0-9._%+~!-]:0-80}:<{[^\\s@/"\'`<>\\\\,]:4-200}>@{host=[A-Za-z0-9._-]:1-120}',
      checks: ['url-password'],
      env: 'SOLR_URL',
      confidence: 'certain',
    },
  ],
});
