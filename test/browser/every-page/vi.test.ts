import { questionPages } from '../../support/page-questions.ts';
import { everyPage } from '../../support/templates.ts';

questionPages(everyPage.filter(({ locale }) => locale === 'vi'));
