import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'zhipu',
  title: 'Zhipu (Z.ai)',
  docs: 'https://docs.z.ai/guides/overview/quick-start',
  secrets: [
    {
      id: 'zhipu-api-key',
      title: 'Zhipu (Z.ai) API key',
      format: '{Hex:32}.{base62:16}',
      near: [
        'zhipu',
        'bigmodel',
        'zai api',
        'zai key',
        'z ai api',
        'z.ai',
        'glm api',
        'glm key',
        'glm token',
        'zai token',
        'chatglm',
      ],
      alone: true,
      checks: ['mixed'],
      env: 'ZHIPUAI_API_KEY',
      revoke: 'https://open.bigmodel.cn/usercenter/apikeys',
      confidence: 'likely',
    },
  ],
});
