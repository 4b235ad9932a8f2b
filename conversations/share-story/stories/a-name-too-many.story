Kari (nb), Ola (nb) and Liv (nb) find a name in the words that is not to stand there

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
> [Ikke del]

> [Avslutt med læring]
> At pårørende ikke vet når vi kommer
> Vi spurte tre familier
> De vet når vi kommer, men ikke hvem som kommer.
> hopp over
> hopp over
> Spør før du lager noe
> [Del lærdommen]
> [Del med navn]

Liv > historie
Liv > 1
Liv > [Bruk forslaget]
Liv > [#nytt-fra-oss]
> [Endre svaret]
> [Del uten navn]
Liv > [Del historien]
Liv > hjelp
Liv > {Endre forslaget} En kollega spurte tre familier, og fant ut noe helt annet enn det vi trodde.

Liv > historie
Liv > 1
Liv > Kari spurte tre familier, og fant ut noe helt annet enn det vi trodde.
Liv > [#nytt-fra-oss]
Liv > [Del historien]
Liv > [Bruk forslaget]

Liv > historie
Liv > 1
Liv > Kari spurte tre familier, og fant ut noe helt annet enn det vi trodde.
Liv > [#nytt-fra-oss]
Liv > [Del historien]
> [Endre svaret]
> [Ikke del]
Liv > En kollega spurte tre familier, og fant ut noe helt annet enn det vi trodde.

> [Endre svaret]
> [Del uten navn]
Liv > historie
Liv > 1
Liv > [Bruk forslaget]
Liv > [#nytt-fra-oss]
> [Endre svaret]
> [Ikke del]
Liv > [Del historien]
