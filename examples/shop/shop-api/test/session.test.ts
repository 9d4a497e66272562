import { expect, test, vi } from 'vitest';

vi.mock('../src/config.js', () => ({ required: () => 'k'.repeat(32) }));

test('a cookie whose id was changed is refused', async () => {
  const { sign, verify } = await import('../src/session.js');
  const cookie = sign('cart-17');
  expect(verify(cookie)).toBe('cart-17');
  expect(verify(cookie.replace('17', '18'))).toBeUndefined();
});
