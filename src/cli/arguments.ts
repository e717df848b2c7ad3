import { parseArgs } from 'node:util';
import { DISCREPANCY_KINDS, type DiscrepancyKind } from '../engine/types.ts';
import { EXPORT_FORMATS } from '../report/export/index.ts';

/** Input that cannot be used; `message` is the one line a person reads. */
export class Unusable extends Error {}

const FORMATS = [...EXPORT_FORMATS, 'html'] as const;
export type Format = (typeof FORMATS)[number];
type Command = 'compare' | 'inspect' | 'stories' | 'extract';
export type Request =
	| { readonly command: 'help' }
	| {
			readonly command: Command;
			readonly jsonl: boolean;
			readonly path: string;
			readonly corpus: string;
			readonly format: Format;
			readonly sameStory: boolean;
			readonly verbose: boolean;
			/** For `inspect`: another article, to say why their claims were compared or were not. */
			readonly against: string;
			readonly kind?: DiscrepancyKind;
	  };

export const USAGE = `crosscheck compares a news article with other articles on the same story.

  crosscheck compare ARTICLE --corpus FOLDER [--format text|markdown|csv|json|annotations|html] [--same-story]
  crosscheck inspect ARTICLE          the text with what was read in it
  crosscheck inspect ARTICLE --against OTHER [--kind KIND]
                                      why their claims were compared, or were not
  crosscheck stories FOLDER           which articles tell the same story
  crosscheck extract PAGE.html        the article of a saved page, as a schema.org NewsArticle

Articles are files of any kind that the extension imports: .json and .jsonl (schema.org NewsArticle), .txt, .md,
.html, .mhtml, web archives and .zip files of these. Of a folder its own files are read, not those of folders in it.
compare --same-story takes all of FOLDER for one story. compare --verbose prints what is less certain too; JSON always
has all that is left out or stands in one article alone.

With --jsonl each command reads one JSON object a line from standard input and answers with one a line:
  crosscheck compare --jsonl [--same-story] [--verbose]
                                      {"id", "article": ARTICLE, "corpus": [ARTICLE, ...]}
  crosscheck inspect --jsonl          {"id", "text", "published"?, "language"?}
  crosscheck stories --jsonl          {"id", "text", "title"?, "published"?, "publisher"?}
  crosscheck extract --jsonl          {"id", "html", "url"?}
where ARTICLE is {"id", "text", "title"?, "published"?, "publisher"?, "url"?, "language"?}. What cannot be used is
answered with {"id", "error"}.
`;

export function parseArguments(words: readonly string[]): Request {
	const [command, ...rest] = words;
	if (command === undefined || command === 'help' || command === '--help' || command === '-h')
		return { command: 'help' };
	if (command !== 'compare' && command !== 'inspect' && command !== 'stories' && command !== 'extract')
		throw new Unusable(`there is no command "${command}"; see crosscheck help`);
	const { values, positionals, tokens } = parse(rest);
	if (values.help) return { command: 'help' };
	refuseUseless(command, values.jsonl, tokens);
	const format = FORMATS.find((known) => known === values.format);
	if (format === undefined)
		throw new Unusable(`there is no format "${values.format}"; choose one of ${FORMATS.join(', ')}`);
	const kind = DISCREPANCY_KINDS.find((known) => known === values.kind);
	if (values.kind !== undefined && kind === undefined)
		throw new Unusable(`there is no kind "${values.kind}"; choose one of ${DISCREPANCY_KINDS.join(', ')}`);
	const [path = '', ...extra] = positionals;
	if (values.jsonl && path !== '') throw new Unusable(`--jsonl reads standard input: "${path}" is too much`);
	if (extra.length > 0) throw new Unusable(`one input at a time: "${extra.join(' ')}" is too much`);
	if (!values.jsonl && path === '')
		throw new Unusable(`${command} needs ${command === 'stories' ? 'a folder' : 'a file'}; see crosscheck help`);
	if (command === 'compare' && !values.jsonl && values.corpus === '')
		throw new Unusable('compare needs --corpus FOLDER');
	if (kind !== undefined && values.against === '') throw new Unusable('--kind needs --against OTHER');
	return {
		command,
		jsonl: values.jsonl,
		path,
		corpus: values.corpus,
		format,
		sameStory: values['same-story'],
		verbose: values.verbose,
		against: values.against,
		...(kind !== undefined && { kind }),
	};
}

type Token = { readonly kind: string; readonly name?: string; readonly value?: string | undefined };

/** What nothing would come of is a mistake: who names two folders expects both to be read. */
function refuseUseless(command: Command, jsonl: boolean, tokens: readonly Token[]): void {
	const known = OPTIONS[command][jsonl ? 'lines' : 'files'];
	const given = new Set<string>();
	for (const { kind, name, value } of tokens) {
		if (kind !== 'option' || name === undefined || name === 'jsonl') continue;
		if (!known.includes(name)) throw new Unusable(`${command}${jsonl ? ' --jsonl' : ''} takes no --${name}`);
		if (value !== undefined && given.has(name)) throw new Unusable(`--${name} is given twice`);
		given.add(name);
	}
}

const OPTIONS: Readonly<Record<Command, Readonly<Record<'files' | 'lines', readonly string[]>>>> = {
	compare: { files: ['corpus', 'format', 'same-story', 'verbose'], lines: ['same-story', 'verbose'] },
	inspect: { files: ['against', 'kind'], lines: [] },
	stories: { files: [], lines: [] },
	extract: { files: [], lines: [] },
};

function parse(words: readonly string[]) {
	try {
		return parseArgs({
			args: [...words],
			allowPositionals: true,
			tokens: true,
			options: {
				help: { type: 'boolean', short: 'h', default: false },
				jsonl: { type: 'boolean', default: false },
				'same-story': { type: 'boolean', default: false },
				verbose: { type: 'boolean', default: false },
				against: { type: 'string', default: '' },
				kind: { type: 'string' },
				corpus: { type: 'string', default: '' },
				format: { type: 'string', default: 'text' },
			},
		});
	} catch (error) {
		throw new Unusable(error instanceof Error ? error.message : String(error));
	}
}
