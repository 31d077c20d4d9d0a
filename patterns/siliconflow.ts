import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'siliconflow',
  title: 'SiliconFlow',
  docs: 'https://docs.siliconflow.cn/',
  secrets: [
    {
      id: 'siliconflow-api-key',
      title: 'SiliconFlow API key',
      format: 'sk-{base62:48}',
      near: ['siliconflow', 'silicon flow'],
      checks: ['letters-and-digits'],
      env: 'SILICONFLOW_API_KEY',
      revoke: 'https://cloud.siliconflow.cn/account/ak',
      confidence: 'likely',
    },
  ],
});
