import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'tauri',
  title: 'Tauri',
  docs: 'https://v2.tauri.app/plugin/updater/#signing-updates',
  secrets: [
    {
      id: 'tauri-signing-private-key',
      title: 'Tauri signing private key',
      format: 'dW50cnVzdGVkIGNvbW1lbnQ6IHJzaWduIGVuY3J5cHRlZCBzZWNyZXQga2V5{base64:200-500}{[=]:0-2}',
      env: 'TAURI_SIGNING_PRIVATE_KEY',
      confidence: 'certain',
    },
  ],
});
