import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'adafruit',
  title: 'Adafruit IO',
  docs: 'https://io.adafruit.com/api/docs/',
  secrets: [
    {
      id: 'adafruit-io-key',
      title: 'Adafruit IO key',
      format: 'aio_{base62:28}',
      env: 'ADAFRUIT_IO_KEY',
      revoke: 'https://io.adafruit.com/',
      confidence: 'certain',
    },
  ],
});
