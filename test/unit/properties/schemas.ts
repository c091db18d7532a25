import { dataFileSchemas } from '../../../src/schemas/data-files.ts';

export { words } from '../../../src/schemas/words.ts';
export const agencies = dataFileSchemas['agencies.yml'];
