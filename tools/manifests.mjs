import { readFileSync } from 'node:fs';

/** manifest.json is in Chrome's dialect; the version is package.json's. */
export function manifestFor(target) {
	const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
	const chrome = { ...JSON.parse(readFileSync('manifest.json', 'utf8')), version };
	if (target === 'chrome') return chrome;
	const { minimum_chrome_version: _, side_panel: panel, ...common } = chrome;
	return {
		...common,
		permissions: chrome.permissions
			.filter((name) => name !== 'sidePanel')
			.map((name) => (name === 'contextMenus' ? 'menus' : name)),
		background: { scripts: [chrome.background.service_worker] },
		sidebar_action: {
			default_panel: panel.default_path,
			default_title: chrome.name,
			default_icon: chrome.action.default_icon,
			open_at_install: false,
		},
		browser_specific_settings: {
			gecko: {
				id: 'crosscheck@crosscheck.invalid',
				// The first with the Custom Highlight API and with data_collection_permissions.
				strict_min_version: '140.0',
				data_collection_permissions: { required: ['none'] },
			},
			// No gecko_android: Firefox for Android has no sidebar, no menus and no shortcuts for extensions.
		},
	};
}
