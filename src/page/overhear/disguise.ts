/** Stands in for a function of the page without being noticed: same name, length, properties and source text. */
type AnyFunction = (this: unknown, ...args: never[]) => unknown;
export type Call<F> = (native: F, self: unknown, args: unknown[]) => unknown;

export interface Disguise {
  /** A stand-in for `native`; `call` runs instead of it and must return what `native` returns. */
  standIn<F extends AnyFunction>(native: F, call: Call<F>): F;
}

/** Prepares disguises for a window. `Function.prototype.toString` answers for a stand-in as for the function behind it. */
export function disguiseIn(scope: { Function: FunctionConstructor }): Disguise {
  const behind = new WeakMap<object, object>();
  function standIn<F extends AnyFunction>(native: F, call: Call<F>): F {
    const shown = new Proxy(native, { apply: (target, self, args: unknown[]) => call(target, self, args) });
    behind.set(shown, native);
    return shown;
  }
  const { prototype } = scope.Function;
  prototype.toString = standIn(prototype.toString, (native, self, args) =>
    Reflect.apply(native, (typeof self === 'function' && behind.get(self)) || self, args as never[]),
  );
  return { standIn };
}
