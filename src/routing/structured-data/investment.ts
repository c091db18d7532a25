import { locales, type Locale } from '../../config/locales.ts';
import type { LocalizedItem } from '../../domain/item.ts';
import { inContext, organization, type PublisherData, type StructuredData } from './common.ts';

/** `Dataset` of a statistical series, as search engines for data read it. */
export function figureDataset(figure: {
  title: string;
  summary: string;
  locale: Locale;
  /** Day the numbers are of, YYYY-MM-DD. */
  date: string;
  /** Addresses in full: of the licence, of the page, of the file. */
  licence: string;
  address: string;
  file: string;
  publisher: PublisherData;
}): StructuredData {
  return inContext({
    '@type': 'Dataset',
    name: figure.title,
    description: figure.summary,
    inLanguage: locales[figure.locale].htmlLang,
    url: figure.address,
    dateModified: figure.date,
    license: figure.licence,
    isAccessibleForFree: true,
    creator: organization(figure.publisher),
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'text/csv',
      contentUrl: figure.file,
    },
  });
}

/** `Project` of a project sheet. */
export function projectData(
  { words, item }: LocalizedItem,
  place: {
    name: string | undefined;
    position: { latitude: number; longitude: number } | undefined;
    contact: string | undefined;
  },
): StructuredData {
  const { name, position, contact } = place;
  return inContext({
    '@type': 'Project',
    name: words.title,
    description: words.summary,
    identifier: item.slug,
    ...(name === undefined
      ? {}
      : {
          location: {
            '@type': 'Place',
            name,
            ...(position && {
              geo: {
                '@type': 'GeoCoordinates',
                latitude: position.latitude,
                longitude: position.longitude,
              },
            }),
          },
        }),
    ...(contact === undefined
      ? {}
      : { parentOrganization: { '@type': 'GovernmentOrganization', name: contact } }),
  });
}
