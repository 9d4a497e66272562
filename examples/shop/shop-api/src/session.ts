import { createHmac, timingSafeEqual } from 'node:crypto';
import { required } from './config.js';

export const session = {
  secret: required('SESSION_SECRET', process.env.SESSION_SECRET, 32),
  csrfSecret: required('CSRF_SECRET', process.env.CSRF_SECRET, 32),
  ttl: process.env.SESSION_TTL ?? '30m',
  sameSite: process.env.COOKIE_SAME_SITE ?? 'lax',
  loginMaxAttempts: Number(process.env.LOGIN_MAX_ATTEMPTS ?? '5'),
  loginLockoutMinutes: Number(process.env.LOGIN_LOCKOUT_MINUTES ?? '10'),
};

export function sign(id: string): string {
  return `${id}.${createHmac('sha256', session.secret).update(id).digest('base64url')}`;
}

export function verify(cookie: string): string | undefined {
  const id = cookie.slice(0, cookie.lastIndexOf('.'));
  const expected = Buffer.from(sign(id));
  const actual = Buffer.from(cookie);
  return expected.length === actual.length && timingSafeEqual(expected, actual) ? id : undefined;
}
