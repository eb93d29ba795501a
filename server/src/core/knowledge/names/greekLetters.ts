/** The letters that have a name; final sigma and the lunate epsilon have the name of their sisters. */
const lettersOf: Readonly<Record<string, string>> = {
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'εϵ',
  zeta: 'ζ',
  eta: 'η',
  theta: 'θ',
  iota: 'ι',
  kappa: 'κ',
  lambda: 'λ',
  mu: 'μ',
  nu: 'ν',
  xi: 'ξ',
  omicron: 'ο',
  pi: 'π',
  rho: 'ρ',
  sigma: 'σς',
  tau: 'τ',
  upsilon: 'υ',
  phi: 'φ',
  chi: 'χ',
  psi: 'ψ',
  omega: 'ω',
};

/** Greek letters, capitals included, by their character code: the names that writers use for them. */
export const greekNames: ReadonlyMap<number, string> = new Map(
  Object.entries(lettersOf).flatMap(([name, letters]) =>
    [...letters, ...letters.toUpperCase()].map((letter) => [letter.charCodeAt(0), name] as const),
  ),
);
