/**
 * Header of an answer that stands for a file of the cache: the build lays the file at its address
 * without reading it. Its value is the path, as a component of a URL.
 */
export const laidFileHeader = 'X-Portal-Laid-File';
