import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'filezilla',
  title: 'FileZilla',
  docs: 'https://wiki.filezilla-project.org/Logins',
  secrets: [
    {
      id: 'filezilla-password',
      title: 'FileZilla saved password',
      format: '\\<Pass encoding="base64"\\><{base64:4-200}{[=]:0-2}>\\</Pass\\>',
      env: 'FILEZILLA_PASSWORD',
      confidence: 'certain',
    },
    {
      id: 'filezilla-plain-password',
      title: 'FileZilla saved password',
      // As versions before 3.26 wrote it.
      format: 'FileZilla3{[^\\x00]:1-400}\\<Pass\\><{[^<>\\s]:6-100}>\\</Pass\\>',
      checks: ['password'],
      env: 'FILEZILLA_PASSWORD',
      confidence: 'certain',
    },
  ],
});
