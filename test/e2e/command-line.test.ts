import { execFile, spawn } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { utf16 } from '../support/archives.ts';

const CLI = path.resolve('dist/cli.mjs');
const STORY = path.resolve('test/stories/harbour-ferry');
const folder = mkdtempSync(path.join(tmpdir(), 'crosscheck-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Ended = { readonly status: number | null; readonly out: string; readonly err: string };

/** The built command with these words, `input` on its standard input, and its output where `stdout` says. */
function run(
	words: readonly string[],
	input: string | Uint8Array = '',
	stdout: 'pipe' | number = 'pipe',
): Promise<Ended> {
	return new Promise((resolve) => {
		const child = spawn(process.execPath, [CLI, ...words], { stdio: ['pipe', stdout, 'pipe'] });
		let [out, err] = ['', ''];
		child.stdout?.setEncoding('utf8').on('data', (part: string) => {
			out += part;
		});
		child.stderr?.setEncoding('utf8').on('data', (part: string) => {
			err += part;
		});
		child.stdin?.on('error', () => {}).end(input);
		child.on('close', (status) => resolve({ status, out, err }));
	});
}

const shell = (line: string): Promise<Ended> =>
	new Promise((resolve) => {
		execFile('bash', ['-c', `set -o pipefail; ${line}`, 'bash', process.execPath, CLI], (error, out, err) =>
			resolve({ status: error ? Number(error.code) : 0, out, err }),
		);
	});

function file(name: string, content: string | Uint8Array): string {
	const at = path.join(folder, name);
	writeFileSync(at, content);
	return at;
}

const TEXT = 'A fire at the Tarn Hollow mill killed 14 people on Tuesday. Nobody else was in the mill.';
const article = (id: string, text = TEXT) => ({ id, text, published: '2026-03-12' });
const news = (fields: object = {}) => JSON.stringify({ '@type': 'NewsArticle', articleBody: TEXT, ...fields });
const JOB = JSON.stringify({ id: 7, article: article('a'), corpus: [article('b', TEXT.replace('14', '41'))] });

describe('standard output', () => {
	test('closed early ends the command quietly, even while more could be read', async () => {
		const { status, out, err } = await shell(
			`(yes '${JOB}') 2>&- | "$1" "$2" compare --jsonl --same-story | head -c 30`,
		);
		expect(err).toBe('');
		expect(out).toHaveLength(30);
		// `yes` alone was stopped by the closed pipe.
		expect([0, 1, 141]).toContain(status);
		expect(await shell('"$1" "$2" help | true')).toMatchObject({ status: 0, err: '' });
	});

	test.skipIf(process.platform !== 'linux')('that cannot be written is told in one line', async () => {
		const full = openSync('/dev/full', 'w');
		for (const words of [['help'], ['compare', `${STORY}/flare.json`, '--corpus', STORY], ['compare', '--jsonl']]) {
			const { status, err } = await run(words, `${JOB}\n`, full);
			expect(err).toBe('crosscheck: standard output: no space left on the disk\n');
			expect(status).toBe(2);
		}
		closeSync(full);
	});

	test('goes whole into a file', async () => {
		const at = path.join(folder, 'report.json');
		const output = openSync(at, 'w');
		const words = ['compare', `${STORY}/flare.json`, '--corpus', STORY, '--format', 'json'];
		expect(await run(words, '', output)).toMatchObject({ status: 0, err: '' });
		closeSync(output);
		expect(readFileSync(at, 'utf8')).toBe((await run(words)).out);
	});

	test.skipIf(process.platform !== 'linux')('is not cut short by a disk on which it has no room', async () => {
		// As a disk that is nearly full does, a limit on the size of files takes a part of a long write.
		const { status, err } = await shell(
			`trap '' XFSZ; ulimit -f 2; "$1" "$2" compare '${STORY}/flare.json' --corpus '${STORY}' --format json > '${folder}/cut.json'`,
		);
		expect(status).toBe(2);
		expect(err).toContain('crosscheck: standard output: ');
	});
});

describe('JSON lines on standard input', () => {
	const LINE = JSON.stringify(article('a'));

	test.each([
		['a mark before them', `\ufeff${LINE}\n`],
		['sixteen bits', utf16(`${LINE}\r\n`, true)],
		['line ends of Windows, and none at the end', `${LINE}\r\n\r\n${LINE}`],
		['separators of Unicode in a text', `${JSON.stringify(article('a', 'One fire.\u2028Two\u2029dead.'))}\n`],
	])('are read with %s', async (_, input) => {
		const { status, out } = await run(['inspect', '--jsonl'], input);
		const answers = out
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line));
		expect(status).toBe(0);
		for (const answer of answers) expect(answer).toMatchObject({ id: 'a', facts: expect.any(Array) });
	});

	test('that cannot be used are answered with the number of the line', async () => {
		const { out } = await run(['stories', '--jsonl'], `${LINE}\n\n[]\n{"id": 1\n`);
		const answers = out
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line));
		expect(answers[0]).toEqual({ id: null, error: 'line 3: not a JSON object with an "id"' });
		expect(answers[1]).toMatchObject({ id: null, error: expect.stringMatching(/^line 4: /) });
		expect(answers[2]).toEqual({ id: 'a', story: 'story-1' });
	});

	test('name each article of a corpus once', async () => {
		const job = JSON.stringify({ id: 1, article: article('a'), corpus: [article('b'), article('b', 'Another text.')] });
		const { out } = await run(['compare', '--jsonl'], job);
		expect(JSON.parse(out)).toEqual({ id: 1, error: '"corpus" holds two articles with the id "b"' });
	});

	test('cannot come from a folder', async () => {
		expect(await shell('"$1" "$2" inspect --jsonl < /')).toMatchObject({
			status: 2,
			err: 'crosscheck: standard input: is a folder\n',
		});
	});
});

