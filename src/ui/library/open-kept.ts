import { openCataloguing } from '../../platform/catalogue.ts';
import { openCorpus } from '../../platform/corpus-db.ts';
import { databaseOpener } from '../../platform/database.ts';
import { openLibrary } from '../../platform/library.ts';

/** All that the library's views ask for what is kept. */
export function openKept() {
	const database = databaseOpener();
	const library = openLibrary(database);
	return { corpus: openCorpus(database), library, cataloguing: openCataloguing(library) };
}

export type Kept = ReturnType<typeof openKept>;
