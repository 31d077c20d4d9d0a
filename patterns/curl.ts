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
        'curl{[^|;<>]:0-400}{[\\s]:1}(-{[fikLsSv]:0-4}u|--user|--proxy-user|-U){[ ="\']:1-3}{[^\\s:"\'|;<>()&$]:0-100}:<{[^\\s:"\'|;<>()&`,]:6-100}>',
      checks: ['password'],
      env: 'CURL_PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'curl-user-key',
      title: 'Password of curl --user',
      // A key in place of the name, and no password.
      format:
        'curl{[^|;<>]:0-400}{[\\s]:1}(-u|--user){[ ="\']:1-3}<{[^\\s:"\'|;<>()&`,]:8-100}>:{[\\s"\']:1}',
      checks: ['password'],
      env: 'CURL_PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'curl-httpie-password',
      title: 'Password of HTTPie',
      format:
        '(http|https|xh) (-a|--auth){[ =]:1}{["\']:0-1}{[^\\s:"\'|;<>()&$]:1-100}:<{[^\\s:"\'|;<>()&`,]:6-100}>',
      checks: ['password'],
      env: 'CURL_PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'curl-option-password',
      title: "Password among libcurl's options",
      format:
        'CURLOPT_(USERPWD|PROXYUSERPWD){[\\s,=>]:1-8}{["\']:1}{[^\\s:"\']:0-100}:<{[^\\s"\'&<>`,]:6-100}>{["\']:1}',
      checks: ['password'],
      env: 'CURL_PASSWORD',
      confidence: 'likely',
      docs: 'https://curl.se/libcurl/c/CURLOPT_USERPWD.html',
    },
  ],
});
