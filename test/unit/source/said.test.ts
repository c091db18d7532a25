import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { said, saidTogether } from '../../../src/source/said.ts';
import { codeFiles } from '../../support/imports.ts';

interface SaidCall {
  readonly place: string;
  readonly en: string;
  readonly vi: string;
}

/** The literal texts of every call `said('…', '…')` of a file, values left as `${…}`. */
function callsIn(file: string): SaidCall[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const calls: SaidCall[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'said') {
      const [en, vi] = node.arguments;
      if (en && vi && isText(en) && isText(vi)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        calls.push({ place: `${file}:${String(line + 1)}`, en: textOf(en), vi: textOf(vi) });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return calls;
}

function isText(node: ts.Expression): boolean {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

function textOf(node: ts.Expression): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  return node.getText().slice(1, -1);
}

const calls = codeFiles(['src', 'scripts'])
  .filter((file) => file !== 'src/source/said.ts')
  .flatMap(callsIn);
const sentences = calls.filter(({ en }) => /^\p{Lu}.*[.?]$/su.test(en));
const places = (list: readonly SaidCall[]) => list.map(({ place, vi }) => `${place} ${vi}`);

describe('the texts of the check', () => {
  it('are found in the rules, the schemas’ messages and the lock of bodies', () => {
    const files = new Set(calls.map(({ place }) => place.replace(/:\d+$/, '')));
    expect(files).toContain('scripts/lib/rules/text/links.ts');
    expect(files).toContain('src/source/messages/schema-messages.ts');
    expect(files).toContain('src/prose/lock.ts');
    expect(sentences.length).toBeGreaterThan(200);
  });

  it('are Vietnamese sentences with their marks where they are English sentences', () => {
    const unmarked = (text: string) =>
      !/\p{M}|đ/iu.test(text.replace(/\$\{[^}]*\}/g, '').normalize('NFD'));
    expect(places(sentences.filter(({ vi }) => unmarked(vi)))).toEqual([]);
    expect(places(sentences.filter(({ vi }) => !/[.?]$/.test(vi)))).toEqual([]);
  });

  it('name every value in both languages', () => {
    const values = (text: string) => text.split('${').length - 1;
    expect(places(sentences.filter(({ en, vi }) => values(en) > values(vi)))).toEqual([]);
  });
});

describe('texts told together', () => {
  it('stand beside each other in each language', () => {
    const texts = [said('one', 'một'), said('two', 'hai')];
    expect(saidTogether(texts)).toEqual({ en: 'one two', vi: 'một hai' });
    expect(saidTogether(texts, said(' or ', ' hoặc ')).vi).toBe('một hoặc hai');
    expect(saidTogether([])).toEqual({ en: '', vi: '' });
  });
});
