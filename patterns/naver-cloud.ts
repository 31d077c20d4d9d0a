import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'naver-cloud',
  title: 'NAVER Cloud',
  docs: 'https://api.ncloud-docs.com/docs/en/management-subaccount-createaccesskey',
  secrets: [
    {
      id: 'naver-cloud-access-key',
      title: 'NAVER Cloud access key',
      format: 'ncp_iam_{base62:16-26}',
      checks: ['letters-and-digits'],
      role: 'key id',
      group: 'naver-cloud-key',
      env: 'NCLOUD_ACCESS_KEY',
      revoke: 'https://console.ncloud.com/mbr/authKey',
      confidence: 'certain',
    },
    {
      id: 'naver-cloud-secret-key',
      title: 'NAVER Cloud secret key',
      format: 'ncp_iam_{base62:30-44}',
      checks: ['letters-and-digits'],
      role: 'secret',
      group: 'naver-cloud-key',
      env: 'NCLOUD_SECRET_KEY',
      revoke: 'https://console.ncloud.com/mbr/authKey',
      confidence: 'certain',
    },
  ],
});
