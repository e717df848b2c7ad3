import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const manifest = JSON.parse(readFileSync('manifest.json', 'utf8'));

test('nothing is asked for at installation but what a click needs', () => {
	expect(manifest.permissions.toSorted()).toEqual(
		['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'].toSorted(),
	);
	expect(manifest.host_permissions).toBeUndefined();
	expect(manifest.content_scripts).toBeUndefined();
});

test('no page can load a file of the extension or speak to it', () => {
	expect(manifest.web_accessible_resources).toBeUndefined();
	expect(manifest.externally_connectable).toBeUndefined();
});

test("the extension's own pages may load nothing and reach nothing but its own files", () => {
	const policy: string = manifest.content_security_policy.extension_pages;
	const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')]));
	expect(rules.get('default-src')).toBe("'none'");
	expect(rules.get('script-src')).toBe("'self'");
	expect(rules.has('connect-src')).toBe(false);
	expect(policy).not.toContain('unsafe');
});
