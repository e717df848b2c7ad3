import { expect, test } from 'vitest';
import { sourceName, webAddress } from '../../src/report/source-name.ts';

test.each([
	[{ id: 'a', publisher: 'Harbour Daily', url: 'https://harbour-daily.example/x' }, 'Harbour Daily'],
	[{ id: 'a', url: 'https://www.harbour-daily.example/x' }, 'harbour-daily.example'],
	[{ id: 'notes/ferry.txt' }, 'notes/ferry.txt'],
	[{ id: 'a', url: 'javascript:alert(1)' }, 'a'],
])('%j is called %s', (source, name) => {
	expect(sourceName(source)).toBe(name);
});

test.each([
	'javascript:alert(1)',
	'data:text/html,x',
	'file:///etc/passwd',
	' https://x',
	'https://',
	'about:blank',
	'',
])('%j does not become a link', (url) => {
	expect(webAddress(url)).toBeUndefined();
});