describe('files', () => {
	test('that were extracted can be compared', async () => {
		const { out } = await run(['extract', `${STORY}/flare.html`]);
		const { status, out: text } = await run(['inspect', file('extracted.json', out)]);
		expect(status).toBe(0);
		expect(text).toContain('THREE people died');
		expect(JSON.parse(out)).toMatchObject({ '@type': 'NewsArticle', url: expect.stringContaining('://') });
	});

	test('that browsers save whole are extracted as they are read', async () => {
		const page = readFileSync(`${STORY}/flare.html`);
		const quoted = Array.from(page, (byte) =>
			byte > 126 || byte === 0x3d ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte),
		).join('');
		const head = 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\n';
		const part = 'Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n';
		const { out } = await run(['extract', file('saved.mhtml', `${head}${part}${quoted}\r\n--b--\r\n`)]);
		expect(JSON.parse(out)).toEqual(JSON.parse((await run(['extract', `${STORY}/flare.html`])).out));
	});

	test('are known by what is in them where their name does not say it', async () => {
		expect(await run(['inspect', file('noname', news())])).toMatchObject({ status: 0, err: '' });
		expect(await run(['inspect', file('table.dat', 'a;b')])).toMatchObject({
			status: 2,
			err: `crosscheck: ${folder}/table.dat: unknown kind of file\n`,
		});
	});

	test('of any name are told of in one line', async () => {
		const { status, err } = await run(['inspect', path.join(folder, 'a\nb\u001b[31m.json')]);
		expect(status).toBe(2);
		expect(err).toBe(`crosscheck: ${folder}/a b [31m.json: no such file or folder\n`);
	});
});

describe('a folder', () => {
	const made = (name: string, files: Readonly<Record<string, string | Uint8Array>>): string => {
		const at = mkdtempSync(path.join(folder, `${name}-`));
		for (const [of, content] of Object.entries(files)) writeFileSync(path.join(at, of), content);
		return at;
	};
	const listed = async (at: string) => {
		const { out, err } = await run(['stories', at]);
		return { names: [...out.matchAll(/^ {2}(\S+)/gm)].map(([, name]) => name), err };
	};

	test('may hold an article of any name', async () => {
		const { names, err } = await listed(made('names', { 'gold.json': news(), 'expected.json': '{"found": []}' }));
		expect(names).toEqual(['gold.json']);
		expect(err).toBe('');
	});

	test('loses no article to another of its name in an archive', async () => {
		const zip = (text: string) => zipSync({ 'note.txt': strToU8(text) });
		const pair = (text: string) => zipSync({ 'note.txt': strToU8(text), 'more.txt': strToU8(`More. ${text}`) });
		const at = made('archives', {
			'a.zip': pair(TEXT),
			'b.zip': pair('Other.'),
			'c.zip': zip('Third.'),
			'note.txt': TEXT,
		});
		const { names } = await listed(at);
		expect(names.toSorted()).toEqual([
			'a.zip/more.txt',
			'a.zip/note.txt',
			'b.zip/more.txt',
			'b.zip/note.txt',
			'c.zip',
			'note.txt',
		]);
	});

	test('says what of a list cannot be used', async () => {
		const at = made('lists', {
			'list.jsonl': `${news({ url: 'https://a.example/1' })}\n{}\n${news({ url: 'https://a.example/2' })}\n[1]\n`,
		});
		const { names, err } = await listed(at);
		expect(names).toHaveLength(2);
		expect(err).toBe(`crosscheck: ${at}/list.jsonl:2: not an article; nor can 1 more in this file be used\n`);
	});

	test('holds the article itself only once, also in a list', async () => {
		const own = news({ url: 'https://daily.example/fire' });
		const other = news({ url: 'https://post.example/fire', articleBody: TEXT.replace('14', '41') });
		const at = made('self', { 'library.jsonl': `${own}\n${other}\n` });
		const { out } = await run(['compare', file('own.json', own), '--corpus', at, '--same-story', '--format', 'json']);
		expect(JSON.parse(out).story.map(({ source }: { source: string }) => source)).toEqual([
			'https://post.example/fire',
		]);
	});

	test('of folders alone says that they are not read', async () => {
		const at = made('folders', {});
		mkdirSync(path.join(at, 'march'));
		symlinkSync('loop', path.join(at, 'loop'));
		expect((await listed(at)).err).toBe(
			`crosscheck: ${at}: the folders in it are not read\ncrosscheck: ${at}: no articles in it\n`,
		);
	});

	test('with links that lead nowhere is read around them', async () => {
		const at = made('links', { 'a.json': news() });
		symlinkSync('loop.json', path.join(at, 'loop.json'));
		symlinkSync('/nowhere', path.join(at, 'none.json'));
		const { names, err } = await listed(at);
		expect(names).toEqual(['a.json']);
		expect(err).toBe(
			`crosscheck: ${at}/loop.json: a link that leads back to itself\ncrosscheck: ${at}/none.json: no such file or folder\n`,
		);
	});
});
