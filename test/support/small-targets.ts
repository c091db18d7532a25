/**
 * Links and controls smaller than `size` px, as sentences; links inside a sentence are free
 * (WCAG 2.5.8). Runs inside the page: it is handed to `page.evaluate`.
 */
export function smallTargets({ selector, size }: { selector: string; size: number }): string[] {
  const inSentence = (element: Element): boolean => {
    if (element.tagName !== 'A' || getComputedStyle(element).display !== 'inline') return false;
    let block = element.parentElement;
    while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
    const own = (block?.textContent ?? '').replace(/\s+/g, '');
    const linked = [...(block?.querySelectorAll('a') ?? [])]
      .map((link) => link.textContent.replace(/\s+/g, ''))
      .join('');
    return own.length > linked.length;
  };
  return [...document.querySelectorAll(selector)]
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(
      ({ element, box }) => box.width > 0 && !element.matches('.skip') && !inSentence(element),
    )
    .filter(({ box }) => box.width < size - 0.5 || box.height < size - 0.5)
    .map(
      ({ element, box }) =>
        `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${element.textContent.trim().slice(0, 40)}” ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`,
    );
}
