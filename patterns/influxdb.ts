import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'influxdb',
  title: 'InfluxDB',
  docs: 'https://docs.influxdata.com/influxdb/cloud/admin/tokens/',
  secrets: [
    {
      id: 'influxdb-api-token',
      title: 'InfluxDB API token',
      format: '{base64url:86}==',
      near: ['influx'],
      checks: ['mixed'],
      env: 'INFLUXDB_API_TOKEN',
      confidence: 'likely',
    },
    {
      id: 'influxdb-v3-token',
      title: 'InfluxDB API token of version 3',
      format: 'apiv3_{base64url:64-88}{[=]:0-2}',
      env: 'INFLUXDB_V3_TOKEN',
      confidence: 'certain',
    },
  ],
});
