import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'vkontakte',
  title: 'VK',
  docs: 'https://dev.vk.com/en/api/access-token/getting-started',
  secrets: [
    {
      id: 'vkontakte-access-token',
      title: 'VK access token',
      format: 'vk1.a.{base64url:80-400}',
      env: 'VK_TOKEN',
      revoke: 'https://vk.com/settings?act=apps',
      confidence: 'certain',
    },
    {
      id: 'vkontakte-legacy-token',
      title: 'VK access token of the older form',
      format: '{Hex:85}',
      near: ['vk token', 'vk access', 'vkontakte', 'vk api', 'vk service'],
      checks: ['letters-and-digits'],
      env: 'VK_TOKEN',
      revoke: 'https://vk.com/settings?act=apps',
      confidence: 'likely',
    },
  ],
});
