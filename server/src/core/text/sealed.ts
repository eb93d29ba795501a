/**
 * A value that travels with plain data without being part of it: comparison, printing and JSON ignore it, and only code
 * that knows its type can use it.
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
