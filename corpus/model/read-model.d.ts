/** The bytes of the shipped model: read from a file in Node, fetched elsewhere. */
export declare function readModel(): Uint8Array | Promise<Uint8Array>;
