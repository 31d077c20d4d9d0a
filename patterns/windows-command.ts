import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'windows-command',
  title: 'Command line of Windows',
  docs: 'https://owasp.org/www-community/vulnerabilities/Information_exposure_through_query_strings_in_url',
  secrets: [
    {
      id: 'windows-command-psexec-password',
      title: 'Password of PsExec',
      format: '(psexec|PsExec|psExec){[^\\r\\n|;&<>]:1-200} -p {["\']:0-1}<{[^\\s"\'$<>|;&(){}`,]:6-100}>',
      checks: ['password'],
      env: 'PSEXEC_PASSWORD',
      confidence: 'likely',
      docs: 'https://learn.microsoft.com/en-us/sysinternals/downloads/psexec',
    },
    {
      id: 'windows-command-net-user',
      title: 'Password of net user',
      format: 'net user {[^\\s/*]:1-60} {["\']:0-1}<{[^\\s"\'$%<>|;&(){}`,/*]:6-100}>',
      checks: ['password'],
      env: 'PASSWORD',
      confidence: 'likely',
      docs: 'https://learn.microsoft.com/en-us/windows-server/administration/windows-commands/net-user',
    },
    {
      id: 'windows-command-net-use',
      title: 'Password of net use',
      format:
        'net use {[^\\r\\n|;&<>]:1-160}/user:{[^\\s]:1-60} {["\']:0-1}<{[^\\s"\'$%<>|;&(){}`,/*]:6-100}>',
      checks: ['password'],
      env: 'PASSWORD',
      confidence: 'likely',
      docs: 'https://learn.microsoft.com/en-us/windows-server/administration/windows-commands/net-user',
    },
    {
      id: 'windows-command-net-use-before-user',
      title: 'Password of net use',
      format:
        'net use {[^\\r\\n|;&<>]:1-160} {["\']:0-1}<{[^\\s"\'$%<>|;&(){}`,/*\\\\]:1}{[^\\s"\'$%<>|;&(){}`,/\\\\]:5-99}>{["\']:0-1} /(user|USER|u):',
      checks: ['strong-password'],
      env: 'PASSWORD',
      confidence: 'likely',
      docs: 'https://learn.microsoft.com/en-us/windows-server/administration/windows-commands/net-user',
    },
    {
      id: 'windows-command-net-use-share',
      title: 'Password of net use',
      // Also where the command is an argument of its own: `"net", "use Z: …"`.
      format:
        '\\\\{[^\\s|;&<>"\']:1-120} /user:{[^\\s"\']:1-60} {["\']:0-1}<{[^\\s"\'$%<>|;&(){}`,/*]:6-100}>',
      checks: ['password'],
      env: 'PASSWORD',
      confidence: 'likely',
      docs: 'https://learn.microsoft.com/en-us/windows-server/administration/windows-commands/net-user',
    },
    {
      id: 'windows-command-schtasks',
      title: 'Password of schtasks',
      format: 'schtasks{[^\\r\\n|;&<>]:1-300} /(rp|RP) {["\']:0-1}<{[^\\s"\'$%<>|;&(){}`,/*]:6-100}>',
      checks: ['password'],
      env: 'PASSWORD',
      confidence: 'likely',
      docs: 'https://learn.microsoft.com/en-us/windows-server/administration/windows-commands/net-user',
    },
    {
      id: 'windows-command-remote-desktop-password',
      title: 'Password of a login command',
      format:
        '(xfreerdp|wfreerdp|xfreerdp3|mstsc|rdesktop) {[^\\r\\n|;&<>]:0-200}(/p:|-p ){["\']:0-1}<{[^\\s"\'$%<>|;&(){}`,-]:1}{[^\\s"\'$%<>|;&(){}`,]:5-99}>',
      checks: ['strong-password'],
      env: 'PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'windows-command-signtool-password',
      title: 'Password of signtool',
      format: 'signtool{[^\\r\\n|;&<>]:1-200} /p {["\']:0-1}<{[^\\s"\'$%<>|;&(){}`,/]:6-100}>',
      checks: ['strong-password'],
      env: 'PASSWORD',
      confidence: 'likely',
      docs: 'https://learn.microsoft.com/en-us/windows/win32/seccrypto/signtool',
    },
  ],
});
