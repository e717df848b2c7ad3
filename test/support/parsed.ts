import type { Article } from '../../src/engine/types.ts';
import type { Cause } from '../../src/formats/cause.ts';
import { readFile } from '../../src/import/read-file.ts';

export type Parsed = {
	readonly articles: readonly Article[];
	/** `line` is missing where a file has no lines that matter. */
	readonly problems: readonly { readonly line?: number; readonly cause: Cause }[];
};

/** What is in a file of this name: its articles, and the causes why other things in it are none. */
export async function parsed(name: string, content: string): Promise<Parsed> {
	const articles: Article[] = [];
	const problems: Parsed['problems'][number][] = [];
	for await (const found of readFile(new Blob([content]), { file: name })) {
		const { line } = found.where;
		if (found.kind === 'article') articles.push(found.article);
		else if (found.kind === 'bad') problems.push({ ...(line !== undefined && { line }), cause: found.cause });
	}
	return { articles, problems };
}
