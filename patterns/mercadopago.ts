import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'mercadopago',
  title: 'Mercado Pago',
  docs: 'https://www.mercadopago.com.br/developers/en/docs',
  secrets: [
    {
      id: 'mercadopago-access-token',
      title: 'Mercado Pago access token',
      format: '(APP_USR|TEST)-{digit:13-19}-{digit:6}-{hex:32}(__(L|K)_{[A-Z]:1-2}_(L|K|D)__)?-{digit:6-12}',
      env: 'MERCADOPAGO_ACCESS_TOKEN',
      revoke: 'https://www.mercadopago.com.br/developers/panel',
      confidence: 'certain',
    },
  ],
});
