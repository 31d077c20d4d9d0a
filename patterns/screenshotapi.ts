import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'screenshotapi',
  title: 'ScreenshotAPI',
  docs: 'https://www.screenshotapi.net/documentation',
  secrets: [
    {
      id: 'screenshotapi-token',
      title: 'ScreenshotAPI token',
      format: '({base62:7}-){3}{base62:7}',
      near: ['screenshotapi', 'screenshot api'],
      checks: ['letters-and-digits'],
      env: 'SCREENSHOTAPI_TOKEN',
      confidence: 'likely',
    },
  ],
});
