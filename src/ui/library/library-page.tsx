import { useMemo } from 'preact/hooks';
import { ArticleView } from './article-view.tsx';
import { ListView } from './list-view.tsx';
import { openKept } from './open-kept.ts';
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
