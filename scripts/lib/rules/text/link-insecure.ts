import { stringsIn } from '../../text/strings-in.ts';
import { defineRule } from '../rule.ts';
import { said } from '../../../../src/source/said.ts';

/**
 * Looks at the addresses that the portal gives as contacts. The address of a source is a quotation of
 * where something was read, and stays as it was.
 */
export const linkInsecure = defineRule({
  id: 'link-insecure',
  severity: 'warning',
  help: said(
    'Web addresses of the portal and of agencies begin with https://.',
    'Địa chỉ trang web của cổng và của các cơ quan bắt đầu bằng https://.',
  ),
  problems: ({ data }) =>
    [data['site.yml'], data['agencies.yml']].flatMap((file) =>
      file
        ? stringsIn(file.known)
            .filter(({ key, text }) => key !== 'source' && /^http:/i.test(text))
            .map(({ path, text }) => ({
              ...file.yaml.locate(path),
              message: said(
                `The address ${text} is not encrypted.`,
                `Địa chỉ ${text} không được mã hóa.`,
              ),
              hint: said(
                'Write https:// if the site answers there.',
                'Ghi https:// nếu trang web truy cập được bằng địa chỉ ấy.',
              ),
            }))
        : [],
    ),
});
