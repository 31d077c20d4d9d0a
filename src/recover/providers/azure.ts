import { named, page, run, source } from './parts.ts';
import { providerGuide } from './providerGuide.ts';

const storageKeys = source(
  'https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage',
  '2026-11-22',
);
const credentials = source('https://learn.microsoft.com/cli/azure/ad/app/credential');

export const azure = providerGuide({
  provider: 'azure',
  stop: {
    console: page(
      'https://portal.azure.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade',
      'Microsoft Entra ID',
      named('App registrations', 'アプリの登録', '앱 등록'),
      named('Certificates & secrets', '証明書とシークレット', '인증서 및 암호'),
    ),
    commands: [
      run(['az', 'ad', 'app', 'credential', 'list', '--id', 'APP_ID'], 'list'),
      run(['az', 'ad', 'app', 'credential', 'delete', '--id', 'APP_ID', '--key-id', 'KEY_ID'], 'delete'),
      run(
        [
          'az',
          'storage',
          'account',
          'keys',
          'renew',
          '--account-name',
          'STORAGE_ACCOUNT',
          '--resource-group',
          'RESOURCE_GROUP',
          '--key',
          'primary',
        ],
        'storage',
      ),
    ],
    sources: [credentials, storageKeys],
  },
  replace: {
    console: page('https://portal.azure.com/', named('Managed identities', 'マネージド ID', '관리 ID')),
    sources: [
      source('https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/overview'),
      storageKeys,
    ],
  },
  look: {
    console: page(
      'https://portal.azure.com/',
      'Microsoft Entra ID',
      named('Sign-in logs', 'サインイン ログ', '로그인 로그'),
      named('Service principal sign-ins', 'サービス プリンシパルのサインイン', '서비스 주체 로그인'),
    ),
    commands: [run(['az', 'monitor', 'activity-log', 'list', '--offset', '90d'], 'log')],
    sources: [source('https://learn.microsoft.com/entra/identity/monitoring-health/concept-sign-ins')],
  },
  made: {
    commands: [
      run(['az', 'role', 'assignment', 'list', '--all', '--assignee', 'APP_ID'], 'rights'),
      run(['az', 'vm', 'list', '--show-details', '--output', 'table'], 'machines'),
      run(['az', 'ad', 'app', 'credential', 'list', '--id', 'APP_ID'], 'credentials'),
    ],
    sources: [
      source(
        'https://learn.microsoft.com/security/operations/incident-response-playbook-compromised-malicious-app',
      ),
    ],
  },
  tell: {
    console: page(
      'https://portal.azure.com/#view/Microsoft_Azure_Support/HelpAndSupportBlade',
      named('Help + support', 'ヘルプとサポート', '도움말 + 지원'),
    ),
    sources: [
      source(
        'https://learn.microsoft.com/azure/azure-portal/supportability/how-to-create-azure-support-request',
      ),
    ],
  },
});
