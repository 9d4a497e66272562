import dotenv from 'dotenv';

dotenv.config({ path: ['.env', `.env.${process.env.NODE_ENV ?? 'development'}`], quiet: true });

function required(name: string, value: string | undefined, minLength = 1): string {
  if (value === undefined || value.length < minLength) {
    throw new Error(`${name} is missing or shorter than ${minLength} characters`);
  }
  return value;
}

export const config = {
  production: process.env.NODE_ENV === 'production',
  port: Number(required('PORT', process.env.PORT)),
  publicUrl: required('PUBLIC_URL', process.env.PUBLIC_URL),
  corsOrigins: required('CORS_ORIGINS', process.env.CORS_ORIGINS).split(','),
  databaseUrl: required('DATABASE_URL', process.env.DATABASE_URL),
  databasePoolMax: Number(process.env.DATABASE_POOL_MAX ?? '10'),
  redisUrl: required('REDIS_URL', process.env.REDIS_URL),
  logLevel: process.env.LOG_LEVEL ?? 'info',
  requestTimeoutMs: Number(process.env.REQUEST_TIMEOUT_MS ?? '10000'),
  shutdownGraceMs: Number(process.env.SHUTDOWN_GRACE_MS ?? '20000'),
  trustProxyHops: Number(process.env.TRUST_PROXY_HOPS ?? '1'),
  hstsMaxAge: Number(process.env.HSTS_MAX_AGE ?? '31536000'),
  rateLimit: {
    max: Number(process.env.RATE_LIMIT_MAX ?? '100'),
    windowMs: Number(process.env.RATE_LIMIT_WINDOW_MS ?? '60000'),
  },
  payment: {
    apiKey: required('PAYMENT_API_KEY', process.env.PAYMENT_API_KEY),
    webhookSecret: required('PAYMENT_WEBHOOK_SECRET', process.env.PAYMENT_WEBHOOK_SECRET, 32),
  },
  mail: {
    host: required('SMTP_HOST', process.env.SMTP_HOST),
    port: Number(required('SMTP_PORT', process.env.SMTP_PORT)),
    user: required('SMTP_USER', process.env.SMTP_USER),
    password: required('SMTP_PASSWORD', process.env.SMTP_PASSWORD),
    from: required('MAIL_FROM', process.env.MAIL_FROM),
  },
  warehouse: {
    exportUrl: required('ORDER_EXPORT_URL', process.env.ORDER_EXPORT_URL),
    token: required('WAREHOUSE_TOKEN', process.env.WAREHOUSE_TOKEN, 40),
  },
  receiptAccentColor: process.env.RECEIPT_ACCENT_COLOR ?? '#1f6f54',
} as const;

export { required };
