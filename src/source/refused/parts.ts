import { isAlias, isMap, isNode, isScalar, visit, type Document, type YAMLMap } from 'yaml';
import type { Finding, Location } from '../finding.ts';
import { yamlMessage } from '../messages/yaml-messages.ts';
import { refusedScalar } from './scalar.ts';
import { said, type Said } from '../said.ts';

/** Keys that would reach JavaScript's prototype chain. */
const refusedKeys = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * What content never needs of YAML: anchors and aliases, tags, directives, prototype keys, a key that
 * stands twice, numbers and escapes that say something else than they seem to.
 *
 * @param text the text of the document
 * @param at place in the file of an offset in the text
 */
export function refusedParts(
  document: Document,
  text: string,
  at: (offset: number) => Location,
): Finding[] {
  const findings: Finding[] = [];
  const refuse = (offset: number | undefined, message: Said, hint: Said) =>
    findings.push({ ...at(offset ?? 0), rule: 'yaml-limits', severity: 'error', message, hint });
  const { directives, warnings } = document;
  const isDirected =
    directives?.yaml.explicit === true ||
    Object.keys(directives?.tags ?? {}).length > 1 ||
    warnings.some(({ code }) => code === 'BAD_DIRECTIVE');
  if (isDirected) {
    refuse(
      0,
      said(
        'YAML directives (%) are not allowed in content.',
        'Không dùng chỉ thị của YAML (dòng bắt đầu bằng dấu %) trong nội dung.',
      ),
      said('Remove the line that begins with %.', 'Xóa dòng bắt đầu bằng dấu %.'),
    );
  }
  visit(document, {
    Node(_key, node) {
      if (isMap(node)) {
        // One by one: a call takes no more than about a hundred thousand arguments.
        for (const finding of repeatedKeys(node, at)) findings.push(finding);
      }
      if (isScalar(node)) {
        const [start = 0, end = 0] = node.range ?? [];
        const refusal = refusedScalar(node, text.slice(start, end));
        if (refusal) refuse(start, refusal.message, refusal.hint);
      }
      if (isAlias(node) || ('anchor' in node && Boolean(node.anchor))) {
        refuse(
          node.range?.[0],
          said(
            'YAML anchors and aliases (& and *) are not allowed in content.',
            'Không dùng dấu & và * của YAML (đặt tên và gọi lại giá trị) trong nội dung.',
          ),
          said(
            'Write the value again where it is needed, or put text that begins with & or * in quotes.',
            'Ghi lại giá trị ở nơi cần dùng, hoặc đặt đoạn chữ bắt đầu bằng & hay * trong dấu ngoặc kép.',
          ),
        );
      }
      if (node.tag !== undefined) {
        refuse(
          node.range?.[0],
          said(
            'YAML tags (!) are not allowed in content.',
            'Không dùng nhãn của YAML (dấu ! ở đầu giá trị) trong nội dung.',
          ),
          said(
            'Put text that begins with ! in quotes.',
            'Đặt đoạn chữ bắt đầu bằng ! trong dấu ngoặc kép.',
          ),
        );
      }
    },
    Pair(_key, pair) {
      if (!isScalar(pair.key)) {
        const offset = isNode(pair.key) ? pair.key.range?.[0] : 0;
        refuse(
          offset,
          said('A key must be a plain word.', 'Tên trường phải là một từ đơn giản.'),
          said(
            'Put the key in quotes or rename it.',
            'Đặt tên trường trong dấu ngoặc kép hoặc đổi tên.',
          ),
        );
      } else if (refusedKeys.has(String(pair.key.value))) {
        refuse(
          pair.key.range?.[0],
          said(
            `The key "${String(pair.key.value)}" is not allowed.`,
            `Không được dùng tên trường "${String(pair.key.value)}".`,
          ),
          said('Remove it or rename it.', 'Xóa hoặc đổi tên trường này.'),
        );
      }
    },
  });
  return findings;
}

/** Keys that stand twice in a map, as JavaScript would join them: `1` and `"1"` are one. */
function repeatedKeys(map: YAMLMap, at: (offset: number) => Location): Finding[] {
  const seen = new Set<string>();
  return map.items.flatMap(({ key }): Finding[] => {
    if (!isScalar(key)) return [];
    const name = String(key.value);
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [
      {
        ...at(key.range?.[0] ?? 0),
        rule: 'yaml-syntax',
        severity: 'error',
        ...yamlMessage({ code: 'DUPLICATE_KEY', message: '' }),
      },
    ];
  });
}
