import { describe, expect, test } from 'vitest';
import { manifestFor } from '../tools/manifests.mjs';

describe.each(['chrome', 'firefox'] as const)('%s', (target) => {
	// Whatever is not there is no object.
	const manifest = manifestFor(target) as { readonly [key: string]: unknown } & {
		readonly permissions: readonly string[];
		readonly content_security_policy: { readonly extension_pages: string };
	};

	test('nothing is asked for at installation but what a click needs', () => {
		const own = target === 'chrome' ? ['contextMenus', 'sidePanel'] : ['menus'];
		expect(manifest.permissions.toSorted()).toEqual(
			['activeTab', 'scripting', 'storage', 'unlimitedStorage', ...own].toSorted(),
		);
		expect(manifest['host_permissions']).toBeUndefined();
		expect(manifest['content_scripts']).toBeUndefined();
		expect(manifest['optional_permissions']).toBeUndefined();
	});

	test('no page can load a file of the extension or speak to it', () => {
		expect(manifest['web_accessible_resources']).toBeUndefined();
		expect(manifest['externally_connectable']).toBeUndefined();
	});

	test("the extension's own pages may load nothing and reach nothing but its own files", () => {
		const policy = manifest.content_security_policy.extension_pages;
		const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')]));
		expect(rules.get('default-src')).toBe("'none'");
		expect(rules.get('script-src')).toBe("'self'");
		expect(rules.has('connect-src')).toBe(false);
		expect(policy).not.toContain('unsafe');
	});
});

test('Firefox is told that nothing is collected', () => {
	expect(manifestFor('firefox')).toMatchObject({
		browser_specific_settings: { gecko: { data_collection_permissions: { required: ['none'] } } },
	});
});
