import { addDays } from '../../../../src/domain/information/working-days.ts';
import { defineRule, type Problem } from '../rule.ts';
import { said } from '../../../../src/source/said.ts';

/** Days after which an exchange rate is to be replaced. */
const oldestRate = 366;

export const rateAge = defineRule({
  id: 'rate-age',
  severity: 'warning',
  help: said(
    'Exchange rates in site.yml are at most a year old: equivalents of capital are made with them.',
    'Tỷ giá trong site.yml không cũ quá một năm vì được dùng để quy đổi vốn đầu tư.',
  ),
  problems: ({ data }, { today }) => {
    const site = data['site.yml'];
    if (!site) return [];
    const found = site.known?.exchangeRates?.flatMap((rate, index): Problem[] => {
      const { currency, date } = rate ?? {};
      if (currency === undefined || date === undefined) return [];
      if (addDays(date, oldestRate) >= today) return [];
      return [
        {
          ...site.yaml.locate(['exchangeRates', index, 'date']),
          message: said(
            `The rate of ${currency} is of ${date}, more than a year ago.`,
            `Tỷ giá ${currency} là của ngày ${date}, đã quá một năm.`,
          ),
          hint: said(
            'Set "dong", "date" and "url" to a rate of this month; banks and the State Bank publish one each day.',
            'Cập nhật "dong", "date" và "url" theo tỷ giá trong tháng này; Ngân hàng Nhà nước và các ngân hàng công bố tỷ giá hằng ngày.',
          ),
        },
      ];
    });
    return found ?? [];
  },
});
