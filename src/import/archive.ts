import { decode } from './decode.ts';
import { bad, type Found, type Where } from './found.ts';
import { readLater, stringIn } from './json-entry.ts';
import { textOfFragment } from './page.ts';
import { wholeOf } from './streams.ts';
import { pagesOfWarc } from './warc.ts';
import { directoryOf, type Member, openMember } from './zip.ts';

/** A file within an archive, read as if it were there by itself. */
export type ReadMember = (bytes: Uint8Array, where: Where) => AsyncGenerator<Found>;

/** Unpacked, a member larger than this is read only if it is a web archive, which needs no memory. */
const LARGEST_MEMBER = 100_000_000;

/** What a zip holds: a web archive (WACZ), Omnivore's export, or files of any kind that we read. */
export async function* membersOf(
	file: Blob,
	where: Where,
	heard: (bytes: number) => void,
	read: ReadMember,
): AsyncGenerator<Found> {
	const { members, cutOff } = await directoryOf(file);
	const files = members.filter(({ name }) => !name.endsWith('/'));
	if (files.length === 0) {
		yield bad(where, cutOff ? 'damaged' : 'not an article');
		return;
	}
	const pages = new Map(files.map((member) => [member.name, member]));
	const lists = files.filter(({ name }) => /^(?:[^/]+\/)?metadata_\d+_to_\d+\.json$/.test(name));
	if (lists.length > 0) {
		for (const list of lists) {
			yield* omnivore(file, list, pages, where);
			heard(file.size / lists.length);
		}
	} else if (pages.has('datapackage.json') && files.some(isWarc)) {
		for (const member of files.filter(isWarc)) {
			yield* webArchive(file, member, where);
			heard(member.packed);
		}
	} else {
		for (const member of files) {
			yield* single(file, member, where, read);
			heard(member.packed);
		}
	}
	if (cutOff) yield bad(where, 'cut off');
}

const isWarc = ({ name }: Member): boolean => /\.warc(?:\.gz)?$/i.test(name);
/** What systems and programs put into folders and archives for themselves. */
const OWN_THINGS = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/;
export const isOwnThing = (path: string): boolean => OWN_THINGS.test(path);

const ARCHIVE = /\.(?:zip|wacz)$/i;
const READ_ALONE = /\.(?:json|jsonl|ndjson|txt|md|markdown|html?|xhtml|mht|mhtml)$/i;

async function* webArchive(file: Blob, member: Member, where: Where): AsyncGenerator<Found> {
	const entry = { ...where, entry: member.name };
	const stream = member.locked ? undefined : await openMember(file, member);
	if (stream) yield* pagesOfWarc(stream, entry);
	else yield bad(entry, member.locked ? 'password protected' : 'damaged');
}

async function* single(file: Blob, member: Member, where: Where, read: ReadMember): AsyncGenerator<Found> {
	const entry = { ...where, entry: member.name };
	if (isOwnThing(member.name)) return;
	if (member.locked) yield bad(entry, 'password protected');
	else if (isWarc(member)) yield* webArchive(file, member, where);
	// They could go on for ever.
	else if (ARCHIVE.test(member.name)) yield bad(entry, 'archive within an archive');
	else if (!READ_ALONE.test(member.name)) yield { kind: 'beside', where: entry };
	else {
		const bytes = await unpacked(file, member);
		if (typeof bytes === 'string') yield bad(entry, bytes);
		else yield* read(bytes, entry);
	}
}

/** Lists of what was kept, each naming its page in `content/`. */
async function* omnivore(
	file: Blob,
	list: Member,
	pages: ReadonlyMap<string, Member>,
	where: Where,
): AsyncGenerator<Found> {
	const entry = { ...where, entry: list.name };
	const folder = list.name.slice(0, list.name.lastIndexOf('/') + 1);
	const bytes = list.locked ? ('password protected' as const) : await unpacked(file, list);
	if (typeof bytes === 'string') {
		yield bad(entry, bytes);
		return;
	}
	let items: unknown;
	try {
		items = JSON.parse(decode(bytes));
	} catch {
		yield bad(entry, 'not JSON');
		return;
	}
	for (const item of Array.isArray(items) ? items : [items]) {
		const slug = stringIn(item, 'slug') ?? stringIn(item, 'id') ?? '';
		const own = { ...where, entry: stringIn(item, 'title') ?? slug };
		const page = pages.get(`${folder}content/${slug}.html`);
		const content =
			page === undefined ? undefined : page.locked ? ('password protected' as const) : await unpacked(file, page);
		if (typeof content === 'string') yield bad(own, content);
		else yield readLater(item, own, `${where.file}/${slug}`, content ? textOfFragment(decode(content)) : '');
	}
}

async function unpacked(file: Blob, member: Member): Promise<Uint8Array | 'file too large' | 'damaged'> {
	if (member.size > LARGEST_MEMBER) return 'file too large';
	try {
		const stream = await openMember(file, member);
		// What the archive says of a size may be wrong: a few bytes can unpack to as many as they like.
		return stream ? ((await wholeOf(stream, LARGEST_MEMBER)) ?? 'file too large') : 'damaged';
	} catch {
		return 'damaged';
	}
}
