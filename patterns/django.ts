import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'django',
  title: 'Django',
  docs: 'https://docs.djangoproject.com/en/stable/ref/settings/#secret-key',
  secrets: [
    {
      id: 'django-secret-key',
      title: 'Django secret key',
      format: 'django-insecure-{[a-z0-9!@#$%^&*()_=+-]:49}{[^\\s"\'`<>\\\\]:1}',
      env: 'DJANGO_SECRET_KEY',
      confidence: 'certain',
    },
    {
      id: 'django-plain-secret-key',
      title: 'Django secret key without a prefix',
      format: '{[^\\s"\'`<>\\\\]:1}{[a-z0-9!@#$%^&*()_=+-]:48-50}{[^\\s"\'`<>\\\\]:1}',
      near: ['django', 'secret key'],
      checks: ['letters-and-digits'],
      // A commit or a digest in an address on a page about Django: `commit_id=…`.
      not: ['.{0,20}[0-9a-f]{32}.{0,20}'],
      env: 'DJANGO_PLAIN_SECRET_KEY',
      confidence: 'likely',
    },
  ],
});
