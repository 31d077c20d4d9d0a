import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'login-call',
  title: 'Call that logs in',
  docs: 'https://cwe.mitre.org/data/definitions/798.html',
  secrets: [
    {
      id: 'login-call-connect-password',
      title: 'Password of a login call',
      // Host or database, user, password.
      format:
        '(mysqli|mysqli_connect|mysql_connect|mysql_pconnect|getConnection|new PDO|new Sequelize)\\({[\\s]:0-20}({["\']:1}{[^"\'\\r\\n]:0-120}{["\']:1}|{[\\w$.:>[\\]-]:1-60}),{[\\s]:0-40}({["\']:1}{[^"\'\\r\\n]:0-120}{["\']:1}|{[\\w$.:>[\\]-]:1-60}),{[\\s]:0-40}{["\']:1}<{[^"\'\\r\\n\\s]:6-100}>{["\']:1}',
      checks: ['password'],
      env: 'SERVICE_PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'login-call-password',
      title: 'Password of a login call',
      // User, password; that of an app at Google has spaces.
      format:
        '.login\\({[\\s]:0-20}({["\']:1}{[^"\'\\r\\n]:0-120}{["\']:1}|{[\\w$.:>[\\]-]:1-60}),{[\\s]:0-40}{["\']:1}<({lower:4}( {lower:4}){3}|{[^"\'\\r\\n\\s]:6-100})>{["\']:1}',
      checks: ['password'],
      env: 'SERVICE_PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'login-call-token-secret',
      title: 'JSON Web Token signing secret',
      format:
        'jwt.(sign|verify|encode|decode)\\({[^"\'\\r\\n;]:1-80},{[ ]:0-2}{["\']:1}<{[^"\'\\r\\n\\s]:6-100}>{["\']:1}',
      checks: ['password'],
      env: 'JWT_SECRET',
      confidence: 'likely',
      docs: 'https://www.rfc-editor.org/rfc/rfc7518#section-3.2',
    },
  ],
});
