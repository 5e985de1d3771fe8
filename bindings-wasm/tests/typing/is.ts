// Of which type something is.

/** Compiles only when both types are the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Says of which type a value is; it compiles only when that is so. */
export function is<T>() {
    return <V>(_value: V, _same: Same<T, V>): void => {};
}
