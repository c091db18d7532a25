import type { Finding } from './finding.ts';
import { said } from './said.ts';

/** An item folder without facts; `folder` as findings print it. */
export function missingFacts(folder: string, collection: string, slug: string): Finding {
  return {
    file: `${folder}/facts.yml`,
    line: 1,
    column: 1,
    rule: 'schema',
    severity: 'error',
    message: said('The item has no facts.yml.', 'Mục không có tệp facts.yml.'),
    hint: said(
      `Copy one from another item, or remove the folder ${collection}/${slug} and run: npm run new -- ${collection} ${slug}`,
      `Sao chép từ mục khác, hoặc xóa thư mục ${collection}/${slug} rồi chạy lệnh: npm run new -- ${collection} ${slug}`,
    ),
  };
}
