/** Stands for the browser's storage: as there, each read and each write costs as much as its values are long. Nothing is kept between runs. */

interface Area {
  /** Characters of JSON, by key. */
  values: Map<string, string>;
  /** Characters that were read and written since the last `startCounting`. */
  read: number;
  written: number;
}
export type Storage = ReturnType<typeof createStorage>;

export function createStorage() {
  const areas = { local: createArea(), session: createArea() };
  return {
    api: { local: apiOf(areas.local), session: apiOf(areas.session) },
    startCounting(): void {
      areas.local.read = 0;
      areas.local.written = 0;
    },
    counted: () => ({ read: areas.local.read, written: areas.local.written }),
    /** As the browser counts them: the length of each key and of its value. */
    bytes: (): number => [...areas.local.values].reduce((sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value), 0),
    bytesByKind(): Record<string, number> {
      const kinds: Record<string, number> = {};
      for (const [key, value] of areas.local.values) {
        const kind = key.replace(/:.*/, '');
        kinds[kind] = (kinds[kind] ?? 0) + Buffer.byteLength(key) + Buffer.byteLength(value);
      }
      return kinds;
    },
  };
}

const createArea = (): Area => ({ values: new Map(), read: 0, written: 0 });

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
      for (const [key, value] of Object.entries(items)) {
        const stored = JSON.stringify(value);
        area.written += key.length + stored.length;
        area.values.set(key, stored);
      }
    },
    async remove(keys: string | string[]): Promise<void> {
      for (const key of [keys].flat()) area.values.delete(key);
    },
    async clear(): Promise<void> {
      area.values.clear();
    },
    async getBytesInUse(): Promise<number> {
      return [...area.values].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
    },
  };
}
