/** American states and Canadian provinces as datelines shorten them: "HEMPSTEAD, N.Y.", "Reno, Nev." As written. */
export const stateAbbreviations: ReadonlySet<string> = new Set(
  (
    "Ala. Ariz. Ark. Calif. Colo. Conn. D.C. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. N.C. N.D. N.H. N.J. N.M. N.Y. Neb. Nev. Okla. Ont. Ore. " + "Pa. Que. R.I. S.C. S.D. Tenn. Tex. Va. Vt. W.Va. Wash. Wis. Wyo. B.C. N.S. N.B."
  ).split(" "),
);
