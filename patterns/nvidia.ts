import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'nvidia',
  title: 'NVIDIA',
  docs: 'https://docs.nvidia.com/ngc/gpu-cloud/ngc-user-guide/index.html#generating-api-key',
  secrets: [
    {
      id: 'nvidia-api-key',
      title: 'NVIDIA API key',
      format: 'nvapi-{base64url:60-70}',
      env: 'NVIDIA_API_KEY',
      revoke: 'https://build.nvidia.com/settings/api-keys',
      confidence: 'certain',
    },
    {
      id: 'nvidia-ngc-key',
      title: 'NVIDIA NGC API key of the older form',
      format: '{base62:84}',
      near: ['ngc api', 'ngc key', 'ngc cli', 'nvidia api', 'ngc token'],
      checks: ['mixed'],
      env: 'NGC_API_KEY',
      revoke: 'https://org.ngc.nvidia.com/setup/api-keys',
      confidence: 'likely',
    },
  ],
});
