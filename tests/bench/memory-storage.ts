/** Stands for the browser's storage: as there, each read and each write costs as much as its values are long. Nothing is kept between runs. */

interface Area {
  /** Characters of JSON, by key. */
  values: Map<string, string>;
  /** Characters that were read and written since the last `startCounting`. */
  read: number;
  written: number;
  /** How much is taken, was taken at most, and may be. */
  bytes: number;
  peak: number;
  most: number;
}
export type Storage = ReturnType<typeof createStorage>;

/** `most`: how much `local` takes, in characters. */
export function createStorage(most = Number.POSITIVE_INFINITY) {
  const areas = { local: createArea(most), session: createArea() };
  return {
    api: { local: apiOf(areas.local), session: apiOf(areas.session) },
    startCounting(): void {
      areas.local.read = 0;
      areas.local.written = 0;
    },
    counted: () => ({ read: areas.local.read, written: areas.local.written }),
    bytes: (): number => areas.local.bytes,
    peak: (): number => areas.local.peak,
    room: () => ({ bytes: areas.local.bytes, most: Number.isFinite(areas.local.most) ? areas.local.most : null }),
    bytesByKind(): Record<string, number> {
      const kinds: Record<string, number> = {};
      for (const [key, value] of areas.local.values) {
        const kind = key.replace(/:.*/, '');
        kinds[kind] = (kinds[kind] ?? 0) + sizeOf(key, value);
      }
      return kinds;
    },
  };
}

const createArea = (most = Number.POSITIVE_INFINITY): Area => ({ values: new Map(), read: 0, written: 0, bytes: 0, peak: 0, most });

function apiOf(area: Area) {
  return {
    async get(keys: string | string[] | null): Promise<Record<string, unknown>> {
      const found = (keys === null ? [...area.values.keys()] : [keys].flat()).flatMap((key) => {
        const stored = area.values.get(key);
        if (stored === undefined) return [];
        area.read += key.length + stored.length;
        return [[key, JSON.parse(stored)] as const];
      });
      return Object.fromEntries(found);
    },
    async set(items: Record<string, unknown>): Promise<void> {
      const added = Object.entries(items).map(([key, value]) => [key, JSON.stringify(value)] as const);
      const bytes = added.reduce((sum, [key, stored]) => sum + sizeOf(key, stored) - sizeOf(key, area.values.get(key)), area.bytes);
      if (bytes > area.most) throw new Error('QUOTA_BYTES quota exceeded');
      area.bytes = bytes;
      area.peak = Math.max(area.peak, bytes);
      for (const [key, stored] of added) {
        area.written += key.length + stored.length;
        area.values.set(key, stored);
      }
    },
    async remove(keys: string | string[]): Promise<void> {
      for (const key of [keys].flat()) {
        area.bytes -= sizeOf(key, area.values.get(key));
        area.values.delete(key);
      }
    },
    async clear(): Promise<void> {
      area.values.clear();
      area.bytes = 0;
    },
  };
}

/** As the browser counts them: the length of each key and of its value. */
const sizeOf = (key: string, stored: string | undefined): number => (stored === undefined ? 0 : Buffer.byteLength(key) + Buffer.byteLength(stored));
