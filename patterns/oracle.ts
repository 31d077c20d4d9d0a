import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'oracle',
  title: 'Oracle Database',
  docs: 'https://docs.oracle.com/en/database/oracle/oracle-database/',
  related: [
    { role: 'user', format: '://<{[^\\s@/:"\'`]:1-80}>:{[^\\s@/"\'`]:1-200}@' },
    { role: 'server', format: '://{[^\\s@/:"\'`]:0-80}:{[^\\s@/"\'`]:1-200}@<{[A-Za-z0-9.-]:1-120}>' },
  ],
  secrets: [
    {
      id: 'oracle-jdbc-credentials',
      title: 'Oracle Database password in a thin JDBC URL',
      format: 'jdbc:oracle:(thin|oci):{user=[A-Za-z0-9._$#-]:1-60}/<{[^\\s@/"\'`<>\\\\,]:4-100}>@',
      checks: ['url-password'],
      env: 'ORACLE_URL',
      confidence: 'certain',
    },
  ],
});
