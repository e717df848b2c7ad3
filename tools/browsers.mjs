// Installs the browsers that the demo and the tests drive, where that asks nobody: as root on Debian, so in a container
// or on a build machine. Elsewhere it does nothing. CROSSCHECK_NO_INSTALL=1 keeps it from doing anything at all.
//   node tools/browsers.mjs [--any]      --any: one browser is enough
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const PACKAGES = {
	chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
	'firefox-esr': ['firefox-esr', 'firefox'],
};
const any = process.argv.includes('--any');

const missing = Object.keys(PACKAGES).filter((name) => !PACKAGES[name].some(isInstalled));
const enough = any ? missing.length < Object.keys(PACKAGES).length : missing.length === 0;
if (!enough && mayInstall()) install(any ? missing.slice(0, 1) : missing);

function mayInstall() {
	const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
	return process.getuid?.() === 0 && /^ID=debian$/m.test(release) && !process.env.CROSSCHECK_NO_INSTALL;
}

function install(names) {
	console.log(`Installing ${names.join(' and ')} from Debian (CROSSCHECK_NO_INSTALL=1 to do without) …`);
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const apt = (...args) => spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
	apt('update');
	const { status } = apt('install', '-y', '--no-install-recommends', ...names);
	if (status !== 0) console.log('That did not work; going on without.');
}

function isInstalled(name) {
	return (process.env.PATH ?? '').split(path.delimiter).some((folder) => {
		try {
			accessSync(path.join(folder, name), constants.X_OK);
			return true;
		} catch {
			return false;
		}
	});
}
