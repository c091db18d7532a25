import { addDays } from '../../../../src/domain/information/working-days.ts';
import { defineRule, type Problem } from '../rule.ts';

/** Days after which an exchange rate is to be replaced. */
const oldestRate = 366;

export const rateAge = defineRule({
  id: 'rate-age',
  severity: 'warning',
  help: 'Exchange rates in site.yml are at most a year old: equivalents of capital are made with them.',
  problems: ({ data }, { today }) => {
    const site = data['site.yml'];
    return (site?.known?.exchangeRates ?? []).flatMap((rate, index): Problem[] => {
      const { currency, date } = rate ?? {};
      if (!site || currency === undefined || date === undefined) return [];
      if (addDays(date, oldestRate) >= today) return [];
      return [
        {
          ...site.yaml.locate(['exchangeRates', index, 'date']),
          message: `The rate of ${currency} is of ${date}, more than a year ago.`,
          hint: 'Set "dong", "date" and "url" to a rate of this month; banks and the State Bank publish one each day.',
        },
      ];
    });
  },
});
