import { describe, expect, it, vi } from 'vitest';
import { tryNotice } from '../../../src/background/notice-trial.ts';
import type { OrderNotice } from '../../../src/background/notices.ts';
import type { NoticeAccess } from '../../../src/background/protocol.ts';
import { english } from '../ui/english.ts';

/** A browser in which notices stand until they are taken back. */
function desktop() {
  const standing = new Map<string, OrderNotice>();
  return {
    standing,
    say: english,
    /** A second is over at once, the patience with a browser never. */
    pause: (ms: number) => new Promise<void>((resolve) => ms <= 1_000 && resolve()),
    noticeAccess: vi.fn(async (): Promise<NoticeAccess> => 'allowed'),
    showNotice: vi.fn(async (notice: OrderNotice) => void standing.set(notice.id, notice)),
    takeBackNotice: vi.fn(async (id: string) => void standing.delete(id)),
    standingNotices: async () => [...standing.keys()],
  };
}

describe('the test notice', () => {
  it('says what it is, and that nothing is to be done', async () => {
    const powers = desktop();
    expect(await tryNotice(powers)).toBe('shown');
    const words = [...powers.standing.values()].map(({ title, message }) => `${title}: ${message}`);
    expect(words).toEqual(['Notifications reach you: Trackguard’s reminders look like this. Nothing needs you now.']);
  });

  it('comes anew while an older one stands, which it would replace without a sign', async () => {
    const powers = desktop();
    await tryNotice(powers);
    const [id = ''] = powers.standing.keys();
    await tryNotice(powers);
    expect(powers.takeBackNotice).toHaveBeenLastCalledWith(id);
    expect(powers.takeBackNotice.mock.invocationCallOrder[1]).toBeLessThan(powers.showNotice.mock.invocationCallOrder[1] ?? 0);
    expect([...powers.standing.keys()]).toEqual([id]);
  });

  it('is not even tried where notices are blocked', async () => {
    const powers = desktop();
    powers.noticeAccess.mockResolvedValue('blocked');
    expect(await tryNotice(powers)).toBe('blocked');
    expect(powers.showNotice).not.toHaveBeenCalled();
  });

  it('is gone where the browser takes it and does not show it', async () => {
    const powers = desktop();
    const closesLater = async () => powers.standing.clear();
    expect(await tryNotice({ ...powers, pause: (ms) => powers.pause(ms).then(closesLater) })).toBe('gone');
  });

  it('fails where the browser refuses it, and where it never answers', async () => {
    const powers = desktop();
    powers.showNotice.mockRejectedValueOnce(new Error('refused'));
    await expect(tryNotice(powers)).rejects.toThrow('refused');
    powers.showNotice.mockReturnValueOnce(new Promise(() => undefined));
    await expect(tryNotice({ ...powers, pause: async () => undefined })).rejects.toThrow('did not answer');
  });
});
