/** A citation key in the tags of site generators: `pao2005`, `lord:2012`, `refs/ito-2019`. */
export const tagKey = /^[\p{L}\p{N}_][\p{L}\p{N}_:.+/-]*$/u;
