/**
 * Questions that run inside a page: each is handed to `page.evaluate`, so it stands alone and gives
 * back plain sentences that name the offending element.
 */

/** What sticks out of the window sideways and so makes the page scroll in two directions. */
export function sidewaysOverflow(): string[] {
  const { clientWidth: width, scrollWidth } = document.documentElement;
  const scrolls = (element: Element) =>
    ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
  const isInScroller = (element: Element) => {
    for (let box = element.parentElement; box && box !== document.body; box = box.parentElement)
      if (scrolls(box)) return true;
    return false;
  };
  const found: string[] = [];
  for (const element of document.body.querySelectorAll('*')) {
    const { left, right, width: own, height } = element.getBoundingClientRect();
    if (own === 0 || height === 0 || (left >= -1 && right <= width + 1)) continue;
    if (element.closest('.visually-hidden') || isInScroller(element)) continue;
    const text = element.textContent.trim().replace(/\s+/g, ' ').slice(0, 40);
    found.push(
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${text}” from ${left.toFixed(0)} to ${right.toFixed(0)} of ${width} px`,
    );
  }
  if (scrollWidth > width)
    found.push(`the page is ${scrollWidth} px wide in a window of ${width} px`);
  return found;
}

/** Boxes that scroll sideways by themselves though they hold no table (WCAG 1.4.10 allows tables). */
export function scrollersWithoutTable(): string[] {
  return [...document.body.querySelectorAll('*')]
    .filter((element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX))
    .filter((element) => element.scrollWidth > element.clientWidth + 1)
    .filter((element) => !element.querySelector('table'))
    .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
}

/** Text that its box cuts off, and words of drawings that leave their drawing. */
export function cutText(): string[] {
  const found: string[] = [];
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    const style = getComputedStyle(element);
    const cuts =
      ['hidden', 'clip'].includes(style.overflowX) || ['hidden', 'clip'].includes(style.overflowY);
    const isMeant = style.clipPath !== 'none' || element instanceof SVGElement;
    if (!cuts || isMeant || element.textContent.trim() === '') continue;
    const tooWide = element.scrollWidth > element.clientWidth + 1;
    const tooHigh = element.scrollHeight > element.clientHeight + 1;
    if (tooWide || tooHigh)
      found.push(
        `${element.tagName.toLowerCase()}.${element.className} cuts “${element.textContent.trim().slice(0, 40)}”`,
      );
  }
  for (const drawing of document.body.querySelectorAll('svg')) {
    const box = drawing.getBoundingClientRect();
    if (box.width === 0 || getComputedStyle(drawing).overflow === 'visible') continue;
    for (const word of drawing.querySelectorAll('text')) {
      const { left, right, top, bottom } = word.getBoundingClientRect();
      if (
        left < box.left - 1 ||
        right > box.right + 1 ||
        top < box.top - 1 ||
        bottom > box.bottom + 1
      )
        found.push(`a drawing cuts “${word.textContent}”`);
    }
  }
  return found;
}

/** Words of drawings that lie over one another by more than a hair. */
export function collidingWords(): string[] {
  const found: string[] = [];
  for (const drawing of document.body.querySelectorAll('svg')) {
    const words = [...drawing.querySelectorAll('text')]
      .map((word) => ({ text: word.textContent, box: word.getBoundingClientRect() }))
      .filter(({ text, box }) => text.trim() !== '' && box.width > 0);
    for (const [index, one] of words.entries())
      for (const other of words.slice(index + 1)) {
        const across =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down =
          Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        // The line box is higher than its letters: a third of it may be shared.
        if (across > 2 && down > Math.min(one.box.height, other.box.height) / 3)
          found.push(`“${one.text}” and “${other.text}”`);
      }
  }
  return found;
}
