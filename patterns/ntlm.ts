import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'ntlm',
  title: 'NTLM',
  docs: 'https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-nlmp/033d32cc-88f9-4483-9bf2-b273055038ce',
  secrets: [
    {
      id: 'ntlm-authenticate-message',
      title: 'NTLM message that proves a password',
      // The signature `NTLMSSP`, a zero, and the type 3; then lengths and offsets, which are mostly zeros. From the
      // response, at the end, the password can be guessed.
      format: 'TlRMTVNTUAADAAAA{base64:40-1960}<{base64:32}{[=]:0-2}>',
      env: 'NTLM_AUTHORIZATION',
      confidence: 'certain',
    },
  ],
});
