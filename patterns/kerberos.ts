import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'kerberos',
  title: 'Kerberos',
  docs: 'https://hashcat.net/wiki/doku.php?id=example_hashes',
  secrets: [
    {
      id: 'kerberos-asrep-hash',
      title: 'Kerberos AS-REP hash',
      format: '$krb5asrep$23$({[^\\s:$]:1-80}:)?{hex:32}${hex:60-3000}',
      env: 'KERBEROS_ASREP_HASH',
      confidence: 'certain',
    },
    {
      id: 'kerberos-tgs-hash',
      title: 'Kerberos TGS-REP hash',
      format: '$krb5tgs$23$*{[^\\s*]:1-160}*${hex:32}${hex:60-6000}',
      env: 'KERBEROS_TGS_HASH',
      confidence: 'certain',
    },
  ],
});
