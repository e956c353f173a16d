import fc from "fast-check";

/** Every run of the tests tries the same inputs: what fails fails for everybody. Explore others with FAST_CHECK_SEED. */
fc.configureGlobal({ seed: Number(process.env["FAST_CHECK_SEED"] ?? 20_261_128) });
