import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'africastalking',
  title: "Africa's Talking",
  docs: 'https://developers.africastalking.com/',
  secrets: [
    {
      id: 'africastalking-api-key',
      title: "Africa's Talking API key",
      format: '({hex:64}|atsk_{hex:64})',
      near: ['africastalking', 'africas talking'],
      checks: ['letters-and-digits'],
      env: 'AFRICASTALKING_API_KEY',
      confidence: 'likely',
    },
  ],
});
