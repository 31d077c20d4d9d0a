import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'openvpn',
  title: 'OpenVPN',
  docs: 'https://openvpn.net/community-resources/reference-manual-for-openvpn-2-6/',
  secrets: [
    {
      id: 'openvpn-static-key',
      title: 'OpenVPN static key',
      format:
        '-----BEGIN OpenVPN Static key V1-----{[0-9a-f\\s\\\\nr]:512-700}-----END OpenVPN Static key V1-----',
      env: 'OPENVPN_STATIC_KEY',
      confidence: 'certain',
    },
    {
      id: 'openvpn-tls-crypt-v2-key',
      title: 'OpenVPN tls-crypt-v2 key',
      format:
        '-----BEGIN OpenVPN tls-crypt-v2 (client|server) key-----{[A-Za-z0-9+/=\\s\\\\]:150-2000}-----END OpenVPN tls-crypt-v2 (client|server) key-----',
      env: 'OPENVPN_TLS_CRYPT_V2_KEY',
      confidence: 'certain',
    },
  ],
});
