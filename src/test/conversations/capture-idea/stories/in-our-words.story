Kari (nb) is asked in the words of Kari's own municipality

> hei
< Hei, Kari! Jeg er Ildsjel. Har du sett noe som kunne vært bedre, hjelper jeg deg med å gjøre det til en idé. Du får svar fra Idégruppa innen 5 virkedager, alltid med en begrunnelse. Det tar omtrent fem minutter, og du kan ta pause når du vil.
  Hva har du lagt merke til på jobb? Skriv det slik du ville sagt det til en kollega.
  [Fyll ut skjema]
