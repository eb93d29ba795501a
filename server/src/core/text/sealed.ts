/**
 * A value that travels with plain data and is no part of it: comparing, printing and JSON pass it by, and only who knows its type
 * can do something with it.
 */
export class Sealed<T> {
  readonly #value: T;

  constructor(value: T) {
    this.#value = value;
  }

  get value(): T {
    return this.#value;
  }
}
