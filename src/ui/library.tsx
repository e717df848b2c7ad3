import { render } from 'preact';
import { message } from '../platform/i18n.ts';
import { labelDocument } from '../platform/locale.ts';
import { LibraryPage } from './library/library-page.tsx';

labelDocument(document, message('libraryTitle'));
render(<LibraryPage />, document.body);
