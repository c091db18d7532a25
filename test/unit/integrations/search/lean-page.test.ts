import { describe, expect, it } from 'vitest';
import { leanMain } from '../../../../src/integrations/search/lean-page.ts';

describe('the part of a page that is searched', () => {
  it('is its main element, tags without attributes', () => {
    const html =
      '<body><nav>Menu</nav><main id="main"><h1 class="x">Sa Pa</h1><p>Mist</p></main></body>';
    expect(leanMain(html)).toBe('<main><h1>Sa Pa</h1><p>Mist</p></main>');
  });

  it('leaves out what the page marks, however deep, and goes on behind it', () => {
    const html =
      '<main><p>before</p><section data-pagefind-ignore><div><p>not</p><br></div>nor</section><p>after</p></main>';
    expect(leanMain(html)).toBe('<main><p>before</p><p>after</p></main>');
  });

  it('leaves out scripts, styles and drawings, and the names of pictures', () => {
    const html =
      '<main>a<script>let b = 1 < 2</script><svg><text>c</text></svg><img src="d.jpg" alt="e > f"/>g</main>';
    expect(leanMain(html)).toBe('<main>ag</main>');
  });

  it('keeps apart what a line break keeps apart, and drops comments', () => {
    expect(leanMain('<main>one<br />two<!-- <p>three</p> --></main>')).toBe(
      '<main>one<br>two</main>',
    );
  });

  it('is nothing on a page without a main element', () => {
    expect(leanMain('<body><p>words</p></body>')).toBe('');
  });
});
