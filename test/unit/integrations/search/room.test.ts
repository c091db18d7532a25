import { describe, expect, it } from 'vitest';
import { Room } from '../../../../src/integrations/search/room.ts';

/** Works that are ended by hand, and the names of those that have begun. */
function works(room: Room) {
  const begun: string[] = [];
  const ends = new Map<string, PromiseWithResolvers<string>>();
  return {
    begun,
    add: (name: string, need: number) => {
      const end = Promise.withResolvers<string>();
      ends.set(name, end);
      return room.within(need, () => {
        begun.push(name);
        return end.promise;
      });
    },
    end: (name: string) => {
      ends.get(name)?.resolve(name);
    },
    fail: (name: string) => {
      ends.get(name)?.reject(new Error(name));
    },
  };
}

describe('a room of limited size', () => {
  it('takes works side by side as long as they fit, in the order in which they ask', async () => {
    const { begun, add, end } = works(new Room(10));
    const all = [add('vi', 6), add('en', 4), add('zh', 4)];
    await Promise.resolve();
    expect(begun).toEqual(['vi', 'en']);
    end('en');
    await all[1];
    expect(begun).toEqual(['vi', 'en', 'zh']);
    end('vi');
    end('zh');
    expect(await Promise.all(all)).toEqual(['vi', 'en', 'zh']);
  });

  it('is left to a work that needs more than all of it, alone', async () => {
    const { begun, add, end } = works(new Room(10));
    const all = [add('small', 1), add('huge', 50), add('next', 1)];
    await Promise.resolve();
    expect(begun).toEqual(['small']);
    end('small');
    await all[0];
    expect(begun).toEqual(['small', 'huge']);
    end('huge');
    await all[1];
    expect(begun).toEqual(['small', 'huge', 'next']);
    end('next');
    await Promise.all(all);
  });

  it('is free again after a work that failed', async () => {
    const { begun, add, end, fail } = works(new Room(1));
    const failed = add('first', 1);
    const next = add('second', 1);
    await Promise.resolve();
    fail('first');
    await expect(failed).rejects.toThrow('first');
    end('second');
    expect(await next).toBe('second');
    expect(begun).toEqual(['first', 'second']);
  });
});
