import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'modelscope',
  title: 'ModelScope',
  docs: 'https://modelscope.cn/docs/model-service/API-Inference/intro',
  secrets: [
    {
      id: 'modelscope-access-token',
      title: 'ModelScope access token',
      format: 'ms-{uuid:36}',
      near: ['modelscope'],
      env: 'MODELSCOPE_API_KEY',
      revoke: 'https://modelscope.cn/my/myaccesstoken',
      confidence: 'likely',
    },
  ],
});
