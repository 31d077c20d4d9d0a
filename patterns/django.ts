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
      env: 'DJANGO_PLAIN_SECRET_KEY',
      confidence: 'likely',
    },
  ],
});
