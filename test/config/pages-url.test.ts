import { expect, test } from '@jest/globals';
import { pagesUrlOf } from '../../config/pages-url.ts';

test('links lead to where people reach the pages, or to this machine where nobody said', () => {
  expect(pagesUrlOf({ publicUrl: 'https://hours.example.org', port: 3000 })).toBe('https://hours.example.org');
  expect(pagesUrlOf({ publicUrl: null, port: 8080 })).toBe('http://localhost:8080');
});
