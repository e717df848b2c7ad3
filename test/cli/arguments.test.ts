import { expect, test } from 'vitest';
import { parseArguments, Unusable } from '../../src/cli/arguments.ts';

const refused = (line: string): string => {
	try {
		parseArguments(line.split(' '));
	} catch (error) {
		if (error instanceof Unusable) return error.message;
		throw error;
	}
	return 'taken';
};

test('help is given for a command as well', () => {
	for (const line of ['--help', '-h', 'help', 'compare --help', 'inspect -h', 'stories . --help'])
		expect(parseArguments(line.split(' ')), line).toEqual({ command: 'help' });
});

test('what nothing would come of is refused, by name', () => {
	const table: readonly (readonly [string, string])[] = [
		['stories notes --format json', 'stories takes no --format'],
		['inspect a.json --same-story', 'inspect takes no --same-story'],
		['inspect a.json --kind number', '--kind needs --against OTHER'],
		['compare a.json --corpus one --corpus two', '--corpus is given twice'],
		['compare --jsonl --format csv', 'compare --jsonl takes no --format'],
		['compare --jsonl jobs.jsonl', '--jsonl reads standard input: "jobs.jsonl" is too much'],
		['compare a.json b.json --corpus notes', 'one input at a time: "b.json" is too much'],
	];
	for (const [line, message] of table) expect(refused(line), line).toBe(message);
});

test('what a command understands is taken', () => {
	const table = [
		'compare a.json --corpus notes --format csv --same-story --verbose --verbose',
		'compare --corpus notes -- -a.json',
		'compare --jsonl --same-story --verbose',
		'inspect a.json --against b.json --kind number',
		'stories notes',
		'extract a.html',
	];
	for (const line of table) expect(refused(line), line).toBe('taken');
});
