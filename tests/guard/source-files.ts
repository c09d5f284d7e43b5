/** The project's own files as the guards see them. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseSync, Visitor, type VisitorObject } from 'vite';

export interface SourceFile {
  /** From the project's folder, with forward slashes. */
  path: string;
  text: string;
}
/** What is wrong in a file, one sentence each, that says where and what to decide. */
export type Guard = (file: SourceFile) => string[];

/** Every TypeScript file in these folders. */
export const sourceFiles = (folders: string[]): SourceFile[] => filesIn(folders, /\.tsx?$/);

/** Every file in these folders whose name fits. A folder without one is an error: a guard over nothing guards nothing. */
export function filesIn(folders: string[], name: RegExp): SourceFile[] {
  return folders.flatMap((folder) => {
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => name.test(path));
    if (paths.length === 0) throw new Error(`${folder} holds no file like ${name}: correct the guard's list of folders.`);
    return paths.map((path) => readFile(`${folder}/${path.replaceAll('\\', '/')}`));
  });
}

export const readFile = (path: string): SourceFile => ({ path, text: readFileSync(path, 'utf8') });

/** Walks the syntax of a file, so that words in strings and comments are not taken for code. `tell` notes a problem with its place. */
export function walk(file: SourceFile, visitorOf: (tell: Tell) => VisitorObject): string[] {
  const { tell, problems } = teller(file);
  new Visitor(visitorOf(tell)).visit(parse(file).program);
  return problems;
}

/** Looks at the comments of a file alone. */
export function readComments(file: SourceFile, look: (comment: string) => string | null): string[] {
  const { tell, problems } = teller(file);
  for (const comment of parse(file).comments) {
    const problem = look(comment.value);
    if (problem) tell(comment, problem);
  }
  return problems;
}

type Tell = (node: { start: number }, problem: string) => void;

function teller(file: SourceFile): { tell: Tell; problems: string[] } {
  const problems: string[] = [];
  const tell: Tell = ({ start }, problem) => problems.push(`${file.path}:${file.text.slice(0, start).split('\n').length}: ${problem}`);
  return { tell, problems };
}

function parse(file: SourceFile): ReturnType<typeof parseSync> {
  const parsed = parseSync(file.path, file.text);
  if (parsed.errors.length > 0) throw new Error(`${file.path} cannot be parsed: ${parsed.errors[0]?.message}`);
  return parsed;
}
