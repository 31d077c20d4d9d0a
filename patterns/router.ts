import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'router',
  title: 'Router or switch',
  docs: 'https://www.cisco.com/c/en/us/support/docs/security-vpn/remote-authentication-dial-user-service-radius/107614-64.html',
  secrets: [
    {
      id: 'router-password',
      title: 'Password of a router',
      // Behind 5, 7, 8 and 9 it is hashed or hidden.
      format:
        '(enable (password|secret)|username {[\\w.@-]:1-40} (privilege {digit:1-2} )?(password|secret)|(tacacs|radius)-server {[^\\r\\n]:0-100}key|isakmp key|neighbor {[\\w.:]:2-40} password|snmp-server host {[^\\r\\n]:1-60}version 2c|set snmp community|message-digest-key {digit:1-3} md5|pre-shared-key ascii-text|plain-text-password-value|authentication-key|set psksecret) (0 )?{quote=["]:0-1}<{[A-Za-z0-9!#$%@^_]:1}{[A-Za-z0-9!#$%*+./:=?@^_~|-]:7-59}>{["\\s]:1}',
      checks: ['strong-password'],
      env: 'PASSWORD',
      confidence: 'likely',
    },
  ],
});
