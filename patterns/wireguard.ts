import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'wireguard',
  title: 'WireGuard',
  docs: 'https://www.wireguard.com/quickstart/',
  secrets: [
    {
      id: 'wireguard-key',
      title: 'WireGuard private or preshared key',
      format:
        '(PrivateKey|PresharedKey|private_key|preshared_key){[ \\t]:0-8}{[=:]:1}{[ \\t"\']:0-4}<{base64:43}=>',
      checks: ['mixed'],
      env: 'WIREGUARD_PRIVATE_KEY',
      confidence: 'likely',
    },
  ],
});
