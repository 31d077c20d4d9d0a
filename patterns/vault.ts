import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'vault',
  title: 'HashiCorp Vault',
  docs: 'https://developer.hashicorp.com/vault/docs/concepts/tokens#token-prefixes',
  secrets: [
    {
      id: 'vault-service-token',
      title: 'Vault service token',
      format: 'hvs.{base64url:24-140}',
      env: 'VAULT_TOKEN',
      revoke: 'https://developer.hashicorp.com/vault/docs/commands/token/revoke',
      confidence: 'certain',
    },
    {
      id: 'vault-batch-token',
      title: 'Vault batch token',
      format: 'hvb.{base64url:100-400}',
      env: 'VAULT_TOKEN',
      revoke: 'https://developer.hashicorp.com/vault/docs/commands/token/revoke',
      confidence: 'certain',
    },
    {
      id: 'vault-recovery-token',
      title: 'Vault recovery token',
      format: 'hvr.{base64url:24-140}',
      env: 'VAULT_TOKEN',
      revoke: 'https://developer.hashicorp.com/vault/docs/concepts/recovery-mode',
      confidence: 'certain',
    },
    {
      id: 'vault-legacy-token',
      title: 'Vault token of the form used before 1.10',
      format: '(s|b|r).({base62:24}(.{base62:5})?|CAES{base64url:80-200})',
      near: ['vault'],
      checks: ['mixed'],
      env: 'VAULT_TOKEN',
      revoke: 'https://developer.hashicorp.com/vault/docs/commands/token/revoke',
      confidence: 'likely',
    },
    {
      id: 'vault-unseal-key',
      title: 'Vault unseal key',
      format:
        '(unseal|Unseal|recovery|Recovery) (key|Key) {digit:1-2}: <({base64:44}|{base64:43}=|{hex:66})>',
      env: 'VAULT_UNSEAL_KEY',
      revoke: 'https://developer.hashicorp.com/vault/docs/commands/operator/rekey',
      confidence: 'certain',
      docs: 'https://developer.hashicorp.com/vault/docs/concepts/seal',
    },
  ],
});
