import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'formio',
  title: 'Form.io',
  docs: 'https://help.form.io/',
  secrets: [
    {
      id: 'formio-api-key',
      title: 'Form.io API key',
      format: 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.{base62:310}.{base64url:43}',
      near: ['formio', 'form.io'],
      checks: ['letters-and-digits'],
      env: 'FORMIO_API_KEY',
      confidence: 'likely',
    },
  ],
});
