import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'splunk',
  title: 'Splunk',
  docs: 'https://help.splunk.com/',
  secrets: [
    {
      id: 'splunk-token',
      title: 'Splunk HEC or authentication token',
      format: '{uuid:36}',
      near: [
        'splunk token',
        'splunk hec',
        'splunk auth',
        'splunk key',
        'splunk access',
        'splunk secret',
        'hec token',
      ],
      checks: ['letters-and-digits'],
      env: 'SPLUNK_HEC_TOKEN',
      confidence: 'likely',
    },
    {
      id: 'splunk-observability-token',
      title: 'Splunk Observability access token',
      format: '{base64url:22}',
      near: [
        'splunk access',
        'splunk token',
        'splunk observability',
        'splunk key',
        'signalfx',
        'splunk api',
        'splunk secret',
      ],
      checks: ['mixed'],
      env: 'SPLUNK_ACCESS_TOKEN',
      revoke: 'https://app.us0.signalfx.com/',
      confidence: 'likely',
    },
  ],
});
