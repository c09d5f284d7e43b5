/** The buyer's settings; each broken field falls back to its default alone. */
import { DEFAULT_SETTINGS, type Settings, SettingsSchema } from '../model/settings.ts';
import type { StoreProblem } from '../model/view.ts';
import { readItems, writeItems } from './area.ts';
import { shapeOf } from './versioned.ts';

const KEY = 'settings';
const shape = shapeOf<Settings>(SettingsSchema);

export const loadSettings = async (): Promise<Settings> => shape.unpack((await readItems([KEY]))[KEY]) ?? DEFAULT_SETTINGS;
export const saveSettings = (settings: Settings): Promise<StoreProblem> => writeItems({ [KEY]: shape.pack(settings) });
export const isSettingsKey = (key: string): boolean => key === KEY;
