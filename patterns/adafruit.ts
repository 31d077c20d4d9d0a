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
    {
      id: 'adafruit-other-io-key',
      title: 'Adafruit IO key of another form',
      format: '{base64url:32}',
      near: ['adafruit'],
      checks: ['letters-and-digits'],
      env: 'ADAFRUIT_OTHER_IO_KEY',
      revoke: 'https://io.adafruit.com/',
      confidence: 'likely',
    },
  ],
});
