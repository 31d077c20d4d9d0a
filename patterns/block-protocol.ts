import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'block-protocol',
  title: 'Block Protocol',
  docs: 'https://blockprotocol.org/docs/hub/api',
  secrets: [
    {
      id: 'block-protocol-api-key',
      title: 'Block Protocol API key',
      format: 'b10ck5.{base62:32}.{uuid:36}',
      env: 'BLOCK_PROTOCOL_API_KEY',
      confidence: 'certain',
    },
    {
      id: 'block-protocol-plain-api-key',
      title: 'Block Protocol API key of the plain form',
      format: 'b10ck5.{base62:32}.{base62:36}',
      env: 'BLOCK_PROTOCOL_PLAIN_API_KEY',
      confidence: 'certain',
    },
  ],
});
