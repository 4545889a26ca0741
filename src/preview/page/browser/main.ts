import { PreviewPage } from './preview-page.ts';
import { restoreTheme } from './theme.ts';

restoreTheme();
new PreviewPage().start();
