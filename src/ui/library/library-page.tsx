import { useMemo } from 'preact/hooks';
import { openCataloguing } from '../../platform/catalogue.ts';
import { openCorpus } from '../../platform/corpus-db.ts';
import { databaseOpener } from '../../platform/database.ts';
import { openLibrary } from '../../platform/library.ts';
import { ArticleView } from './article-view.tsx';
import { ListView } from './list-view.tsx';
import { StoryView } from './story-view.tsx';
import { TabsView } from './tabs-view.tsx';
import { usePlace } from './use-place.ts';

export function LibraryPage() {
	const place = usePlace();
	const kept = useMemo(openKept, []);
	switch (place.view) {
		case 'article':
			return <ArticleView kept={kept} place={place} />;
		case 'story':
			return <StoryView kept={kept} id={place.id} near={place.near} />;
		case 'tabs':
			return <TabsView from={place.from} run={place.run ?? false} />;
		case 'list':
			return <ListView kept={kept} />;
	}
}

export type Kept = ReturnType<typeof openKept>;

/** All that the library's views ask for what is kept. */
function openKept() {
	const database = databaseOpener();
	const library = openLibrary(database);
	return { corpus: openCorpus(database), library, cataloguing: openCataloguing(library) };
}
