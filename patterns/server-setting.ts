import { definePattern } from '../src/detect/definePattern.ts';
import { passwordWord } from '../src/detect/format/passwordWord.ts';

const value = passwordWord();

export default definePattern({
  provider: 'server-setting',
  title: 'Setting of a server',
  docs: 'https://cwe.mitre.org/data/definitions/798.html',
  secrets: [
    {
      id: 'server-setting-named',
      title: 'password',
      // Of wireless networks, hashes, clusters of Erlang.
      format: `(({[\\w.$-]:1-30}::){0-3}{[\\w.$-]:0-30}(psk|PSK|pepper|PEPPER|hash_salt|HASH_SALT|hashids_salt|HASHIDS_SALT|erlang_cookie|ERLANG_COOKIE|authtok|PASSWORD_SALT|password_salt|clear-text|\\<keyMaterial){["'\`[\\]]:0-3}{[ \\t]:0-3}(:|=|=\\>|:=|\\>)|: (PSK|EAP|XAUTH) |: XAUTH {[\\w.@-]:1-40} |define {[A-Z0-9_]:0-30}PSK ){[ \\t]:0-8}${passwordWord(130)}`,
      checks: ['strong-password'],
      // What else is called so is a kind of cipher: `!PSK:!SRP:…`, `EAP-PSK: GPSK-1`.
      not: [
        '[!+%-]?[A-Z][\\w.-]{0,40}(?::[!+%-]?[A-Z][\\w.-]{0,40}){1,20}',
        '[\\w/-]{0,60}(?:PSK|psk)[\\w/-]{0,60}',
        // A function or a variable, and columns.
        '[a-z]{1,20}(?:_[a-z]{1,20}){1,6}',
        '(?:[\\w.-]{0,20}:){2,8}',
      ],
      env: 'PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'server-setting-key',
      title: 'Key in the code',
      // Of the gossip of Consul, 32 bytes.
      format: `(encrypt = "|"encrypt": "|"encrypt":")<{base64:43}=>`,
      checks: ['mixed'],
      env: 'CONSUL_ENCRYPT_KEY',
      confidence: 'likely',
      docs: 'https://developer.hashicorp.com/consul/docs/secure/encryption/gossip/enable/new',
    },
    {
      id: 'server-setting-user-and-password',
      title: 'password',
      // Both behind one name, with a colon between them.
      format: `{[\\w.-]:0-30}(basic|BASIC|Basic|stats)(_auth|Auth|_AUTH|-auth){["']:0-1}{[ ]:0-2}{[:=]:1}{[ ]:0-2}{["']:0-1}{[\\w.@-]:1-60}:${value}`,
      checks: ['strong-password'],
      env: 'PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'server-setting-relay',
      title: 'password',
      // Of a mail server, as Postfix has it.
      format: `{[\\w.\\]-]:1-100}:(587|465|25){[ \\t]:1-8}{[\\w.@+-]:1-80}:<{[^\\s"'$<>|;&(){}\`,]:8-100}>`,
      checks: ['strong-password'],
      env: 'SMTP_PASSWORD',
      confidence: 'likely',
      docs: 'https://www.postfix.org/SASL_README.html#client_sasl_enable',
    },
    {
      id: 'server-setting-list-of-logins',
      title: 'password',
      // The first of cloud-init's.
      format: `chpasswd:{[\\s]:1-20}(expire: {[A-Za-z]:4-5}{[\\s]:1-20})?list:{[\\s|>-]:1-30}{["']:0-1}{[\\w.-]:1-40}:${value}`,
      checks: ['strong-password'],
      env: 'PASSWORD',
      confidence: 'likely',
      docs: 'https://cloudinit.readthedocs.io/en/latest/reference/modules.html#set-passwords',
    },
    {
      id: 'server-setting-jaas-user',
      title: 'password',
      format: `PlainLoginModule{[^{}]:1-600}{[\\s]:1}user_{[\\w.-]:1-40}={[\\\\]:0-3}{quote=["']:1}<{[^\\s"'\\\\]:6-100}>{[\\\\"']:1}`,
      checks: ['strong-password'],
      env: 'PASSWORD',
      confidence: 'likely',
      docs: 'https://kafka.apache.org/documentation/#security_sasl_plain',
    },
    {
      id: 'server-setting-access-list',
      title: 'password',
      // Of Redis.
      format: `{[A-Za-z]:0-8}{[rR]:1} {[\\w.-]:1-40} ({[\\w-]:1-20} ){0-2}(on|ON) \\><{[A-Za-z0-9!#$%*+./:=?@^_~-]:8-100}>{[ "]:1}`,
      checks: ['strong-password'],
      env: 'REDIS_PASSWORD',
      confidence: 'likely',
      docs: 'https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/',
    },
    {
      id: 'server-setting-raw',
      title: 'password',
      // In an address of Camel.
      format: '{[A-Za-z]:0-20}assword=RAW{[({]:1}<{[^\\s"\'(){}]:6-100}>{[)}]:1}',
      checks: ['strong-password'],
      env: 'PASSWORD',
      confidence: 'likely',
      docs: 'https://camel.apache.org/manual/faq/how-do-i-configure-endpoints.html#HowdoIconfigureendpoints-Configuringparametervaluesusingrawvalues,eg.passwords',
    },
    {
      id: 'server-setting-terraform',
      title: 'password',
      // In the state, which holds what was drawn.
      format: '"random_password"{[^<>]:1-900}"result":{[ ]:0-1}"<{[^"\\r\\n]:8-128}>"',
      checks: ['strong-password'],
      env: 'PASSWORD',
      confidence: 'likely',
      docs: 'https://registry.terraform.io/providers/hashicorp/random/latest/docs/resources/password',
    },
    {
      id: 'server-setting-upload',
      title: 'password',
      // Of updates over the air, in PlatformIO.
      format: `--auth=${value}`,
      checks: ['strong-password'],
      env: 'OTA_PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'server-setting-command',
      title: 'password',
      // Behind a space alone, in configurations of servers and routers.
      format: `((rocommunity|rwcommunity|snmp-server community|-setcookie|rootpw --plaintext|rootpw|insecure-password|cachemgr_passwd|OIDCCryptoPassphrase|option key|bridge_psk|password 0|secret 0|(NickServ|nickserv|Nickserv) (identify|IDENTIFY)){[ \\t]:1-4}|CWJAP{[A-Z_]:0-4}={[\\\\]:0-1}"{[^"\\r\\n\\\\]:1-32}{[\\\\]:0-1}",{[\\\\]:0-1}|stats auth {[^\\s:]:1-60}:|createUser {[\\w.-]:1-40} (MD5|SHA|SHA-256|SHA-512) |(pptpd|l2tpd|xl2tpd){[ \\t]:1-4}|BUNDLE_{[A-Z0-9_]:3-60}: {["']:0-1}{[\\w.@-]:1-60}:)${passwordWord(130)}`,
      checks: ['strong-password'],
      env: 'PASSWORD',
      confidence: 'likely',
    },
  ],
});
