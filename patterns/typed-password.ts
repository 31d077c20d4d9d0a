import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'typed-password',
  title: 'Password typed for a program',
  docs: 'https://owasp.org/www-community/vulnerabilities/Information_exposure_through_query_strings_in_url',
  secrets: [
    {
      id: 'typed-password-chpasswd',
      title: 'Password of chpasswd',
      format:
        'echo {["\']:0-1}{[\\w.-]:1-40}:<{[^\\s"\'$<>|;&(){}`,]:6-100}>{["\']:0-1}{[ ]:0-1}\\|{[ ]:0-1}(sudo )?chpasswd',
      checks: ['password'],
      env: 'PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'typed-password-piped',
      title: 'Password of a login command',
      format:
        '(echo|printf) (-n )?{["\']:0-1}<{[^\\s"\'$<>|;&(){}`,]:6-200}>{["\']:0-1}{[ ]:0-1}\\|{[^\\r\\n|]:0-80}(passwd{[^\\r\\n|]:0-40} --stdin|--with-token|--password-stdin|--passwd-on-stdin|--passphrase-fd|sudo -S|kinit|cryptsetup|secret create|secret set|secret put|gcloud secrets)',
      checks: ['password'],
      env: 'PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'typed-password-twice',
      title: 'Password of chpasswd',
      // Typed for a program that asks for it twice.
      format:
        '(echo -e|echo -ne|printf|echo) {["\']:1}<{[^\\s"\'$<>|;&(){}`,\\\\]:6-100}>\\\\n{[^\\s"\']:6-110}{["\']:1}{[ ]:0-1}\\|{[^\\r\\n|]:0-60}passwd',
      checks: ['strong-password'],
      env: 'PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'typed-password-here-string',
      title: 'Password of a login command',
      format:
        '(kinit|passwd|cryptsetup|sudo -S|--with-token|--password-stdin|secret put|gh secret set){[ A-Za-z_@./-]:0-40}\\<\\<\\<{[ ]:0-1}{["\']:0-1}<{[^\\s"\'$<>|;&(){}`,]:6-100}>',
      checks: ['strong-password'],
      env: 'PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'typed-password-debconf',
      title: 'Password of debconf',
      format:
        '{[\\w/.-]:0-60}(word|word-again|word_again|phrase|pass)( |\\t)(password|string)( |\\t)<{[^\\s"\'$<>|;&(){}`,]:6-100}>',
      checks: ['strong-password'],
      env: 'PASSWORD',
      confidence: 'likely',
      docs: 'https://www.debian.org/releases/stable/amd64/apbs04.en.html#preseed-account',
    },
    {
      id: 'typed-password-encoded',
      title: 'Password of a login command',
      // User and password, joined to be encoded.
      format:
        '(echo|printf) (-n |-ne )?{["\']:0-1}{[\\w.@+-]:0-60}:<{[^\\s"\'$<>|;&(){}`,]:6-100}>{["\']:0-1}{[ ]:0-1}\\|{[ ]:0-1}(base64|openssl base64|openssl enc)',
      checks: ['strong-password'],
      env: 'PASSWORD',
      confidence: 'likely',
      docs: 'https://www.rfc-editor.org/rfc/rfc7617',
    },
  ],
});
