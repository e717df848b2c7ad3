// What the stores receive, in dist/packages: an archive for each browser, and the sources they were built from.
//   node tools/package.mjs            builds and packs
//   node tools/package.mjs --verify   then does the same from the source archive, elsewhere, and wants the same bytes
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync, zipSync } from 'fflate';

const BROWSERS = ['chrome', 'firefox'];
const FOLDER = 'dist/packages';

const flags = process.argv.slice(2);
if (flags.some((flag) => flag !== '--verify')) throw new Error(`tools/package.mjs: unknown option ${flags}`);

const { name, version } = JSON.parse(await readFile('package.json', 'utf8'));
const packed = await pack();
if (flags.includes('--verify')) await verify(packed);

/** Builds, writes the archives and answers with their bytes by file name. */
async function pack() {
	execFileSync(process.execPath, ['build.mjs', '--check'], { stdio: 'inherit' });
	const archives = new Map();
	for (const browser of BROWSERS) archives.set(fileName(browser), zip(await filesIn(`dist/${browser}`)));
	const sources = trackedFiles();
	if (sources) archives.set(fileName('source'), zip(await contents('.', sources)));
	else console.log('No git here: the source archive is left out.');
	await mkdir(FOLDER, { recursive: true });
	for (const [file, bytes] of archives) {
		await writeFile(path.join(FOLDER, file), bytes);
		console.log(`${hash(bytes)}  ${path.join(FOLDER, file)}`);
	}
	return archives;
}

/** As a reviewer does who has nothing but the source archive, and the packages of package-lock.json. */
async function verify(packed) {
	const source = packed.get(fileName('source'));
	if (!source) throw new Error('Only a git checkout can be verified');
	const folder = await mkdtemp(path.join(tmpdir(), 'crosscheck-rebuild-'));
	try {
		for (const [file, bytes] of Object.entries(unzipSync(source))) {
			await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
			await writeFile(path.join(folder, file), bytes);
		}
		await symlink(await realpath('node_modules'), path.join(folder, 'node_modules'), 'dir');
		execFileSync(process.execPath, ['tools/package.mjs'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
		for (const browser of BROWSERS) {
			const again = await readFile(path.join(folder, FOLDER, fileName(browser)));
			const same = again.equals(packed.get(fileName(browser)));
			console.log(`${same ? 'ok  ' : 'FAIL'} ${fileName(browser)} built again from the source archive: ${hash(again)}`);
			if (!same) process.exitCode = 1;
		}
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

function fileName(what) {
	return `${name}-${version}-${what}.zip`;
}

function trackedFiles() {
	if (!existsSync('.git')) return undefined;
	const git = (...args) => execFileSync('git', args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
	if (git('status', '--porcelain') !== '')
		console.log('There are changes that are not committed: they are packed too.');
	const listed = git('ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate');
	return listed.split('\0').filter((file) => file !== '' && existsSync(file));
}

async function filesIn(folder) {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
	return contents(
		folder,
		files.map((file) => path.relative(folder, file)),
	);
}

async function contents(folder, files) {
	return Promise.all(
		files.map(async (file) => [file.replaceAll(path.sep, '/'), await readFile(path.join(folder, file))]),
	);
}

/** The same bytes for the same files: in the order of their names, and without the hour at which they were written. */
function zip(files) {
	const entries = files.sort(([a], [b]) => (a < b ? -1 : 1));
	// The first moment that a zip can tell; it is written in local time, so it is given in local time.
	return Buffer.from(zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1) }));
}

function hash(bytes) {
	return createHash('sha256').update(bytes).digest('hex');
}
