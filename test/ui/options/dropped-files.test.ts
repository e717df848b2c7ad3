import { expect, test } from 'vitest';
import { droppedFiles } from '../../../src/ui/options/dropped-files.ts';

/** As the browser gives them: the entries of a folder two at a time. */
const file = (fullPath: string, readable = true) => ({
	isFile: true,
	isDirectory: false,
	fullPath,
	file: (resolve: (file: File) => void, reject: (error: Error) => void) =>
		readable ? resolve(new File(['Text.'], fullPath.replace(/.*\//, ''))) : reject(new Error('gone')),
});
const folder = (fullPath: string, entries: readonly object[], readable = true) => ({
	isFile: false,
	isDirectory: true,
	fullPath,
	createReader() {
		const left = [...entries];
		return {
			readEntries: (resolve: (some: readonly object[]) => void, reject: (error: Error) => void) =>
				readable ? resolve(left.splice(0, 2)) : reject(new Error('not allowed')),
		};
	},
});
const dropped = async (...entries: readonly object[]) => {
	const items = entries.map((entry) => ({ webkitGetAsEntry: () => entry }));
	const { files, unread } = await droppedFiles({ items, files: [] } as unknown as DataTransfer);
	return [files.map(({ name }) => name), unread];
};

test('a dropped folder gives all files in it, however deep, under their way from it', async () => {
	const inner = folder('/news/old', [file('/news/old/c.txt'), file('/news/old/d.txt'), file('/news/old/e.txt')]);
	const news = folder('/news', [file('/news/a.txt'), file('/news/b.txt'), inner]);
	expect(await dropped(news, file('/f.txt'))).toEqual([
		['f.txt', 'news/a.txt', 'news/b.txt', 'news/old/c.txt', 'news/old/d.txt', 'news/old/e.txt'],
		[],
	]);
});

test('what cannot be read is named, and the rest is there', async () => {
	const locked = folder('/news/locked', [file('/news/locked/a.txt')], false);
	const news = folder('/news', [file('/news/a.txt'), file('/news/gone.txt', false), locked]);
	expect(await dropped(news)).toEqual([['news/a.txt'], ['news/gone.txt', 'news/locked']]);
});
