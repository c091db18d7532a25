import { locales, type Locale } from '../../config/locales.ts';
import type { SiteData } from '../../schemas/site.ts';
import {
  inContext,
  organization,
  type DataNode,
  type PublisherData,
  type StructuredData,
} from './common.ts';

/** `GovernmentOrganization` that answers for the portal, with its public contact and channels. */
export function publisherNode(
  publisher: PublisherData,
  { contact, channels = [] }: Pick<SiteData, 'contact' | 'channels'>,
  province: string,
): StructuredData {
  return inContext({
    ...organization(publisher),
    areaServed: { '@type': 'AdministrativeArea', name: province },
    ...(contact?.email !== undefined && {
      contactPoint: { '@type': 'ContactPoint', email: contact.email, contactType: 'editors' },
    }),
    ...(channels.length > 0 && { sameAs: channels.map(({ url }) => url) }),
  });
}

/** The province itself as `AdministrativeArea` of Việt Nam. */
export function provinceNode(
  name: string,
  address: string,
  code: string | undefined,
): StructuredData {
  return inContext({
    '@type': 'AdministrativeArea',
    name,
    url: address,
    ...(code !== undefined && {
      identifier: { '@type': 'PropertyValue', propertyID: 'ISO 3166-2', value: code },
    }),
    containedInPlace: { '@type': 'Country', name: 'Việt Nam' },
  });
}

/** A data set that may be taken away. Addresses in full. */
export interface OfferedDataset {
  readonly name: string;
  readonly description: string;
  readonly files: readonly { readonly url: string; readonly type: string }[];
}

/** `DataCatalog` of the open data. */
export function dataCatalog(
  catalogue: { name: string; description: string; url: string; licence: string; locale: Locale },
  publisher: PublisherData,
  datasets: readonly OfferedDataset[],
): StructuredData {
  const { name, description, url, licence, locale } = catalogue;
  const terms = {
    license: licence,
    inLanguage: locales[locale].htmlLang,
    creator: organization(publisher),
    isAccessibleForFree: true,
  };
  return inContext({
    '@type': 'DataCatalog',
    ...{ name, description, url },
    ...terms,
    dataset: datasets.map((dataset) => ({
      '@type': 'Dataset',
      name: dataset.name,
      description: dataset.description,
      ...terms,
      distribution: dataset.files.map((file) => ({
        '@type': 'DataDownload',
        encodingFormat: file.type,
        contentUrl: file.url,
      })),
    })),
  });
}

/** `DefinedTermSet`: the names that the portal uses in three languages, and where they can be had. */
export function termSet(name: string, description: string, file: string): DataNode {
  return {
    '@type': 'DefinedTermSet',
    ...{ name, description },
    encoding: { '@type': 'MediaObject', contentUrl: file, encodingFormat: 'text/csv' },
  };
}

/** `ImageObject` of a picture of the library, with what search engines show of its licence. */
export function libraryImage(picture: {
  readonly name: string;
  readonly address: string;
  readonly credit: string;
  readonly creator: string;
  readonly licence: string;
  /** Page that says how to obtain the picture. */
  readonly terms: string;
}): DataNode {
  return {
    '@type': 'ImageObject',
    name: picture.name,
    contentUrl: picture.address,
    license: picture.licence,
    acquireLicensePage: picture.terms,
    creditText: picture.credit,
    copyrightNotice: picture.credit,
    creator: { '@type': 'Organization', name: picture.creator },
  };
}
