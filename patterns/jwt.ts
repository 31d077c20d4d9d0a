import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'jwt',
  title: 'JSON Web Token',
  docs: 'https://www.rfc-editor.org/rfc/rfc7519',
  secrets: [
    {
      id: 'jwt-token',
      title: 'JSON Web Token',
      format: 'eyJ{base64url:12-2000}.eyJ{base64url:8-8000}.{base64url:20-1400}',
      checks: ['jwt'],
      env: 'JWT_TOKEN',
      confidence: 'likely',
    },
    {
      id: 'jwt-base64-token',
      title: 'JSON Web Token in base64',
      format: 'ZXlK{base64:60-10000}{[=]:0-2}',
      checks: ['base64-jwt'],
      env: 'JWT_TOKEN',
      confidence: 'certain',
    },
  ],
});
