import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'ngrok',
  title: 'ngrok',
  docs: 'https://ngrok.com/docs/agent/#authtokens',
  secrets: [
    {
      id: 'ngrok-authtoken',
      title: 'ngrok authtoken or API key',
      format: ['{digit:1}{base62:24-28}_{base62:20-24}', '(ak|cr)_{digit:1}{base62:20-30}'],
      near: ['ngrok'],
      checks: ['mixed'],
      env: 'NGROK_AUTHTOKEN',
      revoke: 'https://dashboard.ngrok.com/get-started/your-authtoken',
      confidence: 'likely',
    },
  ],
});
