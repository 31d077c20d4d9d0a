import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'oracle',
  title: 'Oracle Database',
  docs: 'https://docs.oracle.com/en/database/oracle/oracle-database/',
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
