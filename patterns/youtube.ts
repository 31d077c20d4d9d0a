import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'youtube',
  title: 'YouTube',
  docs: 'https://developers.google.com/youtube/v3/getting-started',
  secrets: [
    {
      id: 'youtube-api-key',
      title: 'YouTube API key',
      format: '{base64url:39}',
      near: ['youtube', 'yt api'],
      checks: ['mixed'],
      env: 'YOUTUBE_API_KEY',
      revoke: 'https://console.cloud.google.com/apis/credentials',
      confidence: 'likely',
    },
  ],
});
