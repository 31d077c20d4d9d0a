import { named, page, run, source } from './parts.ts';
import { providerGuide } from './providerGuide.ts';

const compromised = source('https://cloud.google.com/docs/security/compromised-credentials');
const keys = source('https://cloud.google.com/iam/docs/keys-disable-enable', '2026-11-22');

export const googleCloud = providerGuide({
  provider: 'google-cloud',
  stop: {
    console: page(
      'https://console.cloud.google.com/iam-admin/serviceaccounts',
      named('IAM & Admin', 'IAM と管理', 'IAM 및 관리자'),
      named('Service accounts', 'サービス アカウント', '서비스 계정'),
      named('Keys', '鍵', '키'),
    ),
    commands: [
      run(
        ['gcloud', 'iam', 'service-accounts', 'keys', 'list', '--iam-account', 'SERVICE_ACCOUNT_EMAIL'],
        'list',
      ),
      run(
        [
          'gcloud',
          'iam',
          'service-accounts',
          'keys',
          'disable',
          'KEY_ID',
          '--iam-account',
          'SERVICE_ACCOUNT_EMAIL',
        ],
        'disable',
      ),
      run(['gcloud', 'services', 'api-keys', 'list', '--project', 'PROJECT_ID'], 'api-key'),
      run(['gcloud', 'services', 'api-keys', 'delete', 'API_KEY_NAME', '--project', 'PROJECT_ID']),
    ],
    sources: [compromised, keys],
  },
  replace: {
    console: page(
      'https://console.cloud.google.com/iam-admin/serviceaccounts',
      named('IAM & Admin', 'IAM と管理', 'IAM 및 관리자'),
      named('Service accounts', 'サービス アカウント', '서비스 계정'),
    ),
    commands: [
      run(
        [
          'gcloud',
          'iam',
          'service-accounts',
          'keys',
          'delete',
          'KEY_ID',
          '--iam-account',
          'SERVICE_ACCOUNT_EMAIL',
        ],
        'delete',
      ),
    ],
    sources: [source('https://cloud.google.com/iam/docs/best-practices-for-managing-service-account-keys')],
  },
  look: {
    console: page(
      'https://console.cloud.google.com/logs/query',
      'Logging',
      named('Logs Explorer', 'ログ エクスプローラ', '로그 탐색기'),
    ),
    commands: [
      run(
        [
          'gcloud',
          'logging',
          'read',
          'protoPayload.authenticationInfo.serviceAccountKeyName:"KEY_ID"',
          '--project',
          'PROJECT_ID',
          '--freshness',
          '90d',
        ],
        'log',
      ),
    ],
    sources: [compromised, source('https://cloud.google.com/logging/docs/audit')],
  },
  made: {
    commands: [
      run(['gcloud', 'compute', 'instances', 'list', '--project', 'PROJECT_ID'], 'machines'),
      run(['gcloud', 'iam', 'service-accounts', 'list', '--project', 'PROJECT_ID'], 'identities'),
      run(['gcloud', 'projects', 'get-iam-policy', 'PROJECT_ID']),
    ],
    sources: [compromised],
  },
  tell: {
    console: page('https://console.cloud.google.com/support', named('Support', 'サポート', '지원')),
    sources: [compromised],
  },
});
