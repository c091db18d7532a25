import type { Locale } from '../config/locales.ts';
import { csvDocument } from './text/csv.ts';
import type { EventItem, EventTimes } from './event/occurrence.ts';
import type { Figure } from './figure.ts';
import type { Locality } from './locality.ts';
import { chooseWords, type Localized } from './localize.ts';
import type { Item } from './item.ts';
import type { DocumentItem } from './information/document.ts';
import type { GlossaryEntry } from '../schemas/glossary.ts';
import type { CoverageData } from '../schemas/reference-data.ts';
import type { Place } from './place.ts';
import { capitalOf, type Project } from './project/project.ts';

/** A value of a record; texts in several languages keep them all. */
export type DataValue = string | number | boolean | null | readonly string[] | Localized<string>;

export type DataRecord = Readonly<Record<string, DataValue>>;

export function unitRecord(unit: Locality): DataRecord {
  return {
    id: unit.id,
    code: unit.code,
    kind: unit.kind,
    name: unit.name,
    formerDistricts: unit.formerDistricts.map(({ id }) => id),
    formedFrom: unit.formedFrom,
    border: unit.border ?? null,
    incentive: unit.incentive ?? null,
  };
}

const wordsOf = (item: Item, key: 'title' | 'summary'): Localized<string> =>
  Object.fromEntries(Object.entries(item.words).map(([locale, words]) => [locale, words?.[key]]));

/**
 * An event with its next time; `computed` tells a day that no organiser has announced.
 *
 * @param address of the event's page, in each language
 */
export function eventRecord(
  event: EventItem,
  { next }: EventTimes,
  address: Localized<string>,
): DataRecord {
  const { facts } = event;
  return {
    id: event.slug,
    name: wordsOf(event, 'title'),
    kind: facts.kind,
    rule: facts.rule ?? null,
    nextStart: next?.start ?? null,
    nextEnd: next?.end ?? null,
    computed: next?.computed ?? null,
    units: facts.localities ?? [],
    summary: wordsOf(event, 'summary'),
    address,
    asOf: facts.asOf,
  };
}

/** @param address of the place's page, in each language */
export function placeRecord(place: Place, address: Localized<string>): DataRecord {
  const { facts } = place;
  return {
    id: place.slug,
    name: wordsOf(place, 'title'),
    kind: facts.kind,
    latitude: facts.position.latitude,
    longitude: facts.position.longitude,
    elevation: facts.elevation?.metres ?? null,
    units: facts.localities,
    bestMonths: facts.bestMonths?.map(String) ?? null,
    summary: wordsOf(place, 'summary'),
    address,
    asOf: facts.asOf,
  };
}

/** @param address of the sheet, in each language */
export function projectRecord(project: Project, address: Localized<string>): DataRecord {
  const { facts } = project;
  return {
    id: project.slug,
    name: wordsOf(project, 'title'),
    sector: facts.sector,
    kind: facts.kind,
    status: facts.projectStatus,
    units: facts.localities ?? null,
    formerDistricts: facts.formerDistricts ?? null,
    hectares: facts.area?.hectares ?? null,
    capitalVnd: capitalOf(facts) ?? null,
    capitalVndTo: facts.capital?.to ?? null,
    form: facts.form ?? null,
    list: facts.list.title,
    listDate: facts.list.date,
    latitude: facts.position?.latitude ?? null,
    longitude: facts.position?.longitude ?? null,
    summary: wordsOf(project, 'summary'),
    address,
    asOf: facts.asOf,
  };
}

/** One record a value: numbers in full, scale applied. */
export function figureRecords(figure: Figure): DataRecord[] {
  return figure.series.flatMap((series) =>
    series.values.map((value) => ({
      id: figure.id,
      name: figure.title,
      series: series.label,
      territory: series.province,
      period: value.period ?? null,
      category: value.category ?? null,
      value: Number((value.value * figure.scale).toPrecision(15)),
      unit: figure.unit,
      status: value.status,
      publisher: figure.sources.find(({ id }) => id === value.source)?.publisher ?? null,
      asOf: figure.asOf,
    })),
  );
}

/** @param address of the document's page, in each language */
export function documentRecord(
  document: DocumentItem,
  issuer: Localized<string>,
  address: Localized<string>,
): DataRecord {
  const { facts } = document;
  return {
    id: document.slug,
    name: wordsOf(document, 'title'),
    number: facts.number,
    kind: facts.kind,
    issuer,
    issuedOn: facts.issuedOn,
    inForceFrom: facts.inForceFrom ?? null,
    inForceUntil: facts.inForceUntil ?? null,
    replacedBy: facts.replacedBy ?? null,
    officialText: facts.officialText ?? null,
    summary: wordsOf(document, 'summary'),
    address,
    asOf: facts.asOf,
  };
}

export function termRecord(entry: GlossaryEntry): DataRecord {
  const { id, kind, vi, en, zh = null, zhStatus = null, pinyin = null } = entry;
  const aliases = [...new Set(Object.values(entry.aliases ?? {}).flat())];
  return { id, kind, vi, en, zh, zhStatus, pinyin, aliases };
}

export function coverageRecord(article: CoverageData): DataRecord {
  const { id, title, outlet, country, language, date = null, subject, url } = article;
  return { id, name: title, outlet, country, language, date, subject, url };
}

/** The records in one language, as CSV. */
export function recordsAsCsv(
  fields: readonly string[],
  records: readonly DataRecord[],
  locale: Locale,
): string {
  return csvDocument(
    fields,
    records.map((record) => fields.map((field) => cell(record[field] ?? null, locale))),
  );
}

function isList(value: DataValue): value is readonly string[] {
  return Array.isArray(value);
}

function cell(value: DataValue, locale: Locale): string | number | boolean | null {
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.join('; ');
  return chooseWords(value, locale)?.words ?? null;
}

/** GeoJSON (RFC 7946); a record without a point has `geometry: null` and is not lost. */
export function recordsAsGeoJson(records: readonly DataRecord[]): object {
  return {
    type: 'FeatureCollection',
    features: records.map(({ latitude, longitude, ...properties }) => ({
      type: 'Feature',
      geometry:
        typeof longitude === 'number' && typeof latitude === 'number'
          ? { type: 'Point', coordinates: [longitude, latitude] }
          : null,
      properties,
    })),
  };
}
