import { describe, expect, test } from 'vitest';
import { canonicalUrl, originalUrl, plainUrl, samePage } from '../../src/page/urls.ts';
import { PAGE_URL, page, parsePage } from '../support/documents.ts';

describe('plain addresses', () => {
	test.each([
		['https://a.example/x?utm_source=mail&id=7&fbclid=q#top', 'https://a.example/x?id=7'],
		['https://a.example/x?utm_source=mail', 'https://a.example/x'],
		['https://user:word@a.example/x', 'https://a.example/x'],
		['file:///home/me/x.html', undefined],
		['javascript:alert(1)', undefined],
		['not an address', undefined],
		[undefined, undefined],
	])('%s', (address, plain) => {
		expect(plainUrl(address)).toBe(plain);
	});
});

test.each([
	['https://www.a.example/x/', 'http://a.example/x', true],
	['https://m.a.example/x?utm_medium=m', 'https://www.a.example/x#c', true],
	['https://a.example/x', 'https://a.example/y', false],
	['https://a.example/x?id=1', 'https://a.example/x?id=2', false],
	['about:blank', 'about:blank', false],
])('%s and %s: one page? %s', (a, b, same) => {
	expect(samePage(a, b)).toBe(same);
});

describe('the address that a page says is its own', () => {
	const of = (head: string, others: string[] = []) =>
		canonicalUrl(parsePage(page({ head })), others, `${PAGE_URL}?utm_source=mail`);

	test.each([
		[
			'its canonical link',
			'<link rel="canonical" href="https://gazette.example/bridge">',
			[],
			'https://gazette.example/bridge',
		],
		['a relative one too', '<link rel="canonical" href="/bridge#x">', [], 'https://gazette.example/bridge'],
		['else another statement', '', ['https://gazette.example/b2'], 'https://gazette.example/b2'],
		['not the front page', '<link rel="canonical" href="https://gazette.example/">', [], PAGE_URL],
		['not something else', '<link rel="canonical" href="mailto:x@gazette.example">', [], PAGE_URL],
		['else where it is, without tracking', '', [], PAGE_URL],
	])('%s', (_, head, others, url) => {
		expect(of(head, others)).toBe(url);
	});
});

test.each([
	['<!-- saved from url=(0034)https://gazette.example/bridge -->', 'https://gazette.example/bridge'],
	[
		'<!--\n Page saved with SingleFile \n url: https://gazette.example/bridge \n saved date: Wed May 07 2031 -->',
		'https://gazette.example/bridge',
	],
	['<!-- nothing of that kind -->', PAGE_URL],
])('a saved page says where it is from: %s', (comment, url) => {
	expect(originalUrl(parsePage(`<!doctype html>${comment}<html><body></body></html>`))).toBe(url);
});
