import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { findBrowser } from './driver/launch.ts';

const chromium = findBrowser('chrome');

test.skipIf(chromium === undefined)(
	'every state of panel and options page, light and dark, is accessible and fits 320 pixels',
	async () => {
		const env = { ...process.env, CHROME_PATH: chromium };
		const seen = await promisify(execFile)(process.execPath, ['tools/preview-ui.mjs', '--check'], { env }).catch(
			({ stdout, stderr }: { stdout: string; stderr: string }) => ({ stdout, stderr }),
		);
		expect(seen).toEqual({ stdout: '', stderr: '' });
	},
	120_000,
);
