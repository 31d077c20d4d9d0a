import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'curl',
  title: 'curl',
  docs: 'https://curl.se/docs/manpage.html',
  secrets: [
    {
      id: 'curl-user-password',
      title: 'Password of curl --user',
      format:
        'curl {[^\\r\\n|;<>]:0-400} (-u|--user|--proxy-user|-U){[ ="\']:1-2}{[^\\s:"\'|;<>()&$]:0-100}:<{[^\\s:"\'|;<>()&`,]:6-100}>',
      checks: ['password'],
      env: 'CURL_PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'curl-option-password',
      title: "Password among libcurl's options",
      format:
        'CURLOPT_(USERPWD|PROXYUSERPWD){[\\s,=>]:1-8}{["\']:1}{[^\\s:"\']:1-100}:<{[^\\s"\'&<>`,]:6-100}>{["\']:1}',
      checks: ['password'],
      env: 'CURL_PASSWORD',
      confidence: 'likely',
      docs: 'https://curl.se/libcurl/c/CURLOPT_USERPWD.html',
    },
  ],
});
