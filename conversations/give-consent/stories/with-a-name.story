Kari (nb), Ola (nb) and Liv (nb) see a yes shared, and Kari changes her mind as often as she likes

> Pårørende ringer fordi de ikke vet når vi kommer
> brukere
> spart tid
> velferd og livskvalitet
> [Bruk forslaget]
> [Send inn]

Ola > [Ja, utforsk]
Ola > 3
Ola > velferd
Ola > Behovet er tydelig, og mange kan få nytte av det.
Ola > Inntil 20 timer, og test med dem som vil være med.
Ola > Snakk med tre som kjenner behovet.
Ola > [Send svaret]

Liv > [Del med navn]
> [Del med navn]

> [Endre svaret]
> hjelp
> [Del uten navn]

> [Endre svaret]
> [Ikke del]

> [Endre svaret]
> [Del med navn]
