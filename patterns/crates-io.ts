import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'crates-io',
  title: 'crates.io',
  docs: 'https://doc.rust-lang.org/cargo/reference/publishing.html#before-publishing-a-new-crate',
  secrets: [
    {
      id: 'crates-io-api-token',
      title: 'crates.io API token',
      format: 'cio{base62:32}',
      env: 'CARGO_REGISTRY_TOKEN',
      revoke: 'https://crates.io/settings/tokens',
      confidence: 'certain',
    },
  ],
});
