import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'netrc',
  title: '.netrc',
  docs: 'https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html',
  secrets: [
    {
      id: 'netrc-password',
      title: 'Password in .netrc',
      format:
        'machine{[\\s]:1-4}{[^\\s]:1-200}{[\\s]:1-20}(login{[\\s]:1-4}{[^\\s]:1-100}{[\\s]:1-20})?(account{[\\s]:1-4}{[^\\s]:1-100}{[\\s]:1-20})?password{[\\s]:1-4}<{[^\\s"\'<>()\\[\\]{}$`&,]:6-200}>',
      checks: ['password'],
      env: 'NETRC_PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'netrc-default-password',
      title: 'Password in .netrc',
      format:
        'default login {[^\\s]:1-100}{[\\s]:1-20}password{[\\s]:1-4}<{[^\\s"\'<>()\\[\\]{}$`&,]:6-200}>',
      checks: ['password'],
      env: 'NETRC_PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'netrc-pgpass',
      title: 'Password in .pgpass',
      format:
        '(:(5432|5433|6432)|{[\\s"\']:1}\\*:\\*):{[^\\s:]:1-63}:{[^\\s:]:1-63}:<{[^\\s:"\'<>()\\[\\]{}$`&,]:6-100}>',
      checks: ['password'],
      env: 'PGPASSWORD',
      confidence: 'likely',
      docs: 'https://www.postgresql.org/docs/current/libpq-pgpass.html',
    },
  ],
});
