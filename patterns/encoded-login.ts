import { definePattern } from '../src/detect/definePattern.ts';
import { callFormat } from '../src/detect/format/callFormat.ts';
import { callParts } from '../src/detect/format/callParts.ts';

const { gap, user, value, word, wrapping } = callParts;

/** What stands between user and password where both are joined to be encoded: a colon, in a literal of its own or not. */
const colon =
  '({["\']:1}{[ ]:0-2}{[+.]:1}{[ ]:0-2}{["\']:1})?:({["\']:1}{[ ]:0-2}{[+.]:1}{[ ]:0-2}{["\']:1})?';
const joined = `{["']:1}{[\\w.+@-]:0-60}${colon}<${word}>{["']:1}`;

export default definePattern({
  provider: 'encoded-login',
  title: 'Login put together in code',
  docs: 'https://cwe.mitre.org/data/definitions/798.html',
  secrets: [
    {
      id: 'encoded-login-encoded-password',
      title: 'Password of a login call',
      // User and password, joined to be encoded.
      format: `(btoa|(b|B)ase64(.encode)?|b64encode|base64_encode|encode64|strict_encode64|urlsafe_encode64|base64Encode|encodeToString|EncodeToString|encodeBase64String|GetBytes|Blob.valueOf)\\(${gap}${wrapping}${joined}`,
      checks: ['strong-password'],
      env: 'SERVICE_PASSWORD',
      confidence: 'likely',
      docs: 'https://www.rfc-editor.org/rfc/rfc7617',
    },
    {
      id: 'encoded-login-buffer-password',
      title: 'Password of a login call',
      format: `(Buffer.from|new Buffer)\\({["'\`]:1}{[\\w.+@-]:0-60}:<{[^"'\`\\r\\n\\s]:6-100}>{["'\`]:1}{[^\\r\\n;]:0-20}\\).toString\\({["'\`]:1}base64`,
      checks: ['strong-password'],
      env: 'SERVICE_PASSWORD',
      confidence: 'likely',
      docs: 'https://www.rfc-editor.org/rfc/rfc7617',
    },
    {
      id: 'encoded-login-bytes-password',
      title: 'Password of a login call',
      format: `${joined}(.data\\(using:|.getBytes\\(|.toByteArray\\(|.encode\\()`,
      checks: ['strong-password'],
      env: 'SERVICE_PASSWORD',
      confidence: 'likely',
      docs: 'https://www.rfc-editor.org/rfc/rfc7617',
    },
    {
      id: 'encoded-login-pair-password',
      title: 'Password of a login call',
      format: `$pair{[ ]:0-2}={[ ]:0-2}${joined}`,
      checks: ['strong-password'],
      env: 'SERVICE_PASSWORD',
      confidence: 'likely',
      docs: 'https://www.rfc-editor.org/rfc/rfc7617',
    },
    {
      id: 'encoded-login-basic-password',
      title: 'Password of a login call',
      // Without brackets, or in those of a list: `basicAuth "bob" "…"`, `'auth_basic' => ['bob', '…']`.
      format: `(basicAuth|BasicAuth|setRequestBasicAuth|basic_auth|basic-auth|auth_basic|auth.basic|preemptive\\(\\).basic){["']:0-1}{[ ]:0-2}(=\\>|:)?{[ ]:0-1}{[[(]:0-1}${user}{[,]:0-1}{[ ]:0-2}${value}`,
      checks: ['strong-password'],
      env: 'SERVICE_PASSWORD',
      confidence: 'likely',
      docs: 'https://www.rfc-editor.org/rfc/rfc7617',
    },
    {
      id: 'encoded-login-plain-password',
      title: 'Password of a login call',
      // As Spring has it that is told not to hash.
      format: `{["']:1}\\{noop\\}<${word}>{["']:1}`,
      checks: ['strong-password'],
      env: 'SERVICE_PASSWORD',
      confidence: 'likely',
      docs: 'https://docs.spring.io/spring-security/reference/features/authentication/password-storage.html',
    },
    {
      id: 'encoded-login-hashed-password',
      title: 'Password of a login call',
      format: callFormat(
        'scryptSync|pbkdf2Sync|generate_password_hash|bcrypt.hash|bcrypt.hashSync|bcrypt.hashpw|make_password|password_hash|passwordEncoder.encode|passwordEncoder\\(\\).encode|Hash::make|GenerateFromPassword|BCrypt.HashPassword',
        0,
      ),
      checks: ['strong-password'],
      env: 'SERVICE_PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'encoded-login-format-password',
      title: 'Password in a URL',
      // Put into an address by its place.
      format: `(%s:%s@|\\{\\}:\\{\\}@){[^"'\\r\\n]:0-80}{["']:1}(,{[ ]:0-2}|{[ ]:0-1}%{[ ]:0-1}\\(|.format\\()${gap}${user},${gap}${value}`,
      checks: ['strong-password'],
      env: 'SERVICE_PASSWORD',
      confidence: 'likely',
    },
  ],
});
