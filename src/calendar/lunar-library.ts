import * as library from '@nghiavuive/lunar_date_vi';

/**
 * The library's module as Node and Vite hand it out: its UMD file has its names on the default
 * export in one and on the namespace in the other.
 */
const found = ('default' in library ? library.default : library) as typeof library;

export const { LunarDate, SolarDate } = found;
