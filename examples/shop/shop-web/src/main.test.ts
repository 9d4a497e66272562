import { expect, test } from 'vitest';
import { label } from './main.js';

test('a label shows the name and the price', () => {
  expect(label({ name: 'Notebook A5', cents: 1290 })).toMatch(/^Notebook A5, .*12.90/);
});
