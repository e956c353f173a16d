/** What daejo keeps of alignments that were edited, beside the documents; no document itself. */
export const ALIGNMENT_FILE = ".daejo-alignment.json";
