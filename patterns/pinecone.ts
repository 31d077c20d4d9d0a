import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'pinecone',
  title: 'Pinecone',
  docs: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
  secrets: [
    {
      id: 'pinecone-api-key',
      title: 'Pinecone API key',
      format: 'pcsk_{base62:5-6}_{base62:60-66}',
      env: 'PINECONE_API_KEY',
      revoke: 'https://app.pinecone.io/',
      confidence: 'certain',
    },
    {
      id: 'pinecone-legacy-key',
      title: 'Pinecone API key of the older form',
      format: '{uuid:36}',
      near: ['pinecone'],
      env: 'PINECONE_API_KEY',
      revoke: 'https://app.pinecone.io/',
      confidence: 'likely',
    },
  ],
});
