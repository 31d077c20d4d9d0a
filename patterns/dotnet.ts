import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'dotnet',
  title: '.NET and PowerShell',
  docs: 'https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.security/convertto-securestring',
  secrets: [
    {
      id: 'dotnet-secure-string',
      title: 'Password in ConvertTo-SecureString',
      format:
        '(ConvertTo-SecureString|convertto-securestring){[^\\r\\n"\'$|;]:1-60}{["\']:1}<{[^"\'\\r\\n$]:6-100}>{["\']:1}',
      checks: ['password'],
      env: 'SECURE_PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'dotnet-secure-string-argument',
      title: 'Password in ConvertTo-SecureString',
      format:
        '(ConvertTo-SecureString|convertto-securestring)( -(String|AsPlainText|Force)){1-3} <{[^\\s"\'$<>|;&(){}`,@-]:1}{[^\\s"\'<>|;&(){}`,]:5-99}>',
      checks: ['password'],
      env: 'SECURE_PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'dotnet-secure-string-piped',
      title: 'Password in ConvertTo-SecureString',
      format:
        '{["\']:1}<{[^"\'\\r\\n$]:6-100}>{["\']:1}{[ ]:0-2}\\|{[ ]:0-2}(ConvertTo-SecureString|convertto-securestring)',
      checks: ['password'],
      env: 'SECURE_PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'dotnet-credential',
      title: 'Password of a credential object',
      format:
        '(NetworkCredential|UsernamePasswordCredentials|PasswordAuthentication)\\({[\\s]:0-8}"{[^"\\r\\n]:0-100}"{[\\s,]:1-8}"<{[^"\\r\\n]:6-100}>"',
      checks: ['password'],
      env: 'SERVICE_PASSWORD',
      confidence: 'likely',
      docs: 'https://learn.microsoft.com/en-us/dotnet/api/system.net.networkcredential',
    },
    {
      id: 'dotnet-directory-entry',
      title: 'Password of DirectoryEntry',
      format:
        'DirectoryEntry\\({[\\s]:0-20}({["\']:1}{[^"\'\\r\\n]:0-120}{["\']:1}|{[\\w$.:]:1-60}),{[\\s]:0-40}({["\']:1}{[^"\'\\r\\n]:0-120}{["\']:1}|{[\\w$.:]:1-60}),{[\\s]:0-40}{["\']:1}<{[^"\'\\r\\n]:6-100}>{["\']:1}',
      checks: ['password'],
      env: 'SERVICE_PASSWORD',
      confidence: 'likely',
      docs: 'https://learn.microsoft.com/en-us/dotnet/api/system.net.networkcredential',
    },
  ],
});
