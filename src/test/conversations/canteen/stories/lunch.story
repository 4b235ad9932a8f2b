Kari (nb) is hungry today, and tomorrow

> kantine
< Hvilken dag?
  [I dag] [I morgen]
> [I dag]
< Det er suppe i kantinen.

> hva er det til lunsj
< Hvilken dag?
  [I dag] [I morgen]
> i morgen
< Det er fisk i kantinen.
