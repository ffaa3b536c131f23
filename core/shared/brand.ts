declare const brand: unique symbol;

/** A string that carries what it names, so that one id cannot be handed over for another. */
export type Brand<Name extends string> = string & { readonly [brand]: Name };
