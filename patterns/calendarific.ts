import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'calendarific',
  title: 'Calendarific',
  docs: 'https://calendarific.com/api-documentation',
  secrets: [
    {
      id: 'calendarific-api-key',
      title: 'Calendarific API key',
      format: '({base62:40}|{base62:32})',
      near: [
        'calendarific api',
        'calendarific key',
        'calendarific token',
        'calendarific secret',
        'calendarific access',
        'calendarific private',
        'calendarific client secret',
        'calendarific auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'CALENDARIFIC_API_KEY',
      confidence: 'likely',
    },
  ],
});
