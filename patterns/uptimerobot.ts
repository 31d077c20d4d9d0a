import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'uptimerobot',
  title: 'UptimeRobot',
  docs: 'https://uptimerobot.com/api/',
  secrets: [
    {
      id: 'uptimerobot-api-key',
      title: 'UptimeRobot API key',
      format: ['(u|m){digit:4-10}-{Hex:24}', '{base62:9}-{base62:24}'],
      near: ['uptimerobot', 'uptime robot'],
      checks: ['letters-and-digits'],
      env: 'UPTIMEROBOT_API_KEY',
      revoke: 'https://dashboard.uptimerobot.com/integrations',
      confidence: 'likely',
    },
  ],
});
